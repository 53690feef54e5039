import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {localizeAlone} from '../../../src/translate/alone/localize-alone.ts'

/** What becomes of an English segment. */
function localized(source: string, language: string, sourceLanguage = 'en'): string | undefined {
  return localizeAlone(source, {sourceLanguage, language})?.replace(/[\u00a0\u202f]/g, '_')
}

test.each([
  ['de', '29. Januar 2026', 'Donnerstag, 29. Januar 2026', 'Januar 2026', '1.234.567,5', '45_%'],
  ['fr', '29 janvier 2026', 'Jeudi 29 janvier 2026', 'Janvier 2026', '1_234_567,5', '45_%'],
  [
    'es',
    '29 de enero de 2026',
    'Jueves, 29 de enero de 2026',
    'Enero de 2026',
    '1.234.567,5',
    '45_%',
  ],
  [
    'pt-BR',
    '29 de janeiro de 2026',
    'Quinta-feira, 29 de janeiro de 2026',
    'Janeiro de 2026',
    '1.234.567,5',
    '45%',
  ],
  ['tr', '29 Ocak 2026', '29 Ocak 2026 Perşembe', 'Ocak 2026', '1.234.567,5', '%45'],
  [
    'ru',
    '29 января 2026_г.',
    'Четверг, 29 января 2026_г.',
    'Январь 2026_г.',
    '1_234_567,5',
    '45_%',
  ],
  ['ar', '29 يناير 2026', 'الخميس، 29 يناير 2026', 'يناير 2026', '1,234,567.5', '45%'],
  ['fa', '۲۹ ژانویهٔ ۲۰۲۶', 'پنجشنبه ۲۹ ژانویهٔ ۲۰۲۶', 'ژانویهٔ ۲۰۲۶', '۱٬۲۳۴٬۵۶۷٫۵', '۴۵٪'],
  ['bn', '২৯ জানুয়ারি, ২০২৬', 'বৃহস্পতিবার, ২৯ জানুয়ারি, ২০২৬', 'জানুয়ারি ২০২৬', '১২,৩৪,৫৬৭.৫', '৪৫%'],
  ['si', '2026 ජනවාරි 29', '2026 ජනවාරි 29, බ්‍රහස්පතින්දා', '2026 ජනවාරි', '1,234,567.5', '45%'],
  ['th', '29 มกราคม 2026', 'วันพฤหัสบดีที่ 29 มกราคม 2026', 'มกราคม 2026', '1,234,567.5', '45%'],
  ['zh-Hans', '2026年1月29日', '2026年1月29日星期四', '2026年1月', '1,234,567.5', '45%'],
  ['ja', '2026年1月29日', '2026年1月29日木曜日', '2026年1月', '1,234,567.5', '45%'],
])('dates and numbers in %s', (language, day, weekday, month, number, percent) => {
  expect(localized('January 29, 2026', language)).toBe(day)
  expect(localized('Thursday, January 29, 2026', language)).toBe(weekday)
  expect(localized('January 2026', language)).toBe(month)
  expect(localized('1,234,567.5', language)).toBe(number)
  expect(localized('45%', language)).toBe(percent)
})

describe('dates', () => {
  test.each([
    '29 January 2026',
    'January 29 2026',
    'january 29th, 2026',
    '<b1>29 January 2026</b1>',
  ])('%s is one', (source) => {
    expect(localized(source, 'de')?.replace(/<.*?>/g, '')).toBe('29. Januar 2026')
  })

  test('are read in other languages', () => {
    expect(localized('29. Januar 2026', 'en', 'de')).toBe('January 29, 2026')
    expect(localized('2026年1月29日', 'fr', 'ja')).toBe('29 janvier 2026')
    expect(localized('٢٩ يناير ٢٠٢٦', 'de', 'ar')).toBe('29. Januar 2026')
    expect(localized('May 1', 'es')).toBe('1 de mayo')
    expect(localized('Jan. 29, 2026', 'de')).toBe('29. Jan. 2026')
  })

  test.each([
    ['a weekday that does not fit', 'Friday, January 29, 2026'],
    ['numbers alone', '1/2/2026'],
    ['a day that is none', 'February 30, 2026'],
    ['a sentence', 'We strike on January 29, 2026.'],
    ['two dates', 'January 29, 2026 – January 30, 2026'],
    ['a month', 'January'],
    ['a section', 'Section 29'],
  ])('%s: not certain', (_, source) => expect(localized(source, 'de')).toBeUndefined())

  test('a language with patterns only, or unknown, has none', () => {
    expect(localized('January 29, 2026', 'eu')).toBeUndefined()
    expect(localized('January 29, 2026', 'tlh')).toBeUndefined()
    expect(localized('January 29, 2026', 'not a tag')).toBeUndefined()
  })

  test('any day is read as it is written, and means the same in every language', () => {
    const languages = ['de', 'fr', 'es', 'tr', 'ru', 'zh-Hans', 'ja', 'pt-BR', 'hi', 'ko']
    const format = (language: string, time: number) =>
      new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(time)
    const spaced = (text: string) => text.toLowerCase().replace(/\s/g, ' ')
    fc.assert(
      fc.property(
        fc.integer({min: Date.UTC(1600, 0) / 86_400_000, max: Date.UTC(2200, 0) / 86_400_000}),
        fc.constantFrom(...languages),
        fc.constantFrom(...languages),
        (day, sourceLanguage, language) => {
          const time = day * 86_400_000
          const source = format(sourceLanguage, time)
          const target = localizeAlone(source, {sourceLanguage, language}) ?? ''
          const back = localizeAlone(target, {sourceLanguage: language, language: sourceLanguage})
          expect(spaced(back ?? '')).toBe(spaced(source))
        },
      ),
      {numRuns: 40},
    )
  })
})

describe('numbers', () => {
  test.each([
    ['46,000', 'de', '46.000'],
    ['1,240', 'es', '1240'],
    ['2026', 'de', '2026'],
    ['2026', 'fa', '۲۰۲۶'],
    ['-5', 'de', '-5'],
    ['0.50', 'de', '0,50'],
    ['12.5 %', 'fr', '12,5_%'],
    ['<b1>46,000</b1>', 'de', '<b1>46.000</b1>'],
  ])('%s in %s is %s', (source, language, target) =>
    expect(localized(source, language)).toBe(target),
  )

  test.each([
    '1.500',
    '46.000,5',
    '0800 123',
    '012',
    '1,23',
    '1,2,3',
    '5.',
    '1-2',
    '12345678901234567',
    '$5',
  ])('%s: not certain', (source) => expect(localized(source, 'de')).toBeUndefined())

  test('the number of a heading may be that of a section', () => {
    expect(
      localizeAlone('5.3', {sourceLanguage: 'en', language: 'de', kind: 'heading 2'}),
    ).toBeUndefined()
    expect(localizeAlone('5.3', {sourceLanguage: 'en', language: 'de', kind: 'table cell'})).toBe(
      '5,3',
    )
  })

  test('any number comes back from every language', () => {
    const languages = ['de', 'fr', 'es', 'tr', 'ru', 'hi', 'fa', 'bn', 'de-CH', 'sv']
    fc.assert(
      fc.property(
        fc.integer(),
        fc.nat(99),
        fc.constantFrom(...languages),
        (whole, cents, language) => {
          const source = new Intl.NumberFormat('en', {minimumFractionDigits: 2}).format(
            Number(`${whole}.${String(cents).padStart(2, '0')}`),
          )
          const target = localizeAlone(source, {sourceLanguage: 'en', language}) ?? ''
          const back = localizeAlone(target, {sourceLanguage: language, language: 'en'})
          expect(back).toBe(source)
        },
      ),
    )
  })
})

test.each([
  'https://example.org/a?b=c',
  'www.example.org',
  'a.b@example.org',
  '<a1>https://example.org</a1>',
])('the address %s stays', (source) => expect(localized(source, 'tr')).toBe(source))

test.each(['See https://example.org', 'example', 'strike', '<x1/>', '5 <x1/>', '<b1>', ''])(
  '%s is for an engine',
  (source) => expect(localized(source, 'de')).toBeUndefined(),
)

test('any string is localized or not, and what is keeps its codes', () => {
  const anyAlone = fc.array(
    fc.constantFrom('1', '0', ',', '.', '%', ' ', 'May', '-', '<b1>', '</b1>'),
    {maxLength: 8},
  )
  fc.assert(
    fc.property(anyAlone, fc.constantFrom('de', 'ar', 'xx-'), (pieces, language) => {
      const target = localized(pieces.join(''), language)
      if (target !== undefined)
        expect(target.match(/<.*?>/g)).toEqual(pieces.join('').match(/<.*?>/g))
    }),
  )
})
