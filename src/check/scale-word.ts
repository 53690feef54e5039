import type {Check, CheckContext, Problem} from './check.ts'
import {compareNumbers, type NumberComparison} from './numbers/compare-numbers.ts'
import type {Quantity} from './numbers/quantity.ts'
import {writeNumber} from './numbers/write-number.ts'

/** Million, billion, trillion: the same words stand for other numbers in other languages. */
export const scaleWord: Check = {
  id: 'scale-word',
  severity: 'error',
  reason: 'English `billion` is German `Milliarde`: the false friend is wrong a thousandfold.',
  examples: [
    {
      entry: {
        source: 'The bank received 50 billion dollars.',
        target: 'Die Bank erhielt 50 Billionen Dollar.',
      },
      messages: ['Unexpected number `50 Billionen`, expected `50 Milliarden`'],
    },
    {
      entry: {
        source: 'Billionaires gained $1.5 trillion.',
        target: 'Milliardäre wurden um 1,5 Billionen Dollar reicher.',
      },
      messages: [],
    },
    {
      language: 'fr',
      entry: {
        source: 'The debt has reached $38 trillion.',
        target: 'La dette a atteint 38 000 milliards de dollars.',
      },
      messages: [],
    },
    {
      about: 'Also where no number goes before.',
      entry: {source: 'Billions are squandered.', target: 'Billionen werden verschleudert.'},
      messages: ['Unexpected `Billionen`, expected a word for 10^9'],
    },
  ],
  run,
}

function run(context: CheckContext): Problem[] {
  const comparison = compareNumbers(context)
  if (!comparison) return []
  const counted = comparison.faults.flatMap(({source, target, isScale}): Problem[] => {
    if (!isScale || !source || !target) return []
    const expected = writeNumber(source, context.language)
    const message = `Unexpected number \`${target.text}\`, expected \`${expected}\``
    return [{message, actual: target.text, expected}]
  })
  return [...counted, ...bareProblems(comparison)]
}

/** Scale words without a number: another power of ten on each side. Lakh and 万 do not compare with millions. */
function bareProblems({source, target}: NumberComparison): Problem[] {
  if (!source.locale.hasWesternScale || !target.locale.hasWesternScale) return []
  const [wanted] = bareOnly(source.quantities, target.quantities)
  const [found] = bareOnly(target.quantities, source.quantities)
  if (!wanted || !found) return []
  const message = `Unexpected \`${found.text}\`, expected a word for 10^${wanted.exponent}`
  return [{message, actual: found.text}]
}

/** Bare scale words from a million on whose power of ten the other side does not have. */
function bareOnly(quantities: readonly Quantity[], others: readonly Quantity[]): Quantity[] {
  return quantities.filter(
    ({isBare, exponent}) =>
      isBare && exponent >= 6 && !others.some((other) => other.exponent === exponent),
  )
}
