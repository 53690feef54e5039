import fc from 'fast-check'
import {SaxesParser} from 'saxes'
import {expect, test} from 'vitest'
import {dropImpossible, escapeXml, fitsXml} from '../../src/xml/xml-text.ts'

/** Any UTF-16 units, lone surrogates and control characters among them. */
const anyText = fc.string({
  unit: fc.integer({min: 0, max: 0xffff}).map((unit) => String.fromCharCode(unit)),
})

test('a parser reads in element and attribute what XML can hold of a text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const read: string[] = []
      const parser = new SaxesParser()
      parser.on('error', (error) => {
        throw error
      })
      parser.on('opentag', ({attributes}) => read.push(String(attributes.b ?? '')))
      parser.on('text', (inner) => read.push(inner))
      const escaped = escapeXml(text)
      parser.write(`<a b="${escaped}">|${escaped}</a>`).close()
      const kept = dropImpossible(text)
      expect(read).toEqual([kept, `|${kept}`])
      expect(fitsXml(kept)).toBe(true)
      expect(fitsXml(text)).toBe(kept === text)
    }),
  )
})
