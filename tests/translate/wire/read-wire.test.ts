import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {codePlaces} from '../../../src/translate/wire/code-places.ts'
import {type CodeTree, readCoded, writeCoded} from '../../../src/translate/wire/code-tree.ts'
import {parseWire} from '../../../src/translate/wire/parse-wire.ts'
import {readWire} from '../../../src/translate/wire/read-wire.ts'
import {tidyNodes} from '../../../src/translate/wire/tidy-nodes.ts'
import {writeWire} from '../../../src/translate/wire/write-wire.ts'
import {anyTree, anyWire} from './any-tree.ts'

/** A coded text as a tree. */
function treeOf(text: string): CodeTree {
  const tree = readCoded(text)
  if (!tree) throw new Error(`Unexpected codes in ${text}`)
  return tree
}

/** What comes of an answer: a coded text and the repairs, or the fault. */
function reading(source: string, wire: string, language = 'de'): unknown {
  const tree = treeOf(source)
  const read = readWire(tree, wire, language)
  if ('fault' in read) return read.fault
  const repairs = read.repairs.map(({kind, number}) => `${kind} ${number}`)
  return [writeCoded(read.nodes, tree.codes), ...repairs]
}

const source = 'Write <a1>to us</a1> &amp; to <x2/> today <3'

test('writes elements without attributes, and escapes markup', () => {
  const text = 'Write <a1>to <b2>us</b2></a1> & <c3>a<b</c3> <x4/> \\<b9> today <3'
  expect(writeWire(treeOf(text).nodes)).toBe(
    'Write <g1>to <g2>us</g2></g1> &amp; <x3/> <x4/> &lt;b9&gt; today &lt;3',
  )
})

test('any segment survives the way there and back', () => {
  fc.assert(
    fc.property(anyTree, ({nodes, codes}) => {
      const parsed = parseWire(writeWire(nodes))
      expect('nodes' in parsed && tidyNodes(parsed.nodes)).toEqual(nodes)
      expect('nodes' in parsed && writeCoded(tidyNodes(parsed.nodes), codes)).toBe(
        writeCoded(nodes, codes),
      )
    }),
  )
})

describe('parseWire', () => {
  test.each([
    ['<g1>a</g1 ><x2 /><x3></x3>&#x2014;&#8212;&apos;', "<g1>a</g1><x2/><x3/>——'"],
    ['a > b', 'a &gt; b'],
  ])('reads what XML reads: %s', (wire, same) => {
    const parsed = parseWire(wire)
    expect('nodes' in parsed && writeWire(parsed.nodes)).toBe(same)
  })

  test.each([
    ['a < b', 'there is a bare `<`'],
    ['a & b', 'there is a bare `&`'],
    ['a&nbsp;b', 'there is an unknown `&nbsp;`'],
    ['&#0;', 'there is an unknown `&#0;`'],
    ['&#xD800;', 'there is an unknown `&#xD800;`'],
    ['<g1>a', '`<g1>` is not closed'],
    ['a</g1>', '`</g1>` closes nothing'],
    ['<g1><g2></g1></g2>', '`</g1>` closes nothing'],
    ['<x1>a</x1>', '`<x1>` is not empty'],
    ['<g1 id="2">a</g1>', 'there is a bare `<`'],
    ['<b>a</b>', 'there is a bare `<`'],
    ['<!-- a -->', 'there is a bare `<`'],
    ['<G1>a</G1>', '`<G1>` is no code of ours'],
  ])('%s is none of ours', (wire, fault) => expect(parseWire(wire)).toEqual({fault}))

  test('a thousand pairs in each other are too many', () =>
    expect(parseWire('<g1>'.repeat(1000))).toEqual({fault: 'codes are nested too deep'}))
})

describe('the nine ways in which engines have broken codes', () => {
  test.each([
    ['1. emptied', 'Schreibt <g1></g1>uns &amp;amp; an <x2/> heute &lt;3', '`<g1>` is empty'],
    [
      '2. moved to the start',
      '<x2/> Schreibt <g1>uns</g1> heute &lt;3',
      '`<x2/>` has moved to the start',
    ],
    [
      '3. doubled, one copy empty',
      'Schreibt <g1>uns</g1> <g1></g1> an <x2/>',
      ['Schreibt <a1>uns</a1> an <x2/>', 'merged 1', 'space 1'],
    ],
    [
      '3. doubled apart, one copy empty',
      'Schreibt <g1>uns</g1> heute <g1></g1> an <x2/>',
      ['Schreibt <a1>uns</a1> heute an <x2/>', 'emptied 1'],
    ],
    [
      '3. doubled, both with words',
      'Schreibt <g1>uns</g1> und <g1>heute</g1> an <x2/>',
      '`<g1>` is there twice',
    ],
    [
      '4. spaces lost',
      'Schreibt<g1>uns</g1> an<x2/>heute',
      ['Schreibt <a1>uns</a1> an <x2/> heute', 'space 1', 'space 2'],
    ],
    [
      '4. spaces doubled',
      'Schreibt <g1> uns </g1> an  <x2/>  heute',
      ['Schreibt <a1>uns</a1> an <x2/> heute', 'space 1'],
    ],
    ['5. content lost', 'Schreibt uns an <x2/> heute', '`<g1>` is missing'],
    ['6. a word cut', 'Schreibt <g1>gemüt</g1>lich an <x2/> heute', '`<g1>` cuts a word in two'],
    ['7. an entity decoded', 'Schreibt <g1>uns</g1> an <x2/> heute <3', 'there is a bare `<`'],
    ['8. not well-formed', 'Schreibt <g1>uns an <x2/> heute', '`<g1>` is not closed'],
    [
      '9. quotation mark and comma drawn inside',
      'Schreibt <g1>„uns“,</g1> an <x2/> heute',
      ['Schreibt <a1>„uns“</a1>, an <x2/> heute', 'punctuation 1'],
    ],
  ])('%s', (_, wire, expected) => expect(reading(source, wire)).toEqual(expected))
})

test.each([
  [
    'You do <i1>not</i1> need to re-run them after every subsequent <c2>npm ci</c2>.',
    'No necesitas <g1></g1>  a re-corrido les después de que cada subsiguiente <x2/>.',
    '`<g1>` is empty',
  ],
  [
    'You also <i1>should</i1> install the <a2><c3>chalk</c3></a2> module.',
    'También tendrías que</g1> instalar <g1> el <g2><x3/></g2> módulo.',
    '`</g1>` closes nothing',
  ],
  [
    'This is the <b1><a2>process</a2></b1> of a <b3>processor</b3>.',
    'Esto es el <g1><g2>proceso </g2></g1> de un <g3>procesador</g3>.',
    ['Esto es el <b1><a2>proceso</a2></b1> de un <b3>procesador</b3>.', 'space 2', 'space 1'],
  ],
])('Apertium (eng-spa) has answered %s', (text, wire, expected) =>
  expect(reading(text, wire, 'es')).toEqual(expected),
)

describe('repairs', () => {
  test.each([
    [
      'a lone quotation mark moves out',
      'Press “<b1>Continue</b1>” now.',
      'Drückt jetzt „<g1>Weiter“</g1>.',
      ['Drückt jetzt „<b1>Weiter</b1>“.', 'punctuation 1'],
    ],
    [
      'a full stop moves out, through two pairs',
      '<b1>Write <i2>us</i2></b1>.',
      '<g1>Schreibt <g2>uns.</g2></g1>',
      ['<b1>Schreibt <i2>uns</i2></b1>.', 'punctuation 2', 'punctuation 1'],
    ],
    [
      'what the source has inside stays inside',
      'He said <b1>“No.”</b1> Twice.',
      'Er sagte <g1>„Nein.“</g1> Zweimal.',
      ['Er sagte <b1>„Nein.“</b1> Zweimal.'],
    ],
    [
      'the full stop of an abbreviation or ordinal stays',
      'in the <b1>USA</b1> on May <i2>1</i2>',
      'in den <g1>EE. UU.</g1> am <g2>1.</g2> Mai',
      ['in den <b1>EE. UU.</b1> am <i2>1.</i2> Mai'],
    ],
    [
      'siblings may swap',
      '<b1>One</b1> and <i2>two</i2>',
      '<g2>Zwei</g2> und <g1>eins</g1>',
      ['<i2>Zwei</i2> und <b1>eins</b1>'],
    ],
    [
      'a pair may not leave another',
      '<b1>One <i2>two</i2></b1> three',
      '<g1>Eins</g1> <g2>zwei</g2> drei',
      '`<g2>` is in another pair than in the source',
    ],
    ['a code may not be new', 'One', '<g1>Eins</g1>', 'there are too many codes'],
    ['nor another', 'One <b1>two</b1>', '<g2>Eins</g2>', '`<g2>` is not in the source'],
    ['a code keeps its form', '<b1>One</b1>', '<x1/>Eins', '`<x1/>` is not in the source'],
    ['control characters are none', 'One', 'Eins\u0008', 'there is a control character'],
  ])('%s', (_, text, wire, expected) => expect(reading(text, wire)).toEqual(expected))

  test.each([
    ['tr', 'Bugün <g1>Ankara</g1>ya yaz', ['Bugün <b1>Ankara</b1>ya yaz']],
    ['ja', '今日<g1>アンカラ</g1>に', ['今日<b1>アンカラ</b1>に']],
    ['ar', 'اكتبوا ل<g1>أنقرة</g1> اليوم', ['اكتبوا ل<b1>أنقرة</b1> اليوم']],
    ['fr', 'à<g1>Ankara</g1> auj.', ['à <b1>Ankara</b1> auj.', 'space 1']],
  ])('words of %s may touch codes where the language writes so', (language, wire, expected) =>
    expect(reading('Write to <b1>Ankara</b1> today', wire, language)).toEqual(expected),
  )

  test('what stands last may come first where objects do', () => {
    expect(reading('See <x1/>', '<x1/> bakın', 'tr')).toEqual(['<x1/> bakın'])
    expect(reading('See <x1/>', '<x1/> siehe', 'de')).toBe('`<x1/>` has moved to the start')
  })
})

const anySource = fc.oneof(
  anyTree,
  fc.constantFrom('A <b1>big <a2>one</a2></b1> at <x3/> now', '<x1/>, <b2>two</b2>').map(treeOf),
)
const anyLanguage = fc.constantFrom('de', 'tr', 'ar', 'zh-Hans', 'fr')

/** An answer with damage where its tags are. */
const damaged = fc
  .record({
    tree: fc
      .constantFrom(
        'Write <b1>to <a2>us</a2> now</b1> and <i3>strike</i3> at <c4>noon</c4>.',
        '<i1>All</i1> <b2>of “it”</b2>, <x3/>',
      )
      .map(treeOf),
    damages: fc.array(
      fc.record({
        at: fc.nat(),
        instead: fc.constantFrom(
          '',
          ' ',
          ' ,',
          ',',
          '.',
          '“',
          '”',
          'lich',
          ' <g1></g1>',
          '<g3> </g3>',
        ),
        isSpaceLost: fc.boolean(),
      }),
      {minLength: 1, maxLength: 4},
    ),
  })
  .map(({tree, damages}) => {
    let wire = writeWire(tree.nodes)
    for (const {at, instead, isSpaceLost} of damages) {
      const edges = [...wire.matchAll(/(?=<)|(?<=>)/g)].map(({index}) => index)
      const edge = edges[at % edges.length] ?? 0
      const rest = wire.slice(edge)
      wire = wire.slice(0, edge) + instead + (isSpaceLost ? rest.trimStart() : rest)
    }
    return {tree, wire}
  })

test('whatever comes back, codes are never broken, and repairs are done in one go', () => {
  let repaired = 0
  const law = (tree: CodeTree, wire: string, language: string) => {
    const found = readWire(tree, wire, language)
    if ('fault' in found) return
    if (found.repairs.length > 0) repaired++
    const parents = (nodes: CodeTree['nodes']) =>
      codePlaces(nodes)
        .map(([number, {parent}]) => `${number} in ${parent}`)
        .sort()
    expect(parents(found.nodes)).toEqual(parents(tree.nodes))
    expect(readCoded(writeCoded(found.nodes, tree.codes))?.nodes).toEqual(found.nodes)
    const again = readWire(tree, writeWire(found.nodes), language)
    expect(again).toEqual({nodes: found.nodes, repairs: []})
  }
  fc.assert(
    fc.property(anySource, anyWire, anyLanguage, (tree, wire, language) =>
      law(tree, wire, language),
    ),
  )
  fc.assert(
    fc.property(damaged, anyLanguage, ({tree, wire}, language) => law(tree, wire, language)),
    {numRuns: 500},
  )
  expect(repaired).toBeGreaterThan(100)
})

test('an answer of a megabyte takes no more than its length', () => {
  for (const piece of ['<', '&', '<g1', '<g1></g1>', '<g1>b</g1>', '&#', ' ', '“', '<x1/>', '\\'])
    expect(readWire(treeOf('a <b1>b</b1>'), piece.repeat(100_000), 'de')).toHaveProperty('fault')
  for (const piece of ['“', ',', '\u00a0', '“a', 'a“'])
    expect(
      readWire(treeOf('a <b1>b</b1>'), `<g1>${piece.repeat(500_000)}b</g1>`, 'de'),
    ).toHaveProperty('repairs')
}, 20_000)
