import {expect, test} from 'vitest'
import {languageFault} from '../../src/project/language-tags.ts'

const ANY = 'a BCP 47 tag such as `de`, `pt-BR` or `zh-Hans`'

test.each([
  'de',
  'pt-BR',
  'zh-Hans',
  'zh-Hant-HK',
  'sr-Latn',
  'es-419',
  'ca-valencia',
  'de-1996',
  'no',
  'nb',
  'ckb',
  'skr',
  'azb',
])('%s is a language', (tag) => {
  expect(languageFault(tag)).toBeUndefined()
})

test.each([
  ['zh-hans', 'zh-Hans'],
  ['DE', 'de'],
  ['pt-br', 'pt-BR'],
  ['iw', 'he'],
  ['deu', 'de'],
  ['en-UK', 'en-GB'],
  ['zh-cmn', undefined],
])('%s is not written as BCP 47 has it, but as %s', (tag, canonical) => {
  const expected = canonical === undefined ? ANY : `its canonical form \`${canonical}\``
  expect(languageFault(tag)).toEqual(
    canonical === undefined ? {expected} : {expected, suggestion: canonical},
  )
})

test.each([
  ['german', 'de', 'German'],
  ['Deutsch', 'de', 'German'],
  ['germn', 'de', 'German'],
  ['türkçe', 'tr', 'Turkish'],
  ['中文', 'zh', 'Chinese'],
  ['jp', 'ja', 'Japanese'],
  ['cz', 'cs', 'Czech'],
  ['pt_BR', 'pt-BR', 'Brazilian Portuguese'],
  ['de_AT.UTF-8', 'de-AT', 'Austrian German'],
])('%s probably means %s', (tag, suggestion, name) => {
  expect(languageFault(tag)).toEqual({
    expected: `${ANY}; \`${suggestion}\` is ${name}`,
    suggestion,
  })
})

test.each(['xx-yy', 'zzz', 'und', 'x-private', '', '../de', 'de/fr', 'de\0', '-', 'root'])(
  '%j is no language, and nobody knows which was meant',
  (tag) => {
    expect(languageFault(tag)).toEqual({expected: ANY})
  },
)

test('unknown scripts and regions and extensions are refused', () => {
  expect(languageFault('zh-Hanx')).toEqual({
    expected: 'a script of ISO 15924 in the place of `Hanx`',
    suggestion: 'zh',
  })
  expect(languageFault('de-XX')).toEqual({
    expected: 'a region of ISO 3166 in the place of `XX`',
    suggestion: 'de',
  })
  const expected = 'a tag of language, script, region and variant only'
  expect(languageFault('ar-u-nu-arab')).toEqual({expected})
  expect(languageFault('de-x-leicht')).toEqual({expected})
})
