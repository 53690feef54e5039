import {expect, test} from 'vitest'
import {read} from '../assemble.ts'

/** Kind, place and source of every segment. */
function segments(text: string, fields: readonly string[] = []): string[] {
  const {statement, segments: list} = read(text, fields)
  return list.map(({kind, source, unit}) => `${kind} (${statement.units[unit]?.place}): ${source}`)
}

test('units come from all kinds of blocks, named for people', () => {
  const text = [
    '# Title *here*\n\nA paragraph.\n\n- item\n\n  in the item\n\n> quote\n\n| a | b |\n| - | - |\n| 1 | two |\n',
    '\nText.[^1]\n\n[^1]: The note.\n\n```\ncode\n```\n\n<div>\nhtml\n</div>\n\n[ref]: https://example.org "no title"\n',
  ].join('')
  expect(segments(text)).toEqual([
    'heading 1 (heading): Title <i1>here</i1>',
    'paragraph (paragraph): A paragraph.',
    'list item (paragraph): item',
    'list item (paragraph): in the item',
    'quote (paragraph): quote',
    'table header (cell): a',
    'table header (cell): b',
    'table cell (cell): 1',
    'table cell (cell): two',
    'paragraph (paragraph): Text.<x1/>',
    'footnote (paragraph): The note.',
  ])
})

test('alternative texts and link titles are units of their own', () => {
  expect(segments('See ![a *big* crowd](c.png "The square") and [this](u "A letter").')).toEqual([
    'paragraph (paragraph): See <x1/> and <a2>this</a2>.',
    'image text (label): a *big* crowd',
    'link title (title): The square',
    'link title (title): A letter',
  ])
})

test('front matter fields that the settings name are units', () => {
  const text = '---\ntitle: "A \\"b\\""\nauthor: Nora\ndescription: plain\n---\n\nText.\n'
  expect(segments(text, ['title', 'description'])).toEqual([
    'title (field): A "b"',
    'description (field): plain',
    'paragraph (paragraph): Text.',
  ])
  expect(segments(text)).toEqual(['paragraph (paragraph): Text.'])
})

test('markers around a whole block are peeled, others are codes', () => {
  expect(segments('- **The *release* of all.**\n- **One.** Two.\n')).toEqual([
    'list item (paragraph): The <i1>release</i1> of all.',
    'list item (paragraph): <b1>One.</b1>',
    'list item (paragraph): Two.',
  ])
})

test('the catalog shows plain characters: no escapes, no references, soft breaks as spaces', () => {
  expect(segments('> It cost \\$1.5&nbsp;trillion\n> last *year*\nand more. Next.\n')).toEqual([
    'quote (paragraph): It cost $1.5\u00a0trillion last <i1>year</i1> and more.',
    'quote (paragraph): Next.',
  ])
})

test('a hard break ends a segment, and is a code inside a pair', () => {
  expect(segments('Committee  \n29 January\\\n**a  \nb** c')).toEqual([
    'paragraph (paragraph): Committee',
    'paragraph (paragraph): 29 January',
    'paragraph (paragraph): <b1>a<x2/>b</b1> c',
  ])
})

test('text that looks like a code is escaped', () => {
  expect(segments('a \\<b1> c and \\\\*d*')).toEqual([
    'paragraph (paragraph): a \\<b1> c and \\\\<i1>d</i1>',
  ])
})

test('what cannot be translated is no unit', () => {
  expect(segments('![](x.png)\n\n***\n\n<https://example.org>\n\n`code`\n\n—\n')).toEqual([])
})

test('addresses are codes, also where only some readers link them', () => {
  expect(segments('See https://example.org/a, www.example.org or a\\@example.org now.')).toEqual([
    'paragraph (paragraph): See <x1/>, <x2/> or <x3/> now.',
  ])
})

test('directives leave out blocks and leave notes', () => {
  const text = [
    '<!-- broadside:note Say it\n  loud. -->\n\nOne.\n\n<!-- broadside:skip -->\n\n- left\n- out\n\nTwo.\n\n',
    '<!-- broadside:skip-start -->\n\n# No\n\nNo.\n\n<!-- broadside:skip-end -->\n\nThree.\n\n<!-- broadside:skip on -->\n\nFour.\n',
  ].join('')
  const {segments: list} = read(text)
  expect(list.map(({source, notes}) => ({source, notes}))).toEqual([
    {source: 'One.', notes: ['Say it loud.']},
    {source: 'Two.', notes: []},
    {source: 'Three.', notes: []},
    {source: 'Four.', notes: []},
  ])
})

test('a unit knows the headings above it', () => {
  const {statement} = read('# A\n\na\n\n## B\n\nb\n\n#### C\n\nc\n\n## D\n\nd\n')
  expect(statement.units.map(({heading}) => heading)).toEqual([
    '',
    'A',
    'A',
    'A > B',
    'A > B',
    'A > B > C',
    'A',
    'A > D',
  ])
})

test('spans are offsets into the text as given, byte order mark included', () => {
  const text = '\ufeff# Häuser\r\n\r\nEins. *Zwei*.\r\n'
  const {segments: list} = read(text)
  expect(list.map(({span}) => text.slice(span.start, span.end))).toEqual([
    'Häuser',
    'Eins.',
    '*Zwei*.',
  ])
})

test('only characters that are always escaped without need are a habit', () => {
  expect([...read('\\$1 and \\$2 and 5 \\% of 6 %').statement.escaped]).toEqual(['$'])
  expect([...read('1\\. \\*a\\*').statement.escaped]).toEqual([])
})
