import fc from 'fast-check'
import {expect, test} from 'vitest'
import {writeCoded} from '../../../src/memory/write-coded.ts'
import type {MemoryUnit} from '../../../src/model/memory.ts'
import {parseCoded} from '../../../src/segment/coded-text.ts'
import {exported, imported} from './tmx-of.ts'
import {tmxFaults} from './tmx-rules.ts'

/** Texts with what XML, coded text and PO make something of. */
const hostile = fc.oneof(
  fc.string({unit: 'binary'}),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...['<b1>', '</b1>', '<x2/>', '<a3>', '</a3>', '\\<b1>', '\\\\<i4>', '</b1/>', '\\'],
          ...['<![CDATA[', ']]>', '<!--', '&lt;', '&#0;', '&nope;', '<ph>', '<seg>', '"', "'", '>'],
          ...['\0', '\u0001', '\u0004', '\u001f', '\ufffe', '\uffff', '\ud800', '\udc00', '\u0085'],
          ...[
            '\n',
            '\r',
            '\r\n',
            '\t',
            ' ',
            '  ',
            '\u00a0',
            '\u2028',
            '\ufeff',
            '\u202e',
            '\ufffd',
          ],
          ...['\\u0001', 'U+0001', '𝔽', '中文。', 'عربي؟', 'e\u0301'],
        ),
        fc.string(),
      ),
    )
    .map((parts) => parts.join('')),
)

const unit: fc.Arbitrary<MemoryUnit> = fc
  .record(
    {
      sourceLanguage: fc.constantFrom('en', 'en-GB', 'sr-Latn'),
      language: fc.constantFrom('de', 'zh-Hans', 'pt-BR', 'ar'),
      source: hostile.filter((text) => text !== ''),
      target: hostile.filter((text) => text !== ''),
      state: fc.constantFrom('machine', 'draft', 'translated', 'reviewed'),
      origin: hostile.filter((text) => text !== ''),
      document: hostile,
      previous: hostile,
      next: hostile,
      date: fc
        .date({min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true})
        .map((date) => date.toISOString().slice(0, 10)),
    },
    {
      requiredKeys: [
        'sourceLanguage',
        'language',
        'source',
        'target',
        'state',
        'origin',
        'document',
      ],
    },
  )
  .map((made) => made as MemoryUnit)

/** A unit with codes and escapes in the one form that means the same. */
function canonical(each: MemoryUnit): MemoryUnit {
  return {
    ...each,
    source: writeCoded(parseCoded(each.source)),
    target: writeCoded(parseCoded(each.target)),
  }
}

test('export, then import loses nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(unit), fc.integer({min: 1, max: 200}), async (units, size) => {
      const file = await exported(units)
      expect(await imported(file, {size})).toEqual({units: units.map(canonical), skipped: []})
    }),
    {numRuns: 300},
  )
})

test('what is exported keeps to TMX 1.4b', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(unit), async (units) => {
      expect(tmxFaults(await exported(units))).toEqual([])
    }),
  )
  const odd = '<tmx version="1.4"><body><tu><tuv><seg><ept/><b/></seg></tuv></tu></body></tmx>'
  expect(tmxFaults(odd)).toEqual([
    '<tuv> without xml:lang',
    '<ept> without i',
    '<b> is unknown',
    '<b> in <seg>',
    'pair undefined: ept',
    '<tmx> with body',
  ])
})

test('equal units give equal bytes, and what was imported is exported as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(unit), async (units) => {
      const file = await exported(units)
      expect(await exported(units)).toBe(file)
      expect(await exported((await imported(file)).units)).toBe(file)
    }),
  )
})

test('writing the tokens of a coded text gives the same tokens', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const tokens = parseCoded(text)
      expect(parseCoded(writeCoded(tokens))).toEqual(tokens)
    }),
  )
})

test('a file as it is written', async () => {
  const file = await exported([
    {
      sourceLanguage: 'en',
      language: 'de',
      source: 'Workers & <b1>nurses</b1>, <a2>write <i3>to</i3> us</a2><x4/>',
      target: '<a2>Schreibt <i3>uns</i3></a2>,\tArbeiter <b1>\u0001<x4/>',
      state: 'reviewed',
      origin: 'human',
      document: 'strike',
      previous: '',
      next: 'Bell\u0007.',
      date: '2026-11-22',
    },
  ])
  expect(file).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="broadside" creationtoolversion="1.0.0" segtype="sentence" o-tmf="broadside" adminlang="en" srclang="en" datatype="plaintext"/>
  <body>
    <tu srclang="en" changedate="20261122T000000Z">
      <prop type="x-state">reviewed</prop>
      <prop type="x-origin">human</prop>
      <prop type="x-document">strike</prop>
      <prop type="x-previous"></prop>
      <prop type="x-next-json">&quot;Bell\\u0007.&quot;</prop>
      <tuv xml:lang="en"><seg>Workers &amp; <bpt i="1" x="1" type="bold">&lt;b1&gt;</bpt>nurses<ept i="1">&lt;/b1&gt;</ept>, <bpt i="2" x="2" type="link">&lt;a2&gt;</bpt>write <bpt i="3" x="3" type="italic">&lt;i3&gt;</bpt>to<ept i="3">&lt;/i3&gt;</ept> us<ept i="2">&lt;/a2&gt;</ept><ph x="4" type="x-alone">&lt;x4/&gt;</ph></seg></tuv>
      <tuv xml:lang="de"><seg><bpt i="1" x="2" type="link">&lt;a2&gt;</bpt>Schreibt <bpt i="2" x="3" type="italic">&lt;i3&gt;</bpt>uns<ept i="2">&lt;/i3&gt;</ept><ept i="1">&lt;/a2&gt;</ept>,&#9;Arbeiter <it pos="begin" x="1" type="bold">&lt;b1&gt;</it><ph type="x-character">U+0001</ph><ph x="4" type="x-alone">&lt;x4/&gt;</ph></seg></tuv>
    </tu>
  </body>
</tmx>
`)
})
