import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {encodeText, parseCoded} from '../../src/segment/coded-text.ts'

/** Strings of what codes and escapes are made of: most are nearly a code. */
const nearlyCoded = fc
  .array(fc.constantFrom('<', '>', '/', '\\', 'b', 'x', 'q', '1', '20', '0', ' ', '自', '\ud83d'), {
    maxLength: 20,
  })
  .map((pieces) => pieces.join(''))
const anyString = fc.oneof(nearlyCoded, fc.string({unit: 'binary'}))
const anyCode = fc.constantFrom('<b1>', '</b1>', '<x12/>', '<c3>')

describe('parseCoded', () => {
  test('reads pairs, what stands alone, and text', () => {
    expect(parseCoded('A <b1>big <i2>strike</i2></b1><x30/>!')).toEqual([
      {type: 'text', value: 'A '},
      {type: 'open', kind: 'b', number: 1},
      {type: 'text', value: 'big '},
      {type: 'open', kind: 'i', number: 2},
      {type: 'text', value: 'strike'},
      {type: 'close', kind: 'i', number: 2},
      {type: 'close', kind: 'b', number: 1},
      {type: 'alone', kind: 'x', number: 30},
      {type: 'text', value: '!'},
    ])
  })

  test.each(['', '<b1>'])('an odd backslash makes the next code text, before %j', (next) => {
    const after = next ? [{type: 'open', kind: 'b', number: 1}] : []
    expect(parseCoded(`\\<b1>${next}`)).toEqual([{type: 'text', value: '<b1>'}, ...after])
    expect(parseCoded(`\\\\\\</b1>${next}`)).toEqual([{type: 'text', value: '\\</b1>'}, ...after])
    expect(parseCoded('\\\\<b1>')).toEqual([
      {type: 'text', value: '\\'},
      {type: 'open', kind: 'b', number: 1},
    ])
  })

  test.each(['<b0>', '<b01>', '<b>', '<B1>', '< b1>', '<q1>', '</b1/>', '<b1', 'b1>', '\\', '\\n'])(
    '%s is text',
    (text) => expect(parseCoded(text)).toEqual([{type: 'text', value: text}]),
  )

  test('parses any string: what is no code comes back as text, and no two texts meet', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const tokens = parseCoded(text)
        const neighbours = tokens.map(({type}, index) => type + tokens[index + 1]?.type)
        expect(neighbours).not.toContain('texttext')
        const written = tokens.map((token, index) =>
          token.type === 'text'
            ? encodeText(token.value, index + 1 < tokens.length)
            : `<${token.type === 'close' ? '/' : ''}${token.kind}${token.number}${token.type === 'alone' ? '/' : ''}>`,
        )
        expect(parseCoded(written.join(''))).toEqual(tokens)
      }),
    )
  })
})

describe('encodeText', () => {
  test.each([
    ['<b1>', '\\<b1>'],
    ['a \\</x20/> b', 'a \\\\\\</x20/> b'],
    ['C:\\dir <3 <b> \\*', 'C:\\dir <3 <b> \\*'],
  ])('%s becomes %s', (plain, encoded) => expect(encodeText(plain)).toBe(encoded))

  test('a backslash before a code is doubled', () => {
    expect(encodeText('\\', true)).toBe('\\\\')
    expect(encodeText('a\\b\\\\', true)).toBe('a\\b\\\\\\\\')
    expect(encodeText('a\\b', true)).toBe('a\\b')
  })

  test('decoding undoes encoding, whatever follows', () => {
    fc.assert(
      fc.property(anyString, anyCode, (plain, code) => {
        const text = plain === '' ? [] : [{type: 'text', value: plain}]
        expect(parseCoded(encodeText(plain))).toEqual(text)
        expect(parseCoded(encodeText(plain, true) + code)).toEqual([...text, ...parseCoded(code)])
      }),
    )
  })

  test.each(['\\', '<', '<b1', '<b1>', '1', '\\<b1>'])(
    'a million of %j take no more than their length',
    (piece) => {
      const plain = `${piece.repeat(1_000_000 / piece.length)}.\\`
      const [text, code, ...rest] = parseCoded(`${encodeText(plain, true)}<b1>`)
      // Compared as a whole, not printed: a difference would fill the screen.
      expect(text?.type === 'text' && text.value === plain).toBe(true)
      expect([code, ...rest]).toEqual([{type: 'open', kind: 'b', number: 1}])
    },
  )
})
