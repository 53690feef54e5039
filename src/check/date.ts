import type {Check, CheckContext, Problem} from './check.ts'
import {compareNumbers} from './numbers/compare-numbers.ts'
import {writeDate, writeTime, writeWeekday} from './numbers/write-number.ts'
import {plainPair} from './plain-text.ts'

/** Days, months, years, days of the week and times of day. */
export const date: Check = {
  id: 'date',
  severity: 'error',
  reason: 'Whoever reads another day or hour comes to a closed door.',
  examples: [
    {
      entry: {source: 'On Sunday, March 8', target: 'Am Sonntag, dem 8. Mai'},
      messages: ['Unexpected date `8. Mai`, expected `8. März`'],
    },
    {
      language: 'zh-Hans',
      entry: {source: 'At 3:40 a.m. on February 19', target: '2月19日凌晨3时40分'},
      messages: [],
    },
    {
      language: 'it',
      entry: {source: 'It begins at 8:15 a.m.', target: 'Inizia alle 8.45.'},
      messages: ['Unexpected time `8.45`, expected `08:15`'],
    },
    {
      entry: {source: 'We meet on Sunday.', target: 'Wir treffen uns am Samstag.'},
      messages: ['Unexpected weekday `Samstag`, expected `Sonntag`'],
    },
    {
      entry: {source: 'The strike of May 1, 2026', target: 'Der Streik'},
      messages: ['Unexpected missing date, expected `1. Mai 2026`'],
    },
    {
      language: 'es',
      entry: {
        source: 'After 9/11, war began.',
        target: 'Tras el 11 de septiembre empezó la guerra.',
      },
      messages: [],
    },
  ],
  run,
}

function run(context: CheckContext): Problem[] {
  const comparison = compareNumbers(context)
  if (!comparison) return []
  const {text} = plainPair(context).target
  const problem = (
    kind: string,
    at: {readonly start: number; readonly end: number} | undefined,
    expected: string,
  ): Problem => {
    const actual = at ? text.slice(at.start, at.end) : ''
    const what = at ? `${kind} \`${actual}\`` : `missing ${kind}`
    return {message: `Unexpected ${what}, expected \`${expected}\``, actual, expected}
  }
  return [
    ...comparison.dates.map(({source, target}) =>
      problem('date', target, writeDate(source, context.language)),
    ),
    ...comparison.times.map(({source, target}) =>
      problem('time', target, writeTime(source, context.language)),
    ),
    ...comparison.weekdays.map(({source, target}) =>
      problem('weekday', target, writeWeekday(source.day, context.language)),
    ),
  ]
}
