import {expect, test} from 'vitest'
import {describeLeaflet} from '../../../src/edition/leaflet/describe-leaflet.ts'
import type {Inline, LeafletDocument} from '../../../src/edition/leaflet/document.ts'
import type {LeafletFonts} from '../../../src/edition/leaflet/fonts.ts'
import {isHyphenated} from '../../../src/edition/leaflet/hyphenated.ts'
import type {Page} from '../../../src/edition/page/page.ts'
import {pageOf} from '../page/page-of.ts'

const fonts: LeafletFonts = {
  faces: (language) => [`Face of ${language}`],
  missing: (text) => [...text].filter((character) => character === '𒀀').join(''),
}

function describe(text: string, language: string, wishes: Partial<Page> = {}): LeafletDocument {
  const page = pageOf(text, undefined, {language, sourceLanguage: language})
  return describeLeaflet({...page, ...wishes}, {paper: 'a4', fonts}).document
}

const plain = (text: string): object => ({kind: 'text', text})

test('the first heading is the title, and is not in the text', () => {
  const {heading, title, blocks} = describe('# Streik!\n\nWir *streiken*.\n\n# Mehr\n', 'de')
  expect({title, heading}).toEqual({title: 'Streik!', heading: [plain('Streik!')]})
  expect(blocks).toEqual([
    {
      kind: 'paragraph',
      inlines: [plain('Wir '), {kind: 'italic', inlines: [plain('streiken')]}, plain('.')],
    },
    {kind: 'heading', level: 2, inlines: [plain('Mehr')]},
  ])
})

test('no level of headings is skipped', () => {
  const {blocks} = describe('# a\n\n#### b\n\n###### c\n\n## d\n\n###### e\n', 'de')
  expect(blocks.map((block) => 'level' in block && block.level)).toEqual([2, 3, 2, 3])
})

test.each([
  ['de', 'italic'],
  ['ru', 'italic'],
  ['ar', 'strong'],
  ['hi', 'strong'],
  ['zh-Hans', 'dots'],
  ['ja', 'dots'],
  ['ko', 'strong'],
])('emphasis in %s is %s', (language, kind) => {
  expect(describe('*a*\n', language).blocks).toMatchObject([{inlines: [{kind}]}])
})

test('an address stands behind the words that link to it, once', () => {
  const [first, second, third] = describe(
    '[our letter](https://www.example.org/letter/)\n\n<https://example.org/contact>\n\n[a](#b)\n',
    'en',
  ).blocks
  const small = {kind: 'small', inlines: [{kind: 'address', text: 'example.org/letter'}]}
  expect(first).toEqual({
    kind: 'paragraph',
    hasAddress: true,
    inlines: [
      {kind: 'link', url: 'https://www.example.org/letter/', inlines: [plain('our letter')]},
      plain(' ('),
      small,
      plain(')'),
    ],
  })
  expect(second).toMatchObject({
    inlines: [{kind: 'link', inlines: [{kind: 'address', text: 'example.org/contact'}]}],
  })
  expect(third).toEqual({kind: 'paragraph', inlines: [plain('a')]})
})

test('what runs against the text around it is kept apart', () => {
  const {blocks} = describe('اقرأ <https://example.org/a> و`code`\n', 'ar')
  const texts = JSON.stringify(blocks).match(/[\u2066-\u2069]/g)
  expect(texts).toEqual(['\u2066', '\u2069', '\u2066', '\u2069'])
})

test('what was left in another language says so, and has its own style', () => {
  const page = pageOf('# Strike!\n\nWe strike.\n', (_, index) => (index === 0 ? 'إضراب!' : ''), {
    language: 'ar',
    sourceLanguage: 'en',
  })
  const {document} = describeLeaflet(page, {paper: 'letter', fonts})
  expect(document.blocks).toEqual([
    {kind: 'paragraph', language: 'en', inlines: [plain('We strike.')]},
  ])
  expect(document.styles.en).toEqual({
    lang: 'en',
    dir: 'ltr',
    font: ['Face of en'],
    hyphenate: true,
  })
  expect(document.styles.ar).toMatchObject({dir: 'rtl', hyphenate: false})
})

test('Chinese characters have the forms of their country', () => {
  const region = (language: string): string | undefined =>
    describe('# 罷工\n', language).styles[language]?.region
  expect(['zh-Hans', 'zh-Hant', 'zh-HK', 'zh-SG', 'pt-BR'].map(region)).toEqual([
    'CN',
    'TW',
    'HK',
    'CN',
    undefined,
  ])
})

test('in square characters, Latin words keep their apostrophe and names their dot', () => {
  const {blocks, heading} = describe(
    '# 夜班不能再死人！建立委员会！\n\n诺拉·蒂尔尼 (St. Brannoc’s)\n',
    'zh-Hans',
  )
  expect(heading).toEqual([
    {kind: 'whole', text: '夜班不能再死人！'},
    {kind: 'whole', text: '建立委员会！'},
  ])
  expect(blocks).toMatchObject([
    {
      inlines: [
        plain('诺拉\u2060·蒂尔尼 (St. '),
        {kind: 'said', language: 'und', inlines: [plain('Brannoc’s')]},
        plain(')'),
      ],
    },
  ])
})

test('lists, tasks, tables and notes', () => {
  const {blocks} = describe(
    '3. a\n4. b\n\n- [x] c\n- [ ] d\n\n| e | f |\n| - | -: |\n| g |\n\nh[^1]\n\n[^1]: i\n',
    'en',
  )
  const paragraph = (text: string): object => ({kind: 'paragraph', inlines: [plain(text)]})
  expect(blocks).toMatchObject([
    {
      kind: 'list',
      isTight: true,
      items: [
        {number: 3, blocks: [paragraph('a')]},
        {number: 4, blocks: [paragraph('b')]},
      ],
    },
    {kind: 'list', items: [{isDone: true}, {isDone: false}]},
    {
      kind: 'table',
      align: ['start', 'end'],
      head: [[plain('e')], [plain('f')]],
      rows: [[[plain('g')], []]],
    },
    {kind: 'paragraph'},
    {kind: 'notes', items: [{number: 1, blocks: [paragraph('i')]}]},
  ])
})

test('names of languages that no font has are counted at the foot', () => {
  const names = {de: 'Deutsch', akk: '𒀀', ar: 'العربية'}
  const alternates = Object.entries(names).map(([language, name]) => ({
    language,
    direction: language === 'ar' ? ('rtl' as const) : ('ltr' as const),
    name,
    url: '',
    isCurrent: language === 'de',
  }))
  const page = {...pageOf('# a\n', undefined, {language: 'de', sourceLanguage: 'de'}), alternates}
  const {document, unshown} = describeLeaflet(page, {paper: 'a4', fonts})
  expect(document.footer.languages).toMatchObject([
    [{kind: 'said', language: 'ar'}],
    [{kind: 'text', text: 'und 1 weitere Sprache'}],
  ])
  expect(unshown.map(({language}) => language)).toEqual(['akk'])
})

test('who wrote it, and where the publisher is found', () => {
  const page = {
    ...pageOf('# a\n\nb\n', undefined, {language: 'de', sourceLanguage: 'de'}),
    authors: ['Ana', 'Bo'],
    date: '2026-03-03',
    publisher: {name: 'Wir', url: 'https://www.example.org/'},
  }
  const {document} = describeLeaflet(page, {paper: 'a4', fonts})
  expect(document.authors).toEqual(['Ana', 'Bo'])
  expect(wordsOf(document.byline)).toBe('Von Ana und Bo · 3. März 2026')
  expect(wordsOf(document.footer.imprint)).toBe('Herausgegeben von Wir · Kontakt: example.org')
  const begun = {...page, ...pageOf('# a\n\n*Ana*\n\nBo\n', undefined, {language: 'de'})}
  const again = describeLeaflet({...begun, authors: page.authors}, {paper: 'a4', fonts})
  expect(wordsOf(again.document.byline)).toBe('3. März 2026')
})

test('numbers of pages are in the digits of the language that tells them', () => {
  const number = (language: string) =>
    describeLeaflet(pageOf('# a\n', undefined, {language}), {paper: 'a4', fonts}).document.footer
      .pageNumber
  expect(number('fa')).toMatchObject({language: 'fa', digits: [...'۰۱۲۳۴۵۶۷۸۹']})
  // It has no words of ours.
  expect(number('mi')).toMatchObject({language: 'en', digits: [...'0123456789']})
})

/** The words of inlines. */
function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      'text' in inline ? inline.text : 'inlines' in inline ? wordsOf(inline.inlines) : '',
    )
    .join('')
}

test('only languages whose words can be divided are', () => {
  const languages = ['de', 'pt-BR', 'tr', 'ta', 'ar', 'zh-Hans', 'vi']
  expect(languages.filter(isHyphenated)).toEqual(['de', 'pt-BR', 'tr'])
  expect(languages.filter((language) => describe('# a\n', language).isJustified)).toEqual([
    'de',
    'pt-BR',
    'tr',
    'zh-Hans',
  ])
})
