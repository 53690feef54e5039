import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readPo} from '../../../src/catalog/po-reader.ts'
import {plainText} from '../../../src/check/plain-text.ts'
import {profiledLanguages, profileFor} from '../../../src/edition/typography/profile-for.ts'
import {setText} from '../../../src/edition/typography/set-text.ts'
import {anyLanguage, anyText} from '../../check/any-text.ts'

/** Language, text, and the text as it is set; `~` stands for a no-break space, `^` for a narrow one. */
const examples: readonly (readonly [language: string, text: string, set: string])[] = [
  ['en', `He said "it's 'our' time".`, 'He said “it’s ‘our’ time”.'],
  ['en', "The workers' rock 'n' roll of the '90s", 'The workers’ rock ’n’ roll of the ’90s'],
  ['en', "'Cause' and 'the 90s', 'tis so", '‘Cause’ and ‘the 90s’, ’tis so'],
  ['en', 'Now -- at last--now.', 'Now — at last—now.'],
  ['en', `A 6'2" nurse`, `A 6'2" nurse`],
  ['en', '"Open, and never closed', '"Open, and never closed'],
  ['en', `See https://a.example/b?c='d'--e.`, `See https://a.example/b?c='d'--e.`],
  ['en', 'broadside sync --to de', 'broadside sync --to de'],
  ['en', '5 - 3 = 2, 5 % of 7 km', '5 - 3 = 2, 5 % of 7 km'],
  ['de', `Er sagte: "Das ist 'unsere' Zeit".`, 'Er sagte: „Das ist ‚unsere‘ Zeit“.'],
  ['de', `Marx' "Kapital" kostet 5 %.`, 'Marx’ „Kapital“ kostet 5~%.'],
  ['de', 'Wir »streiken« -- heute.', 'Wir »streiken« – heute.'],
  ['de-CH', `"Streik, 'jetzt'"`, '«Streik, ‹jetzt›»'],
  ['fr', `"L'heure" ; non ? Oui! Voici : a`, '«~L’heure~»^; non^? Oui^! Voici~: a'],
  ['fr', 'À 12:30, «^déjà^» là~!', 'À 12:30, «^déjà^» là~!'],
  ['fr-CA', 'Non ! "Oui"', 'Non! «~Oui~»'],
  ['es', '¡"Basta"! ¿5 %?', '¡“Basta”! ¿5~%?'],
  ['ru', `В саду "мы" — "народ 'наш'" у № 7`, 'В~саду «мы»~— «народ „наш“» у~№~7'],
  ['ru', '— Кто здесь?', '— Кто здесь?'],
  ['uk', `п'ять і в "домі"`, 'п’ять і~в~«домі»'],
  ['be', `з'езд і "сход" у горадзе`, 'з’езд і~«сход» у~горадзе'],
  ['cs', 'K lidem s "nadějí" v 5 km', 'K~lidem s~„nadějí“ v~5~km'],
  ['pl', 'Idą i w "dom"', 'Idą i~w~„dom”'],
  ['tr', `Türkiye'nin "işçileri" %50'si`, 'Türkiye’nin “işçileri” %50’si'],
  ['nl', `'s Ochtends zo'n "auto"`, '’s Ochtends zo’n “auto”'],
  ['ar', 'قال "نعم" ثم', 'قال «نعم» ثم'],
  ['fa', 'گفت "می‌رویم" و', 'گفت «می‌رویم» و'],
  ['he', `צה"ל וג'ורג'`, `צה"ל וג'ורג'`],
  ['hi', 'उसने "हाँ" कहा', 'उसने “हाँ” कहा'],
  ['si', 'ශ්‍රී "ලංකා"', 'ශ්‍රී “ලංකා”'],
  ['zh-Hans', '他说"团结"--对', '他说“团结”——对'],
  ['zh-Hant', '他說"團結"', '他說「團結」'],
  ['ja', '彼は"はい"と', '彼は「はい」と'],
  ['uz', `o'qish "kitob"`, `o'qish “kitob”`],
]

test.each(examples)('%s: %s', (language, text, set) => {
  const wanted = set.replaceAll('~', '\u00a0').replaceAll('^', '\u202f')
  const given = text.replaceAll('~', '\u00a0').replaceAll('^', '\u202f')
  expect(setText(given, profileFor(language))).toBe(wanted)
})

/** Blanks and marks that typography is about, among all the rest. */
const piece = fc.constantFrom(
  ...` ' -- s 5 % № km \u00a0 \u202f \n a в и l' word`.split(/(?<=\S) /),
  ' ',
)
const text = fc
  .array(fc.oneof({weight: 3, arbitrary: piece}, anyText))
  .map((parts) => parts.join(''))
const language = fc.oneof(fc.constantFrom(...profiledLanguages), anyLanguage)

test('to set a text again changes nothing', () => {
  fc.assert(
    fc.property(text, language, (given, tag) => {
      const profile = profileFor(tag)
      const set = setText(given, profile)
      expect(setText(set, profile)).toBe(set)
    }),
    {numRuns: 2000},
  )
})

test('letters and digits stay as they are', () => {
  const bare = (given: string): string => given.replace(/[^\p{L}\p{M}\p{N}]/gu, '')
  fc.assert(
    fc.property(text, language, (given, tag) => {
      expect(bare(setText(given, profileFor(tag)))).toBe(bare(given))
    }),
    {numRuns: 2000},
  )
})

test('addresses stay as they are', () => {
  const address = fc
    .webUrl({withQueryParameters: true, withFragments: true})
    .map((url) => `${url}/x`)
  fc.assert(
    fc.property(text, address, text, language, (before, url, after, tag) => {
      expect(setText(`${before} ${url} ${after}`, profileFor(tag))).toContain(url)
    }),
  )
})

interface Labelled {
  readonly language?: string
  readonly target: string
  readonly expect: readonly unknown[]
}

/** Whatever kind of blank. */
const plain = (given: string): string => given.replaceAll(/[\u00a0\u202f]/g, ' ')

test.each(['quotes', 'quotation-kept', 'spacing', 'dashes', 'no-break-units', 'inner-punctuation'])(
  'what the check `%s` finds right stays, but for blanks that no longer break',
  (check) => {
    const cases: readonly Labelled[] = JSON.parse(
      readFileSync(`tests/check/labelled/${check}.json`, 'utf8'),
    )
    const changed = cases
      .filter((labelled) => labelled.expect.length === 0)
      .map(({language: tag = 'de', target}) => {
        const {text: shown} = plainText(target)
        return [tag, plain(shown), plain(setText(shown, profileFor(tag)))]
      })
      .filter(([, before, after]) => before !== after)
    expect(changed).toEqual([])
  },
)

test.each(['ar', 'de', 'es', 'fr', 'pt-BR', 'tr', 'zh-Hans'])(
  'a translation to %s with good typography stays as it is',
  (tag) => {
    const file = `translations/${tag}/night-shift.po`
    const entries = readPo(readFileSync(file, 'utf8'), file)
    const targets = entries.flatMap(({source, target}) =>
      source && target ? [plainText(target).text] : [],
    )
    expect(targets.map((target) => setText(target, profileFor(tag)))).toEqual(targets)
    expect(targets.length).toBeGreaterThan(20)
  },
)
