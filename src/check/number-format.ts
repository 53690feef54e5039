import type {Check, CheckContext} from './check.ts'
import {type Flaw, fixFlaws, problemsOf} from './flaw.ts'
import {compareNumbers} from './numbers/compare-numbers.ts'
import {rewriteDigits} from './numbers/rewrite-digits.ts'
import {plainPair} from './plain-text.ts'

/** Separators that mean something else in the language of the target. */
export const numberFormat: Check = {
  id: 'number-format',
  severity: 'warn',
  reason: 'Where the comma is a decimal sign, readers take `46,000` for forty-six.',
  examples: [
    {
      entry: {source: '46,000 nurses are on strike.', target: '46,000 Pflegekräfte streiken.'},
      messages: ['Unexpected `46,000`, expected `46.000`'],
    },
    {
      language: 'fr',
      entry: {source: 'It made $1.5 billion.', target: 'Elle a gagné 1.5 milliard de dollars.'},
      messages: ['Unexpected `1.5`, expected `1,5`'],
    },
    {
      about: 'Groups are a matter of house style, as long as they cannot be misread.',
      language: 'es',
      entry: {source: '1,240 of 46,000 nurses', target: '1240 de 46 000 enfermeras'},
      messages: [],
    },
    {
      entry: {source: 'See Section 5.3.', target: 'Siehe Abschnitt 5.3.'},
      messages: [],
    },
  ],
  run: (context) => problemsOf(flaws(context)),
  fix: (context) => fixFlaws(context, flaws(context)),
}

function flaws(context: CheckContext): Flaw[] {
  const comparison = compareNumbers(context)
  if (!comparison) return []
  const {text} = plainPair(context).target
  return comparison.pairs.flatMap(({source, target, isElsewhere}): Flaw[] => {
    const {digits} = target
    if (!isElsewhere || !digits || source.isReference || target.isReference) return []
    const actual = text.slice(digits.start, digits.end)
    const value = source.value / 10 ** target.exponent
    const expected = rewriteDigits(actual, value, comparison.target.locale)
    if (expected === actual) return []
    const message = `Unexpected \`${actual}\`, expected \`${expected}\``
    return [{message, actual, expected, edits: [{...digits, text: expected}]}]
  })
}
