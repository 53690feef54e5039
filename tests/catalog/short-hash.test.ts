import fc from 'fast-check'
import {expect, test} from 'vitest'
import {portableText} from '../../src/catalog/portable-text.ts'
import {shortHash} from '../../src/catalog/short-hash.ts'
import {anyText} from './any-catalog.ts'

test('is the start of the SHA-256 of the parts', () => {
  expect(shortHash('')).toBe('e3b0c4')
  expect(shortHash('abc')).toBe('ba7816')
  expect(shortHash('a', 'b')).not.toBe(shortHash('ab'))
  expect(shortHash('a', '')).not.toBe(shortHash('', 'a'))
})

test('is the same before and after a trip through a file', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(shortHash(text)).toMatch(/^[0-9a-f]{6}$/)
      expect(shortHash(portableText(text))).toBe(shortHash(text))
      expect(portableText(portableText(text))).toBe(portableText(text))
      expect(Buffer.from(portableText(text)).toString()).toBe(portableText(text))
    }),
  )
})

test('what a PO file cannot carry becomes U+FFFD', () => {
  expect(portableText('a\0b\u0004c\ud800d🚩\udfffe')).toBe('a\ufffdb\ufffdc\ufffdd🚩\ufffde')
})
