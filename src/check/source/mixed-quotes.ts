import type {SourceContext, SourceProblem, SourceRule} from './source-rule.ts'
import {unitText} from './unit-text.ts'

/** Straight and curly quotation marks in one statement. */
export const mixedQuotes: SourceRule = {
  id: 'mixed-quotes',
  severity: 'warn',
  reason: 'Two kinds of quotation marks show that a text was pasted together, in every language.',
  examples: [
    {
      text: 'He spoke of "dialogue," and she of "peace." They call it “progress.”',
      messages: [
        'Unexpected curly quotation mark `“` beside straight ones (2 and 4 in all), expected one kind',
      ],
    },
    {text: 'He spoke of “dialogue,” and she of “peace.”', messages: []},
    {about: 'Inches are no quotation.', text: 'A 6" pipe, they call it “progress.”', messages: []},
  ],
  run,
}

const quotation = /(?<!\d)"|["“”](?!\d)|[“”]/g

function run({statement}: SourceContext): SourceProblem[] {
  const straight: number[] = []
  const curly: {mark: string; at: number}[] = []
  for (const unit of statement.units) {
    const {text, at} = unitText(unit)
    for (const {0: mark, index} of text.matchAll(quotation)) {
      if (mark !== '"') curly.push({mark, at: at(index)})
      else if (!/\d/.test(text.charAt(index - 1)) || text.slice(0, index).includes('"'))
        straight.push(at(index))
    }
  }
  const [first] = straight
  const [firstCurly] = curly
  if (first === undefined || !firstCurly) return []
  if (curly.length <= straight.length) {
    const counts = `(${curly.length} and ${straight.length} in all)`
    const message = `Unexpected curly quotation mark \`${firstCurly.mark}\` beside straight ones ${counts}, expected one kind`
    return [{message, at: firstCurly.at, actual: firstCurly.mark}]
  }
  const counts = `(${straight.length} and ${curly.length} in all)`
  const message = `Unexpected straight quotation mark \`"\` beside curly ones ${counts}, expected one kind`
  return [{message, at: first, actual: '"'}]
}
