import fc from 'fast-check'
import {expect, test} from 'vitest'
import {findCandidates} from '../../src/glossary/candidates.ts'
import {checkTerms} from '../../src/glossary/check-terms.ts'
import {compileGlossary} from '../../src/glossary/compile-glossary.ts'
import {compareUses, consistencyUses} from '../../src/glossary/consistency.ts'
import {findTerms} from '../../src/glossary/find-terms.ts'
import {normalize} from '../../src/glossary/normalize.ts'
import {readStretches} from '../../src/glossary/plain-text.ts'
import {teachTerms} from '../../src/glossary/teach.ts'
import {parseCoded} from '../../src/segment/coded-text.ts'
import {anyConcepts, anyLanguage, anyText} from './any-glossary.ts'

test('the stretches that are read are the text of the coded text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const read = readStretches(text)
      const plain = parseCoded(text).map((token) => (token.type === 'text' ? token.value : ''))
      expect(read.map(({start, end}) => text.slice(start, end)).join('')).toBe(plain.join(''))
      for (const [at, {start, end}] of read.entries())
        expect((read[at - 1]?.end ?? 0) <= start && start <= end && end <= text.length).toBe(true)
    }),
  )
})

test('the offsets of a normalised text never decrease and lie in the text', () => {
  fc.assert(
    fc.property(anyText, anyLanguage, (given, language) => {
      const {text, starts, ends} = normalize(given, language)
      expect([starts.length, ends.length]).toEqual([text.length, text.length])
      for (let at = 0; at < text.length; at++) {
        const [start = -1, end = -1] = [starts[at], ends[at]]
        expect(start < end && end <= given.length).toBe(true)
        expect(start >= (starts[at - 1] ?? 0) && end >= (ends[at - 1] ?? 0)).toBe(true)
      }
    }),
  )
})

test('normalising a normalised text changes nothing, stray marks aside', () => {
  fc.assert(
    fc.property(anyText, anyLanguage, (given, language) => {
      const {text} = normalize(given, language)
      fc.pre(!/<|\p{M}/u.test(given))
      expect(normalize(text, language).text).toBe(text)
    }),
  )
})

test('any texts can be checked with any glossary, and spans lie in the texts', () => {
  fc.assert(
    fc.property(
      anyConcepts,
      anyLanguage,
      anyText,
      anyText,
      (concepts, language, source, target) => {
        const input = {source, target, sourceLanguage: 'en', language, concepts}
        for (const finding of checkTerms(input)) {
          const {sourceSpan, targetSpan} = finding
          expect(isInside(sourceSpan, source)).toBe(true)
          expect(targetSpan === undefined || isInside(targetSpan, target)).toBe(true)
          teachTerms({finding, source, sourceLanguage: 'en', concepts})
        }
      },
    ),
  )
})

test('terms are found in order, in the text, and by the same rules again', () => {
  fc.assert(
    fc.property(anyConcepts, anyLanguage, anyText, (concepts, language, text) => {
      const found = findTerms({text, language, concepts})
      for (const [at, match] of found.entries()) {
        expect(isInside(match, text)).toBe(true)
        expect((found[at - 1]?.start ?? 0) <= match.start).toBe(true)
      }
      expect(findTerms({text, language, concepts: [...concepts]})).toEqual(found)
    }),
  )
})

test('a glossary is compiled once for each list and language', () => {
  fc.assert(
    fc.property(anyConcepts, anyLanguage, (concepts, language) => {
      expect(compileGlossary(concepts, language)).toBe(compileGlossary(concepts, language))
    }),
  )
})

test('any texts can be searched for candidates and compared across statements', () => {
  fc.assert(
    fc.property(
      anyConcepts,
      anyLanguage,
      fc.array(anyText, {maxLength: 4}),
      (concepts, language, texts) => {
        const candidates = findCandidates(texts, {language, concepts})
        for (const {text} of candidates)
          expect(texts.some((each) => each.includes(text))).toBe(true)
        const entries = texts.map((target, index) => ({
          statement: `s${index}`,
          language,
          source: texts[0] ?? '',
          target,
          place: {file: 'a.po', line: index + 1, column: 1},
        }))
        for (const {targetSpan} of compareUses(
          consistencyUses(entries, {sourceLanguage: 'en', concepts}),
          concepts,
        ))
          expect(targetSpan && targetSpan.start < targetSpan.end).toBe(true)
      },
    ),
  )
})

/** Whether a span is a range of a text that is not empty. */
function isInside(span: {start: number; end: number} | undefined, text: string): boolean {
  return span !== undefined && span.start >= 0 && span.start < span.end && span.end <= text.length
}
