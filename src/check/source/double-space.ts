import type {SourceContext, SourceProblem, SourceRule} from './source-rule.ts'
import {unitText} from './unit-text.ts'

/** Two blanks between words. */
export const doubleSpace: SourceRule = {
  id: 'double-space',
  severity: 'info',
  reason: 'Translators copy what they see, and the blank doubles in every language.',
  examples: [
    {text: 'We strike  on Monday.', messages: ['Unexpected double space, expected one']},
    {about: 'A line may end in blanks.', text: 'We strike  \non Monday.', messages: []},
  ],
  run,
}

function run({statement}: SourceContext): SourceProblem[] {
  return statement.units.flatMap((unit) => {
    const {text, at} = unitText(unit)
    return Array.from(text.matchAll(/(?<=[^ \n]) {2,}(?=[^ \n])/g), ({0: found, index}) => {
      const span = {start: at(index), end: at(index) + found.length}
      const problem = {message: 'Unexpected double space, expected one', at: span.start}
      // A text with escapes does not tell where exactly.
      const isExact = statement.text.slice(span.start, span.end) === found
      return isExact ? {...problem, fix: {span, text: ' '}} : problem
    })
  })
}
