import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Segment, Statement} from '../../src/model/statement.ts'
import {parseCoded} from '../../src/segment/coded-text.ts'
import {splitSentences} from '../../src/segment/split-sentences.ts'
import {tokenSpan} from '../../src/segment/token-span.ts'
import {read, translateText} from '../assemble.ts'
import {markdown} from './markdown.ts'

const runs = {numRuns: 400}

test('any string is a statement, and its edition without targets is that string', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      expect(translateText(text, () => '').text).toBe(text)
      expect(translateText(text, (source) => source).text).toBe(text)
    }),
    runs,
  )
})

test('tokens of a block rise and do not overlap', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      for (const {tokens = []} of read(text).statement.outline) {
        const places = tokens.map(tokenSpan)
        places.forEach(({start, end}, index) => {
          expect(start).toBeLessThanOrEqual(end)
          expect(start).toBeGreaterThanOrEqual(places[index - 1]?.end ?? 0)
        })
      }
    }),
    runs,
  )
})

test('segments of a unit rise, and between them lies nothing that could be translated', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const {statement, segments} = read(text)
      for (const [unit, own] of Map.groupBy(segments, (segment) => segment.unit))
        for (const gap of gaps(own, statement, unit)) expect(gap).not.toMatch(/[\p{L}\p{N}]/u)
    }),
    runs,
  )
})

/** The text of a unit that belongs to none of its segments. */
function gaps(segments: readonly Segment[], {units}: Statement, unit: number): string[] {
  const inside = ({start, end}: {start: number; end: number}): boolean =>
    segments.some(({span}) => span.start <= start && end <= span.end)
  return (units[unit]?.tokens ?? []).flatMap((token) => {
    if (token.type !== 'text' || inside(token.span)) return []
    const kept = [...token.value].filter((_, index) => {
      const at = token.span.start + index
      return !inside({start: at, end: at + 1})
    })
    return [kept.join('')]
  })
}

test('codes of a segment are numbered from 1 in the order in which they begin, in nested pairs', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      for (const {source, codes} of read(text).segments) {
        const open: string[] = []
        let next = 1
        for (const token of parseCoded(source)) {
          if (token.type === 'text') continue
          const name = `${token.kind}${token.number}`
          if (token.type === 'close') expect(open.pop()).toBe(name)
          else expect(token.number).toBe(next++)
          if (token.type === 'open') open.push(name)
        }
        expect(open).toEqual([])
        expect(next - 1).toBe(codes.length)
      }
    }),
    runs,
  )
})

test('sentences joined give the text', () => {
  fc.assert(
    fc.property(markdown, fc.constantFrom('en', 'de', 'zh', 'ar', 'xx'), (text, language) => {
      expect(splitSentences(text, language).join('')).toBe(text)
    }),
    runs,
  )
})
