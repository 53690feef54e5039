import type {SourceContext, SourceProblem, SourceRule} from './source-rule.ts'
import {unitText} from './unit-text.ts'

/** A number that does not say of what it is. */
export const numberUnit: SourceRule = {
  id: 'number-unit',
  severity: 'info',
  reason:
    'Percent, points, dollars and people are other words in other languages, and a translator must guess.',
  examples: [
    {
      text: 'Real wages fell by 8 in two years.',
      messages: ['Unexpected number `8` without a unit, expected what it counts (`8 percent`)'],
    },
    {
      text: 'The hospital chain made a profit of 340 million, and paid no tax.',
      messages: [
        'Unexpected number `340 million` without a unit, expected what it counts (`$340 million`)',
      ],
    },
    {text: 'Wages fell by 8 percent, by 8% and by 8 dollars.', messages: []},
    {about: 'A year is none.', text: 'They will cut emissions by 2030.', messages: []},
    {
      about: 'Money with its sign, and people.',
      text: 'The profit of \\$340 million rose. The country has 5 million, the strike a budget of €2.5 million.',
      messages: [],
    },
    {
      about: 'The sign stands at the first of two.',
      text: 'Profits between \\$2 and 3 billion.',
      messages: [],
    },
  ],
  run,
}

const number = String.raw`\d+(?:[.,]\d+)*`
/** What may follow a number that stands alone. */
const end = String.raw`(?=\s*(?:[.,;:!?)\]—–]|$)|\s(?:in|over|since|this|last|and|but|while|for|from|to|within)\s)`
/** "… fell … by 8 in two years" */
const change = new RegExp(
  String.raw`\b(?:r[io]sen?|rises|rising|f[ae]ll(?:s|en|ing)?|gr[eo]wn?|grows|growing|cuts?|cutting|shr[aiu]nk|(?:increas|decreas|reduc|declin)(?:es?|ed|ing)|(?:climb|jump|soar|drop|plung)(?:s|p?ed|es|p?ing)?)\b(?:\s[\p{L}’'-]+){0,6}?\sby\s(?!(?:19|20)\d\d\b)(${number})(?:\s(?:million|billion|trillion))?${end}`,
  'dgu',
)
/** "… a profit of 340 million, …" */
const money = new RegExp(
  String.raw`\b(?:profits?|costs?|budgets?|revenues?|fortunes?|wealth|debts?|bonus(?:es)?|dividends?|pa(?:y|ys|id)|spen[dt]s?|earn(?:s|ed)?|worth|invest(?:s|ed)?)\b(?:\s[\p{L}’'-]+){0,4}?\s(${number}\s(?:million|billion|trillion))${end}`,
  'dgu',
)

/** English only: other languages have other verbs. */
function run({statement, language}: SourceContext): SourceProblem[] {
  if (!/^en\b/.test(language)) return []
  return statement.units.flatMap((unit) => {
    const {text, at} = unitText(unit)
    const found = [
      ...Array.from(text.matchAll(change), (match) => ({
        match,
        like: (it: string) => `${it} percent`,
      })),
      ...Array.from(text.matchAll(money), (match) => ({match, like: (it: string) => `$${it}`})),
    ]
    return found.map(({match, like}): SourceProblem => {
      const actual = match[1] ?? ''
      const message = `Unexpected number \`${actual}\` without a unit, expected what it counts (\`${like(actual)}\`)`
      return {message, at: at(match.indices?.[1]?.[0] ?? match.index), actual}
    })
  })
}
