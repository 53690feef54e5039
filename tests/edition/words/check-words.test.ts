import {expect, test} from 'vitest'
import {wordFaults} from '../../../src/edition/words/check-words.ts'

/** The messages of one text. */
function faultsOf(texts: Readonly<Record<string, string>>, language = 'de'): string[] {
  return wordFaults(new Map(Object.entries(texts)), language).map(({message}) => message)
}

test('texts with the places of ours are right', () => {
  expect(faultsOf({published: '{{date, day}}', original: 'Vorlage'})).toEqual([])
  expect(faultsOf({published: 'Am {{ date,day }}'})).toEqual([])
  expect(faultsOf({moreLanguages_one: 'und eine', moreLanguages_other: '+{{count}}'})).toEqual([])
  expect(
    faultsOf({
      moreLanguages_zero: 'keine',
      moreLanguages_one: '{{count}}',
      moreLanguages_other: '{{count}}',
    }),
  ).toEqual(['Unexpected places of `moreLanguages_zero`: none, expected `{{count}}`'])
})

test('places that are missing, or that nothing fills', () => {
  expect(faultsOf({published: 'Heute'})).toEqual([
    'Unexpected places of `published`: none, expected `{{date, day}}`',
  ])
  expect(faultsOf({published: '{{date}} {{constructor}}'})).toEqual([
    'Unexpected places of `published`: `{{constructor}}`, `{{date}}`, expected `{{date, day}}`',
  ])
  expect(faultsOf({original: '{{}}'})).toEqual([
    'Unexpected places of `original`: `{{}}`, expected none',
  ])
})

test('plural forms', () => {
  expect(faultsOf({readingTime_one: '{{count}} мин'}, 'ru')).toEqual([
    'Unexpected `readingTime_one` alone, expected `readingTime_few`, `readingTime_many`, `readingTime_other` beside it',
  ])
  expect(
    faultsOf({
      readingTime_few: '{{count}}',
      readingTime_one: '{{count}}',
      readingTime_other: '{{count}}',
    }),
  ).toEqual([
    'Unexpected plural form `readingTime_few`, expected `readingTime_one`, `readingTime_other`',
  ])
  expect(faultsOf({readingTime: '{{count}}'})).toEqual([
    'Unexpected `readingTime` without a plural form, expected `readingTime_other`',
  ])
  expect(faultsOf({original_one: 'x'})).toEqual([
    'Unexpected plural form `original_one`, expected `original`',
  ])
  expect(faultsOf({readingTime_one: 'مرة'}, 'ar')[0]).toContain('alone')
})

test('what could not be seen, or would hide something', () => {
  expect(faultsOf({original: ' '})).toEqual(['Unexpected empty text of `original`, expected words'])
  for (const [character, name] of [
    ['\n', 'U+000A'],
    ['\u202e', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\ud800', 'U+D800'],
  ])
    expect(faultsOf({original: `a${character}b`})).toEqual([
      `Unexpected ${name} in \`original\`, expected characters that can be seen`,
    ])
  expect(faultsOf({original: 'x'.repeat(501)})).toEqual([
    'Unexpected length of `original`: 501 characters, expected at most 500',
  ])
})
