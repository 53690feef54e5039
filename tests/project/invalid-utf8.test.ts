import {isUtf8} from 'node:buffer'
import {array, assert, constantFrom, oneof, property, string, uint8Array} from 'fast-check'
import {expect, test} from 'vitest'
import {findInvalidByte} from '../../src/project/invalid-utf8.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

test('a byte is found exactly where Node.js says that the text is not UTF-8', () => {
  const edges = [0, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1]
  const starts = [0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff]
  const hostile = array(constantFrom(...edges, ...starts), {maxLength: 8}).map((all) =>
    bytes(...all),
  )
  const good = string({unit: constantFrom('a', '\0', '\r', '\n', 'é', '中', '👍', '\uFEFF')}).map(
    (text) => new Uint8Array(Buffer.from(text)),
  )
  assert(
    property(oneof(hostile, uint8Array(), good), (all) => {
      const found = findInvalidByte(all)
      expect(found === undefined).toBe(isUtf8(all))
      if (!found) return
      expect(isUtf8(all.subarray(0, found.offset))).toBe(true)
      expect(found.byte).toBe(all[found.offset])
    }),
    {numRuns: 1000},
  )
})

test.each([
  ['a lone continuation', bytes(0x61, 0x80), {offset: 1, byte: 0x80, line: 1, column: 2}],
  ['an overlong slash', bytes(0xc0, 0xaf), {offset: 0, byte: 0xc0, line: 1, column: 1}],
  ['a surrogate', bytes(0xed, 0xa0, 0x80), {offset: 0, byte: 0xed, line: 1, column: 1}],
  ['beyond Unicode', bytes(0xf4, 0x90, 0x80, 0x80), {offset: 0, byte: 0xf4, line: 1, column: 1}],
  ['cut off', bytes(0x61, 0x0a, 0xe2, 0x82), {offset: 2, byte: 0xe2, line: 2, column: 1}],
  [
    'Windows-1252 after a byte order mark, CR LF and an emoji',
    Buffer.concat([Buffer.from('\uFEFFa\r\n👍é'), bytes(0x92)]),
    {offset: 12, byte: 0x92, line: 2, column: 4},
  ],
])('%s', (_, all, place) => {
  expect(findInvalidByte(all)).toEqual(place)
})
