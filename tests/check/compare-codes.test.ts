import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {KnownCode} from '../../src/check/check.ts'
import {compareCodes} from '../../src/check/compare-codes.ts'
import {decodeTarget} from '../../src/edition/decode-target.ts'
import type {Code, CodeKind} from '../../src/model/statement.ts'

function messages(source: string, target: string, codes: readonly KnownCode[] = []): string[] {
  return compareCodes(source, target, codes).map(({message}) => message)
}

test.each([
  ['a pair that became one code', 'A <b1>strike</b1>.', '<b1/> Streik.', '<b1/>', '<b1>…</b1>'],
  ['one code that became a pair', 'Strike<x1/>.', 'Streik<x1></x1>.', '<x1>…</x1>', '<x1/>'],
  ['one code that became half a pair', 'Strike<x1/>.', 'Streik<x1>.', '<x1>', '<x1/>'],
  ['another letter', '<b1>Strike</b1>', '<i1>Streik</i1>', '<i1>…</i1>', '<b1>…</b1>'],
])('%s', (_, source, target, actual, expected) => {
  const message = `Unexpected code \`${actual}\`, expected \`${expected}\``
  expect(compareCodes(source, target, [])).toEqual([{message, actual, expected}])
})

test.each([
  ['<b1 >Streik</b1 >', '<b1 >'],
  ['<B1>Streik</B1>', '<B1>'],
  ['＜b1＞Streik＜/b1＞', '＜b1＞'],
  ['« b1 »Streik« / b1 »', '« b1 »'],
  ['<b١>إضراب</b١>', '<b١>'],
  ['<b१>हड़ताल</b१>', '<b१>'],
  ['\\<b1>Streik\\</b1>', '\\<b1>'],
  ['<b1>Streik</b1 >', '</b1 >'],
])('%s is a misspelt code', (target, piece) => {
  expect(messages('<b1>Strike</b1>', target)).toEqual([
    `Unexpected spelling \`${piece}\` of a code, expected \`<b1>…</b1>\``,
  ])
})

test('what only looks like a code is text where no code is missing', () => {
  expect(messages('<b1>Strike</b1> at 5', '<b1>Streik</b1> < b 2 > \\<i3>')).toEqual([])
})

test.each([
  ['</b1>Streik<b1>', 'Unexpected `</b1>` before `<b1>`, expected it after'],
  [
    '<b1>Streik <a2>am</b1> Montag</a2>',
    'Unexpected `</b1>` inside `<a2>…</a2>`, expected `</a2>` before it',
  ],
])('pairs in each other: %s', (target, message) => {
  const source = target.includes('a2') ? '<b1>Strike</b1> on <a2>Monday</a2>' : '<b1>Strike</b1>'
  expect(messages(source, target)).toEqual([message])
})

test('no link inside a link, no code inside code', () => {
  expect(messages('<a1>A</a1> <a2>B</a2>', '<a1>A <i3><a2>B</a2></i3></a1>')).toEqual([
    'Unexpected code `<i3>…</i3>`, expected only the codes of the source',
  ])
  expect(messages('<a1>A</a1> <b2><a3>B</a3></b2>', '<a1>A <b2><a3>B</a3></b2></a1>')).toEqual([
    'Unexpected `<a3>` inside `<a1>…</a1>`, expected no link inside a link',
  ])
  expect(messages('<c1>a</c1><x2/>', '<c1>a<x2/></c1>')).toEqual([
    'Unexpected `<x2/>` inside `<c1>…</c1>`, expected no code inside code',
  ])
})

test('several faults are all told, and nesting only where the rest is right', () => {
  expect(messages('<b1>A</b1> <i2>B</i2> <x3/><x4/>', '<b1><i2>A</b1><x4/><x4/><s9>')).toEqual([
    'Unexpected missing code `<x3/>`, expected all codes of the source',
    'Unexpected code `<s9>`, expected only the codes of the source',
    'Unexpected `<i2>` without `</i2>`, expected both',
    'Unexpected second code `<x4/>`, expected it once',
  ])
})

test('text of inline code is compared without regard to how it is wrapped', () => {
  expect(messages('Run <c1>npm ci</c1>.', 'Führt <c1>npm\n ci</c1> aus.')).toEqual([])
  expect(messages('<c1>a</c1> <c2>b</c2>', '<c2>b</c2> <c1></c1>')).toEqual([
    'Unexpected text `` in `<c1>…</c1>`, expected `a`',
  ])
})

test('raw HTML keeps its order, other codes need not', () => {
  const html = {kind: 'x', description: 'HTML', special: 'raw-html'} as const
  const note = {kind: 'x', description: 'footnote 1'} as const
  expect(messages('<x1/>a<x2/> b<x3/>', '<x3/>b <x1/>a<x2/>', [html, html, note])).toEqual([])
  expect(messages('<x1/>a<x2/> b<x3/>', '<x3/>b <x2/>a<x1/>', [html, html, note])).toEqual([
    'Unexpected order `<x2/> <x1/>` of HTML codes, expected `<x1/> <x2/>`',
  ])
})

test('a message names no more codes than a line can hold', () => {
  const source = Array.from({length: 5000}, (_, index) => `<x${index + 1}/>`).join('')
  expect(messages(source, 'a'.repeat(100_000))).toEqual([
    'Unexpected missing codes `<x1/>`, `<x2/>`, `<x3/>`, `<x4/>`, `<x5/>`, `<x6/>`, `<x7/>`, `<x8/>` and 4992 more, expected all codes of the source',
  ])
})

describe('for any target', () => {
  const source = 'A <b1>big <i2>strike</i2></b1> <a3>here</a3><x4/> <c5>now</c5>'
  const kinds: CodeKind[] = ['b', 'i', 'a', 'x', 'c']
  const codes = kinds.map(
    (kind): Code => ({kind, description: kind, identity: kind, open: {start: 0, end: 0}}),
  )
  const pieces = ['<b1>', '</b1>', '<i2>', '</i2>', '<a3>', '</a3>', '<x4/>', '<c5>now</c5>']
  const nearlyRight = fc
    .tuple(fc.shuffledSubarray(pieces, {minLength: 6}), fc.constantFrom('', '<x4/>', '<s9>', '\\'))
    .map(([shuffled, more]) => shuffled.join(' ') + more)
  const right = fc.constantFrom(
    '<c5>now</c5><x4/> <a3>a</a3> <i2><b1>b</b1></i2>',
    '<a3><b1>a</b1><i2></i2><c5>now</c5></a3><x4/>',
  )

  test('nothing is wrong only if an edition can be made of it', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyRight, right, fc.string()), (target) => {
        const clean = compareCodes(source, target, codes).length === 0
        expect([clean, clean && 'problem' in decodeTarget(target, codes)]).toEqual([clean, false])
      }),
    )
    fc.assert(fc.property(right, (target) => compareCodes(source, target, codes).length === 0))
  })

  test('a source is right for itself', () => {
    expect(compareCodes(source, source, codes)).toEqual([])
  })
})
