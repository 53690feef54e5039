import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {translateText} from '../assemble.ts'
import {readAsOthers, skeleton, words} from '../reader.ts'
import {hostileTexts} from './hostile-texts.ts'

/** Places where a target may stand. */
const documents: Readonly<Record<string, string>> = {
  paragraph: 'Hello world.\n',
  'first line of two': 'Hello\nworld one.\n\nNext.\n',
  'list item': '- Hello world\n- b\n',
  task: '- [ ] Hello world\n',
  'ordered list': '1. Hello\n2. World\n',
  heading: '# Hello world\n\nx\n',
  'setext heading': 'Hello world\n===\n',
  quote: '> Hello world\n> foo\n',
  'table cell': '| a | b |\n| --- | --- |\n| Hello | c |\n',
  'link and image in a table cell':
    '| a | b |\n| --- | --- |\n| [Hello world](u "T itle") | ![alt te](i.png "x y") |\n',
  emphasis: 'A **Hello** b and _em_ c\n',
  'link and image': 'See [Hello world](u "T itle") now and ![alt te](i.png "x y").\n',
  reference: 'See [Hello] and [b][Hello].\n\n[Hello]: u\n',
  footnote: 'Hello.[^1]\n\n[^1]: Note here.\n',
  'bold block': '**Hello world**\n',
  'soft break': 'Hello, *you*\nand `code` me.\n',
  'hard break': 'Hello  \nWorld\n',
  titles: "[Hello](u 'T itle') [b](u (T itle))\n",
}

/** The source with its first words replaced, codes kept. */
function withFirstWords(source: string, target: string): string {
  let done = false
  return source
    .split(/(<\/?[bisacx]\d+\/?>)/)
    .map((piece, index) => {
      if (index % 2 === 1 || done || !/\w/.test(piece)) return piece
      done = true
      return target
    })
    .join('')
}

describe.each(Object.entries(documents))('in a %s', (_, text) => {
  test.each(hostileTexts)('%j comes out as plain text or is refused', (target) => {
    expectPlain(text, target, (source) => withFirstWords(source, target))
    expectPlain(text, target, (source, index) =>
      index === 0 ? withFirstWords(source, target) : '',
    )
  })

  test('any string comes out as plain text or is refused', () => {
    fc.assert(
      fc.property(fc.string({unit: markdownCharacter, maxLength: 12}), (target) => {
        fc.pre(target.trim() !== '')
        expectPlain(text, target, (source) => withFirstWords(source, target))
      }),
      {numRuns: 60},
    )
  })
})

const markdownCharacter = fc.constantFrom(
  ...'ab 12\n\t.)(-+*_#>=~`|[]<>!&;:\\/"\'$@^{}「と。é'.split(''),
  '](',
  '**',
  '<b>',
)

/** A reader sees the source's structure and the target's very words, or there is no edition. */
function expectPlain(
  source: string,
  target: string,
  translate: (source: string, index: number) => string,
): void {
  const edition = translateText(source, translate)
  if (edition.text === undefined) {
    expect(edition.findings.map(({rule}) => rule)).toContain('structure')
    return
  }
  const tree = readAsOthers(edition.text)
  expect(skeleton(tree)).toBe(skeleton(readAsOthers(source)))
  expect(flat(words(tree))).toContain(flat(seen(target)))
}

/** The target as coded text reads: a backslash before a code says that it is none. */
function seen(target: string): string {
  return target.replace(/\\<b1>/, '<b1>').replace(/\\+$/, '')
}

function flat(text: string): string {
  return text.replace(/[ \t\n\r]+/g, ' ').replace(/^ | $/g, '')
}

test('Chinese and Japanese emphasis next to punctuation is emphasis', () => {
  const edition = translateText('**Freedom** and peace', () => '<b1>「自由」</b1>と平和', {
    language: 'ja',
  })
  expect(edition.text).toBe('**「自由」**&#x3068;平和')
  const tree = readAsOthers(edition.text ?? '')
  expect(skeleton(tree)).toBe(skeleton(readAsOthers('**Freedom** and peace')))
  expect(words(tree)).toBe('「自由」と平和')
})

test.each([
  ['A **b** *c*', '甲<b1>乙</b1><i2>丙</i2>丁', '甲**乙**_丙_&#x4E01;'],
  ['A _b_ c', '甲<i1>乙</i1>丙', '甲*乙*丙'],
  ['see https://example.org/c now', '看<x1/>。', '看<https://example.org/c>。'],
  ['\\$1.5 trillion and \\$3', '$1,5 Billionen und $3', '\\$1,5 Billionen und \\$3'],
  ['see [a](u) b', 'Hey!<a1>a</a1>', 'Hey\\![a](u)'],
  ['a *b* c', '<i1> b </i1>c', '*b* c'],
  ['see [this] now\n\n[this]: u', '<a1>das</a1> jetzt', '[das][this] jetzt\n\n[this]: u'],
])('%j with the target %j becomes %j', (source, target, expected) => {
  expect(translateText(source, () => target).text).toBe(expected)
})

test('a line between words stands in image texts and titles of a table cell', () => {
  const edition = translateText('| a |\n| --- |\n| ![b](i.png "c") |', () => 'x|y')
  expect(edition.text).toBe('| x\\|y |\n| --- |\n| ![x\\|y](i.png "x\\|y") |')
})
