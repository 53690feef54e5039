import {excerpt} from '../excerpt.ts'
import type {SourceContext, SourceProblem, SourceRule} from './source-rule.ts'
import {unitText} from './unit-text.ts'

/** A sentence that an empty line cuts in two. */
export const brokenParagraph: SourceRule = {
  id: 'broken-paragraph',
  severity: 'warn',
  reason:
    'Translators get two halves of a sentence, and every edition breaks where the source does.',
  examples: [
    {
      text: 'The response must extend across\n\nthe entire country.',
      messages: [
        'Unexpected new paragraph at `the entire country.`, expected it to go on after `across`',
      ],
    },
    {text: 'We demand:\n\nthe release of all.', messages: []},
    {text: 'We strike.\n\neBay workers join.', messages: []},
    {text: 'The response must extend\n\nThe country is large.', messages: []},
  ],
  run,
}

/** What stands between two paragraphs when nothing else does. */
const emptyLines = /^[ \t]*(?:\r\n|\n|\r)\s*$/
const unfinished = /[\p{L}\p{M}\p{N},–—-]["'”’)]?\s*$/u

function run({statement}: SourceContext): SourceProblem[] {
  const {text, units} = statement
  return units.flatMap((unit, index): SourceProblem[] => {
    const previous = units[index - 1]
    if (unit.kind !== 'paragraph' || previous?.kind !== 'paragraph') return []
    const span = {start: previous.span.end, end: unit.span.start}
    const [before, after] = [unitText(previous).text, unitText(unit).text]
    if (!emptyLines.test(text.slice(span.start, span.end))) return []
    if (!/^\p{Ll}/u.test(after) || !unfinished.test(before.slice(-80))) return []
    const last = before.trim().split(/\s+/).at(-1) ?? ''
    const message = `Unexpected new paragraph at \`${excerpt(after)}\`, expected it to go on after \`${excerpt(last)}\``
    return [{message, at: unit.span.start, fix: {span, text: ' '}}]
  })
}
