import fc from 'fast-check'
import {expect, test} from 'vitest'
import {sourceCode, targetCode} from '../../../src/translate/deepl/language-codes.ts'

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['fr-CA', 'fr'],
  ['en', 'en-US'],
  ['en-US', 'en-US'],
  ['en-GB', 'en-GB'],
  ['en-AU', 'en-US'],
  ['pt', 'pt-PT'],
  ['pt-PT', 'pt-PT'],
  ['pt-AO', 'pt-PT'],
  ['pt-BR', 'pt-BR'],
  ['es', 'es'],
  ['es-ES', 'es'],
  ['es-419', 'es-419'],
  ['es-MX', 'es-419'],
  ['es-AR', 'es-419'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hans', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['zh-Hant', 'zh-Hant'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant-MO', 'zh-Hant'],
  ['yue', 'yue'],
  ['nb', 'nb'],
  ['no', 'nb'],
  ['sr', 'sr'],
  ['sr-Cyrl', 'sr'],
  ['sr-RS', 'sr'],
  ['iw', 'he'],
  ['in', 'id'],
  ['fil', 'tl'],
  ['tl', 'tl'],
  ['kok', 'gom'],
  ['ku', 'kmr'],
  ['kmr', 'kmr'],
  ['fa', 'fa'],
  ['fa-AF', 'prs'],
  ['prs', 'prs'],
  ['ta-LK', 'ta'],
  ['TR', 'tr'],
])('%s is written as %s', (language, code) => {
  expect(targetCode(language, 'en-US')).toBe(code)
})

test.each(['si', 'nn', 'am', 'km', 'lo', 'so', 'bo'])('%s is not known', (language) => {
  expect(targetCode(language, 'en-US')).toBe(undefined)
  expect(sourceCode(language)).toBe(undefined)
})

test.each(['sr-Latn', 'sr-ME', 'sh', 'uz-Cyrl', 'pa-PK', 'ku-Arab', 'ar-Latn', 'zh-Latn'])(
  '%s would come in other letters',
  (language) => {
    expect(targetCode(language, 'en-US')).toBe(undefined)
    expect(sourceCode(language)).toEqual(expect.any(String))
  },
)

test.each(['', 'x', 'de_DE', 'not a language', '-', 'root'])('no tag: %j', (language) => {
  expect(targetCode(language, 'en-US')).toBe(undefined)
})

test.each([
  ['en-GB', 'en'],
  ['pt-BR', 'pt'],
  ['es-MX', 'es'],
  ['zh-TW', 'zh'],
  ['sr-Latn', 'sr'],
  ['no', 'nb'],
])('%s is read as %s', (language, code) => {
  expect(sourceCode(language)).toBe(code)
})

test('a tag that names no language has no name at DeepL', () => {
  for (const tag of ['und', 'und-Latn']) {
    expect(targetCode(tag, 'en-GB')).toBeUndefined()
    expect(sourceCode(tag)).toBeUndefined()
  }
})

test('what a language is written as is written so itself', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
  const language = fc.oneof(
    fc.tuple(letter, letter).map((letters) => letters.join('')),
    fc.tuple(letter, letter, letter).map((letters) => letters.join('')),
  )
  const tag = fc
    .tuple(language, fc.constantFrom('', '-Latn', '-Hant', '-GB', '-BR', '-419', '-CN'))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(tag, (each) => {
      const code = targetCode(each, 'en-GB')
      if (code !== undefined) expect(targetCode(code, 'en-GB')).toBe(code)
    }),
    {numRuns: 2000},
  )
})
