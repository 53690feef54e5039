import type {Check, CheckContext, Problem} from './check.ts'
import {compareNumbers} from './numbers/compare-numbers.ts'
import type {Mark, Quantity} from './numbers/quantity.ts'
import {writePercent} from './numbers/write-number.ts'

/** Percent signs and words, and percentage points, which are not the same. */
export const percent: Check = {
  id: 'percent',
  severity: 'warn',
  reason: 'A rise from 20 to 30 percent is one of 10 points or of 50 percent, never of 10 percent.',
  examples: [
    {
      entry: {source: 'Profits rose by 22 percent.', target: 'Die Profite stiegen um 22.'},
      messages: ['Unexpected `22` without percent, expected `22\u00a0%`'],
    },
    {
      entry: {
        source: 'The vote fell by 3.5 percentage points.',
        target: 'Der Stimmenanteil sank um 3,5 Prozent.',
      },
      messages: ['Unexpected percent after `3,5`, expected percentage points'],
    },
    {
      about: 'In a range one mark is enough.',
      language: 'es',
      entry: {source: 'It fell from 41 to 29 percent.', target: 'Cayó del 41 % al 29 %.'},
      messages: [],
    },
    {
      language: 'it',
      entry: {source: 'They rejected it by 64.', target: 'Il 64 per cento lo ha respinto.'},
      messages: ['Unexpected percent after `64`, expected none'],
    },
  ],
  run,
}

function run(context: CheckContext): Problem[] {
  const comparison = compareNumbers(context)
  if (!comparison) return []
  const {source, target, pairs} = comparison
  const isFewer = count(target.quantities) < count(source.quantities)
  const isNone = count(source.quantities) === 0 && !/%|per ?cent/i.test(source.text)
  return pairs.flatMap(({source: {mark, certainty}, target: other}): Problem[] => {
    if (mark === other.mark || certainty === 'loose') return []
    const actual = other.text
    if (mark === 'percent' && !other.mark) {
      if (!isFewer) return []
      const expected = writePercent(other, context.language)
      return [
        {
          message: `Unexpected \`${actual}\` without percent, expected \`${expected}\``,
          actual,
          expected,
        },
      ]
    }
    if (mark && other.mark) {
      const message = `Unexpected ${nameOf(other.mark)} after \`${actual}\`, expected ${nameOf(mark)}`
      return [{message, actual}]
    }
    return !mark && isNone && certainty === 'digits'
      ? [{message: `Unexpected percent after \`${actual}\`, expected none`, actual}]
      : []
  })
}

/** How many numbers have a mark. */
function count(quantities: readonly Quantity[]): number {
  return quantities.filter(({mark}) => mark).length
}

function nameOf(mark: Mark): string {
  return mark === 'points' ? 'percentage points' : 'percent'
}
