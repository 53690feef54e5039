import fc from 'fast-check'
import {expect, test} from 'vitest'
import {directionOf} from '../../../src/edition/words/direction-of.ts'
import {isReadAlike, languageChain} from '../../../src/edition/words/language-chain.ts'
import {shippedWords} from '../../../src/edition/words/shipped-words.ts'
import {wordsFor} from '../../../src/edition/words/words-for.ts'
import {anyLanguage} from '../../check/any-text.ts'

/** What of a chain has words. */
const chains: Readonly<Record<string, string>> = {
  en: 'en',
  'en-GB': 'en',
  'pt-BR': 'pt-BR > pt > en',
  'pt-PT': 'pt > en',
  'de-AT': 'de > en',
  'zh-TW': 'zh-Hant > en',
  'zh-HK': 'zh-Hant > en',
  'zh-Hant-HK': 'zh-Hant > en',
  'zh-CN': 'zh-Hans > en',
  zh: 'zh-Hans > en',
  'sr-Latn': 'sr-Latn > en',
  'sr-Latn-ME': 'sr-Latn > en',
  'sr-ME': 'sr-Latn > en',
  'sr-RS': 'sr > en',
  'sr-Cyrl-ME': 'sr > en',
  'ta-LK': 'ta > en',
  'pa-Arab': 'en',
  nah: 'en',
  'uk-Latn': 'en',
  'de-1996': 'de > en',
}

test.each(Object.entries(chains))('%s: %s', (language, chain) => {
  const found = languageChain(language).filter((tag) => Object.hasOwn(shippedWords, tag))
  expect(found.join(' > ')).toBe(chain)
})

test('a chain begins with the language, ends with English, and mixes no scripts before it', () => {
  fc.assert(
    fc.property(anyLanguage, (language) => {
      const chain = languageChain(language)
      expect(chain[0]).toBe(language)
      expect(chain.at(-1)).toBe('en')
      expect(new Set(chain).size).toBe(chain.length)
      for (const tag of chain.slice(0, -1)) expect(isReadAlike(tag, language)).toBe(true)
    }),
  )
})

test('what is asked for is always there, with the language it is in', () => {
  fc.assert(
    fc.property(anyLanguage, (language) => {
      const said = wordsFor(language).say('noticePartial', {done: 1, count: 2})
      expect(said.text).not.toBe('')
      expect([language, 'en']).toContain(said.language)
      expect(said.direction).toBe(directionOf(said.language))
    }),
  )
})

test('directions', () => {
  const rightToLeft = 'ar fa ur he ps sd ug yi dv ckb ku-Arab pa-Arab az-Arab'.split(' ')
  const leftToRight = 'en ku tr az pa zh-Hant ja uz sr-Latn ar-Latn xx'.split(' ')
  expect(rightToLeft.filter((language) => directionOf(language) !== 'rtl')).toEqual([])
  expect(leftToRight.filter((language) => directionOf(language) !== 'ltr')).toEqual([])
})
