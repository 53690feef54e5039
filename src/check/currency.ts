import type {Check, CheckContext, Problem} from './check.ts'
import {compareNumbers} from './numbers/compare-numbers.ts'
import {currenciesIn} from './numbers/currencies.ts'
import {unitAfter} from './numbers/units.ts'

/** Sums of money keep their currency. */
export const currency: Check = {
  id: 'currency',
  severity: 'warn',
  reason: 'A sum in another currency is another sum.',
  examples: [
    {
      entry: {
        source: 'It paid the banks $2.7 billion.',
        target: 'Sie zahlte den Banken 2,7 Milliarden Euro.',
      },
      messages: ['Unexpected euro at `2,7 Milliarden`, expected dollar'],
    },
    {
      language: 'it',
      entry: {source: 'They got 340 million dollars.', target: 'Hanno ricevuto 340 milioni.'},
      messages: ['Unexpected `340 milioni` without currency, expected dollar'],
    },
    {
      about: 'A sum may be converted beside it.',
      language: 'es',
      entry: {
        source: 'The rent is $1,400.',
        target: 'El alquiler es de 1400 dólares (unos 1300 euros).',
      },
      messages: [],
    },
    {
      language: 'zh-Hans',
      entry: {source: 'It cost US$1.5 trillion.', target: '耗资1.5万亿美元。'},
      messages: [],
    },
  ],
  run,
}

function run(context: CheckContext): Problem[] {
  const comparison = compareNumbers(context)
  if (!comparison) return []
  const {source, target, pairs} = comparison
  // In Taiwan and Hong Kong 元 is the dollar.
  if (target.locale.language === 'yue' || /^zh-(?:Hant|TW|HK|MO)/.test(context.language)) return []
  return pairs.flatMap(({source: wanted, target: found}): Problem[] => {
    if (found.certainty === 'loose' || wanted.currency === found.currency) return []
    // Pounds are a weight as well.
    if (wanted.currency === 'pound' && unitAfter(target.text, found.end, context.language))
      return []
    const names = wanted.currency?.split(' ') ?? []
    const others = found.currency?.split(' ') ?? []
    const actual = found.text
    const expected = names[0] ?? 'no currency'
    if (names.length === 0) {
      if (currenciesIn(source.text).size > 0 || wanted.mark) return []
    } else if (names.some((name) => others.includes(name) || currenciesIn(target.text).has(name)))
      return []
    const [other] = others
    const what = other ? `${other} at \`${actual}\`` : `\`${actual}\` without currency`
    return [{message: `Unexpected ${what}, expected ${expected}`, actual, expected}]
  })
}
