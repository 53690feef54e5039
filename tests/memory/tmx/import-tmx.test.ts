import {expect, test} from 'vitest'
import {rejectionOf} from '../../project/temporary-project.ts'
import {foreign, imported, pair} from './tmx-of.ts'

/** Source and target of a unit that another tool wrote. */
async function texts(english: string, german: string): Promise<readonly (readonly string[])[]> {
  const {units, skipped} = await imported(foreign(pair(english, german)))
  expect(skipped).toEqual([])
  return units.map(({source, target}) => [source, target])
}

const plain = {
  sourceLanguage: 'en-US',
  language: 'de',
  source: 'Strike!',
  target: 'Streik!',
  state: 'translated',
  origin: 'tm',
  document: 'old.tmx',
}

test.each([
  ['UTF-8', (text: string) => Buffer.from(text)],
  ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16 with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  [
    'UTF-16, the other way round',
    (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  ],
  ['UTF-16 without a mark', (text: string) => Buffer.from(text, 'utf16le')],
  ['UTF-16 that way round without a mark', (text: string) => Buffer.from(text, 'utf16le').swap16()],
  [
    'UTF-8 that says UTF-16',
    (text: string) => Buffer.from(text.replace('?>', ' encoding="UTF-16"?>')),
  ],
])('%s is read, however the bytes come', async (_, encode) => {
  const file = encode(foreign(pair('Strike! 𝔽é', 'Streik! 中')))
  for (const size of [1, 3, 64, 1_000_000])
    expect(await imported(file, {size})).toEqual({
      units: [{...plain, source: 'Strike! 𝔽é', target: 'Streik! 中'}],
      skipped: [],
    })
})

test('a DOCTYPE that names a file is let through, and nothing is read', async () => {
  const doctype = '<!DOCTYPE tmx SYSTEM "http://127.0.0.1:1/[tmx14].dtd">'
  const file = foreign(pair('Strike!', 'Streik!'), {doctype})
  expect(await imported(file)).toEqual({units: [plain], skipped: []})
})

test.each([
  ['<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>', 55],
  ['<!DOCTYPE tmx SYSTEM "tmx14.dtd" [ <!ENTITY x SYSTEM "file:///etc/passwd"> ]>', 77],
  ['<!DOCTYPE tmx []>', 17],
])('declarations are refused: %s', async (doctype, length) => {
  const file = foreign(pair('&a;', 'x'), {doctype})
  expect(await rejectionOf(imported(file))).toEqual({
    code: 'usage',
    message: 'Unexpected declarations in the DOCTYPE, expected none',
    advice: 'Take everything between `[` and `]` out of the DOCTYPE line.',
    place: {file: 'old.tmx', line: 1, column: '<?xml version="1.0"?>'.length + length},
  })
})

test('languages: regions, underscores, the old attribute, more than two, srclang of a unit', async () => {
  const file = foreign(
    `<tu><tuv xml:lang="EN_us"><seg>One</seg></tuv><tuv lang="de-AT"><seg>Eins</seg></tuv><tuv xml:lang="zh-hans"><seg>一</seg></tuv></tu>
<tu srclang="fr"><tuv xml:lang="en"><seg>Two</seg></tuv><tuv xml:lang="fr"><seg>Deux</seg></tuv></tu>`,
  )
  const {units} = await imported(file)
  expect(
    units.map(({sourceLanguage, language, source, target}) => [
      ...[sourceLanguage, language, source, target],
    ]),
  ).toEqual([
    ['en-US', 'de-AT', 'One', 'Eins'],
    ['en-US', 'zh-Hans', 'One', '一'],
    ['fr', 'en', 'Deux', 'Two'],
  ])
})

test('`*all*` takes the first language, and the caller’s source language wins over everything', async () => {
  const file = foreign(
    '<tu><tuv xml:lang="de"><seg>Eins</seg></tuv><tuv xml:lang="en-GB"><seg>One</seg></tuv></tu>',
    {srclang: '*all*'},
  )
  expect((await imported(file)).units).toEqual([
    {...plain, sourceLanguage: 'de', language: 'en-GB', source: 'Eins', target: 'One'},
  ])
  expect((await imported(file, {sourceLanguage: 'en'})).units).toEqual([
    {...plain, sourceLanguage: 'en', language: 'de', source: 'One', target: 'Eins'},
  ])
})

test('pairs keep their halves, and codes of the target the numbers of the source', async () => {
  expect(
    await texts(
      '<bpt i="1" x="1" type="bold">&lt;b></bpt>Stop<ept i="1">&lt;/b></ept> <bpt i="2" x="2" type="link">&lt;a></bpt>here<ept i="2">&lt;/a></ept><ph x="3">&lt;br/></ph>',
      '<bpt i="1" x="2" type="link">&lt;a></bpt>Hier<ept i="1">&lt;/a></ept> <bpt i="2" x="1">&lt;b></bpt>halt<ept i="2">&lt;/b></ept><ph x="3">&lt;br/></ph>',
    ),
  ).toEqual([['<b1>Stop</b1> <a2>here</a2><x3/>', '<a2>Hier</a2> <b1>halt</b1><x3/>']])
})

test('without `x`, codes are found by `i`, then by their markup, then by kind', async () => {
  expect(
    await texts(
      '<ph>A</ph><ph>B</ph> <bpt i="7">&lt;i></bpt>one<ept i="7"/> <hi type="bold">two</hi>',
      '<ph>B</ph><ph>A</ph> <hi type="bold">zwei</hi> <bpt i="7">&lt;i></bpt>eins<ept i="7"/><ph>new</ph>',
    ),
  ).toEqual([
    ['<x1/><x2/> <i3>one</i3> <b4>two</b4>', '<x2/><x1/> <b4>zwei</b4> <i3>eins</i3><x5/>'],
  ])
})

test('halves without the other and isolated ones stand alone; what is in a `sub` is no part of the sentence', async () => {
  expect(
    await texts(
      '<it pos="begin" x="1">&lt;b></it>One<ept i="4"/><ph x="2">&lt;img alt="<sub>A <bpt i="1">*</bpt>picture<ept i="1">*</ept></sub>"/></ph><ut>{\\b}</ut>',
      '<it pos="begin" x="1">&lt;b></it>Eins<ept i="4"/><ph x="2"/>',
    ),
  ).toEqual([['<x1/>One<x2/><x3/><x4/>', '<x1/>Eins<x2/><x3/>']])
})

test('our codes as text, as PO tools write them, are codes; others’ white space is tidied', async () => {
  expect(await texts('\n  &lt;b1&gt;Join&lt;/b1&gt;\n  us ', '&lt;b1&gt;Kommt&lt;/b1&gt;')).toEqual(
    [['<b1>Join</b1> us', '<b1>Kommt</b1>']],
  )
})

test('our codes as markup, as OmegaT writes them, keep their numbers', async () => {
  expect(
    await texts(
      '<bpt i="0" x="0">&lt;a2&gt;</bpt>Join<ept i="0">&lt;/a2&gt;</ept><ph x="1">&lt;x1/&gt;</ph>',
      '<ph x="1">&lt;x1/&gt;</ph><bpt i="0" x="0">&lt;a2&gt;</bpt>Kommt<ept i="0">&lt;/a2&gt;</ept>',
    ),
  ).toEqual([['<a2>Join</a2><x1/>', '<x1/><a2>Kommt</a2>']])
})

test('state, origin, document, context and day come from properties and attributes', async () => {
  const file = foreign(
    `<tu changedate="20251231T235959Z"><prop type="x-state">reviewed</prop><prop type="x-origin">human</prop><prop type="x-document">strike</prop><prop type="x-previous">Before.</prop><prop type="x-next"/><note>kept out</note>
<tuv xml:lang="en-US"><seg>Strike!</seg></tuv><tuv xml:lang="de" changedate="20260102T000000Z"><seg>Streik!</seg></tuv></tu>
<tu creationid="MT!"><tuv xml:lang="en-US"><seg>Strike!</seg></tuv><tuv xml:lang="de"><prop type="x-state">boss</prop><seg>Schlag!</seg></tuv></tu>`,
  )
  expect((await imported(file)).units).toEqual([
    {
      ...plain,
      ...{state: 'reviewed', origin: 'human', document: 'strike', previous: 'Before.', next: ''},
      date: '2026-01-02',
    },
    {...plain, target: 'Schlag!', state: 'machine', origin: 'mt:unknown'},
  ])
})

test('what cannot be used is told with its line, and the rest is read', async () => {
  const long = 'x'.repeat(1_000_001)
  const file = foreign(
    [
      pair('', 'leer'),
      pair('empty', ' '),
      '<tu><tuv xml:lang="en-US"><seg>alone</seg></tuv></tu>',
      '<tu><tuv xml:lang="fr"><seg>a</seg></tuv><tuv xml:lang="de"><seg>b</seg></tuv></tu>',
      '<tu><tuv xml:lang="en-US"><seg>a</seg></tuv><tuv xml:lang="!"><seg>b</seg></tuv></tu>',
      pair('&nbsp;', 'unbekannt'),
      pair('bell \u0007', 'Glocke'),
      pair('bell &#7;', 'Glocke'),
      pair(long, 'lang'),
      '<tu/>',
      pair('Strike!', 'Streik!'),
    ].join('\n'),
  )
  expect(await imported(file, {size: 100_000})).toEqual({
    units: [plain],
    skipped: [
      {line: 3, reason: 'the source is empty'},
      {line: 4, reason: 'the text in `de` is empty'},
      {line: 5, reason: 'there is no second language'},
      {line: 6, reason: 'there is no text in `en-US`'},
      {line: 7, reason: '`!` is no language'},
      {line: 8, reason: 'undefined entity'},
      {line: 9, reason: 'disallowed character'},
      {line: 10, reason: 'malformed character entity'},
      {line: 11, reason: 'more than 1000000 characters'},
      {line: 12, reason: 'there is no text in `en-US`'},
    ],
  })
})

test('a unit without end is given up without keeping it', async () => {
  const codes = '<ph x="1"/>'.repeat(200_000)
  const {units, skipped} = await imported(foreign(pair(codes, codes)), {size: 100_000})
  expect(units).toEqual([])
  expect(skipped).toEqual([{line: 3, reason: 'more than 1000000 characters'}])
})
