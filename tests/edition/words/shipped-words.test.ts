import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {chineseVariants} from '../../../src/check/characters/chinese-variants.ts'
import {expectedScripts} from '../../../src/check/characters/scripts.ts'
import {profileFor} from '../../../src/edition/typography/profile-for.ts'
import {setText} from '../../../src/edition/typography/set-text.ts'
import {wordFaults} from '../../../src/edition/words/check-words.ts'
import {
  countedKeys,
  englishTexts,
  pluralCategories,
} from '../../../src/edition/words/plural-forms.ts'
import {shippedWords} from '../../../src/edition/words/shipped-words.ts'

const sample = 'en de es fr tr ar ru pt-BR zh-Hans it pl hi ja ta si id sr-Latn'.split(' ')

test('the languages of the sample have words, and their neighbours', () => {
  expect(Object.keys(shippedWords)).toEqual(expect.arrayContaining(sample))
  expect(Object.keys(shippedWords).length).toBeGreaterThanOrEqual(28)
})

/** Names and abbreviations that stand in Latin letters everywhere. */
const latinNames = /\{\{.*?\}\}|PDF|EPUB|Markdown|US Letter|A4|QR/g

describe.each(Object.entries(shippedWords))('%s', (language, texts) => {
  test('has every key, in each of its plural forms', () => {
    const wanted = [...englishTexts.keys()].flatMap((key) =>
      countedKeys.has(key)
        ? pluralCategories(language).map((category) => `${key}_${category}`)
        : [key],
    )
    expect(Object.keys(texts)).toEqual(wanted)
  })

  test('has the places of the English text, and nothing that could not be seen', () => {
    expect(wordFaults(new Map(Object.entries(texts)), language)).toEqual([])
  })

  test('is in Unicode’s composed form, and without blanks at its ends', () => {
    for (const text of Object.values(texts)) {
      expect(text).toBe(text.normalize('NFC'))
      expect(text).toBe(text.trim())
    }
  })

  test('is in its script', () => {
    // With the likely script in it, the tag of a language in use in two scripts stands for one.
    const scripts = expectedScripts(new Intl.Locale(language).maximize().baseName)
    const own = scripts.map((script) => `\\p{scx=${script}}`).join('')
    const inScript = new RegExp(`^[${own}\\p{sc=Zyyy}\\p{sc=Zinh}]*$`, 'u')
    const wrong = Object.values(texts).filter(
      (text) => !inScript.test(text.replaceAll(latinNames, '')),
    )
    expect(wrong).toEqual([])
  })

  test('has the typography of its language', () => {
    const profile = profileFor(language)
    const set = Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [key, setText(text, profile)]),
    )
    expect(texts).toEqual(set)
  })
})

test('neither Chinese script has characters of the other', () => {
  const {simplified, traditional} = chineseVariants()
  const foreign = (tag: string, characters: ReadonlySet<string>): string[] =>
    Object.values(shippedWords[tag] ?? {}).filter((text) =>
      [...text].some((character) => characters.has(character)),
    )
  expect(foreign('zh-Hant', simplified)).toEqual([])
  expect(foreign('zh-Hans', traditional)).toEqual([])
})

describe('every text is said somewhere', () => {
  /** Files that say words, or name those that are said; a class of CSS may be called like one. */
  const sources = ['src/edition', 'src/project']
    .flatMap((folder) =>
      readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => join(folder, name)),
    )
    .filter((name) => name.endsWith('.ts') && !name.startsWith('src/edition/words/'))
    .map((name) => readFileSync(name, 'utf8'))
    .filter((text) => /\bsay\(|\bWordKey\b/.test(text))
    .map((text) => text.replace(/className: \[[^\]]*\]/g, ''))
    .join('\n')

  test.each([...englishTexts.keys()])('%s', (key) => {
    expect(sources).toMatch(new RegExp(`'${key}'`))
  })
})
