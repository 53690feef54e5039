import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseCatalog} from '../../../src/catalog/parse-catalog.ts'
import {countCharacters} from '../../../src/translate/answer/count-characters.ts'
import {textFaults} from '../../../src/translate/answer/text-faults.ts'

/** The faults of a translation from English. */
function faults(source: string, target: string, language = 'de'): string[] {
  return textFaults({source, target, sourceLanguage: 'en', language})
}

test.each([
  ['de', 'They made $1.5 trillion in 2026.', 'Sie machten 2026 1,5 Billionen Dollar.'],
  ['zh-Hans', 'They made $1.5 trillion in 2026.', '他们在2026年赚了1万5000亿美元。'],
  ['hi', 'They made 46,050 in 2026.', 'उन्होंने २०२६ में ४६,०५० कमाए।'],
  ['ar', '46,000 nurses struck on 12 May.', 'أضربت ٤٦٬٠٠٠ ممرضة في ١٢ مايو.'],
  ['zh-Hant', '46,000 nurses, 25 percent', '4.6萬名護士，百分之二十五'],
  ['ko', '320,000,000 people', '3억2000만 명'],
  ['fr', 'at 2:30 p.m. in the 21st century', 'à 14 h 30 au XXIe siècle'],
  ['de', 'two of three, or 5 of 7', '2 von 3, oder fünf von sieben'],
  ['en-GB', 'Nothing of this has to change here', 'Nothing of this has to change here'],
  ['fr', 'Nicole Good, Alex Pretti', 'Nicole Good, Alex Pretti'],
  ['ja', 'Strike now!', '今こそストライキを！'],
  ['ru', 'Read World Socialist Web Site', 'Читайте World Socialist Web Site'],
  ['sr-Latn', 'Build committees now', 'Gradite odbore sada'],
  ['de', 'No', 'Nein, auf keinen Fall'],
  [
    'de',
    'Write to a.b@example.org, or see https://example.org/a.',
    'Siehe https://example.org/a oder a.b@example.org.',
  ],
  ['de', 'Type &lt; here', 'Tippe hier &lt;'],
  ['x-pirate', 'Strike now, all of you!', 'Arr, strike ye now, all of ye!'],
])('a translation into %s has no fault: %s', (language, source, target) =>
  expect(faults(source, target, language)).toEqual([]),
)

test.each([
  ['de', 'Strike!', ' ', 'is empty'],
  ['de', 'In 2026 they struck.', '2025 streikten sie.', 'lacks the number `2026`'],
  ['bn', 'In 2026 they struck.', '২০২৫ সালে তারা ধর্মঘট করে।', 'lacks the number `2026`'],
  [
    'de',
    'We must build the committees now.',
    'We must build the committees now.',
    'is the source itself',
  ],
  ['de', 'Strike now', 'Streikt jetzt \ufffd', 'has a character that was lost on the way (U+FFFD)'],
  ['de', 'Workers & youth', 'Arbeiter &amp; Jugend', 'has `&amp;` where a character should be'],
  ['de', 'See https://a.org', 'Siehe https://a.de', 'has other addresses than the source'],
  ['de', 'Strike now', 'Streikt jetzt: https://a.de', 'has other addresses than the source'],
  ['de', 'Strike now', `Streikt ${'immer '.repeat(20)}`, 'is far too long'],
  [
    'de',
    'Build committees in every workplace, in every town, in every land.',
    'Baut',
    'is far too short',
  ],
  ['zh-Hans', 'Build committees', 'Baut Komitees', 'is not in the script of its language'],
  [
    'sr-Latn',
    'Build committees now',
    'Градите одборе сада',
    'is not in the script of its language',
  ],
  ['de', 'Build committees now', 'Градите одборе сада', 'is not in the script of its language'],
])('a wrong answer in %s is found: %s', (language, source, target, fault) =>
  expect(faults(source, target, language)).toEqual([fault]),
)

test('what people have translated in this repository has no fault', () => {
  const found = readdirSync('translations').flatMap((language) => {
    const file = `translations/${language}/night-shift.po`
    const {entries} = parseCatalog(readFileSync(file, 'utf8'), {
      file,
      statement: 'night-shift',
      language,
    })
    return entries.flatMap(({source, target}) =>
      target === ''
        ? []
        : faults(source, target, language).map((fault) => `${language} ${source} ${fault}`),
    )
  })
  expect(found).toEqual([])
})

test('characters are code points', () => {
  expect(countCharacters('a😀自\u0301')).toBe(4)
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      expect(countCharacters(text)).toBe([...text].length)
    }),
  )
})

test('any two texts can be compared', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (source, target) => {
      expect(Array.isArray(faults(source, target))).toBe(true)
    }),
  )
})
