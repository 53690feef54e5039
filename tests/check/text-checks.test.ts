import fc from 'fast-check'
import {expect, test} from 'vitest'
import {fixTarget} from '../../src/check/fix-target.ts'
import {textChecks} from '../../src/check/text-checks.ts'
import {parseCoded} from '../../src/segment/coded-text.ts'
import {anyLanguage, anyText} from './any-text.ts'
import {contextOf} from './context-of.ts'

const kind = fc.constantFrom('paragraph', 'heading 1', 'list item', 'title', '')

test('no check throws on any text, in any language', () => {
  fc.assert(
    fc.property(anyText, anyText, anyLanguage, kind, (source, target, language, note) => {
      const context = contextOf({source, target, notes: [note]}, language)
      for (const {run, fix, runCatalog} of textChecks) {
        run?.(context)
        fix?.(context)
        runCatalog?.([context, contextOf({source, target: source}, language)])
      }
    }),
    {numRuns: 1500},
  )
})

test('a message is one line of one pattern, whatever the text', () => {
  fc.assert(
    fc.property(anyText, anyText, anyLanguage, (source, target, language) => {
      const context = contextOf({source, target}, language)
      for (const {message} of textChecks.flatMap(({run}) => run?.(context) ?? []))
        expect(message).toMatch(/^Unexpected .+, expected .+$/s)
    }),
    {numRuns: 300},
  )
})

test('an empty target is no target to any of them', () => {
  fc.assert(
    fc.property(anyText, anyLanguage, (source, language) => {
      const context = contextOf({source, target: ''}, language)
      expect(textChecks.flatMap(({run}) => run?.(context) ?? [])).toEqual([])
      expect(fixTarget(context, textChecks)).toEqual({target: '', rules: []})
    }),
  )
})

test('a target that was fixed stays as it is', () => {
  fc.assert(
    fc.property(anyText, anyText, anyLanguage, (source, target, language) => {
      const {target: fixed} = fixTarget(contextOf({source, target}, language), textChecks)
      const again = fixTarget(contextOf({source, target: fixed}, language), textChecks)
      expect(again).toEqual({target: fixed, rules: []})
    }),
    {numRuns: 1000},
  )
})

test('repairs leave codes, words and digits alone', () => {
  const codes = (text: string) => parseCoded(text).filter(({type}) => type !== 'text')
  const words = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]/gu)
  fc.assert(
    fc.property(anyText, anyText, anyLanguage, (source, target, language) => {
      const {target: fixed} = fixTarget(contextOf({source, target}, language), textChecks)
      expect(codes(fixed)).toEqual(codes(target))
      expect(words(fixed)).toEqual(words(target))
    }),
    {numRuns: 1000},
  )
})

test('checks take time in proportion to the text', () => {
  const long = ['"', ' ', '(', '«', 'a ', 'a-', '. ', '<b1>', '... ', 'a.b', '\u200d', 'die ', '!']
  for (const piece of long) {
    const target = piece.repeat(20_000)
    const context = contextOf({source: target.slice(1), target})
    for (const {run} of textChecks) expect(run?.(context).length ?? 0).toBeLessThan(1000)
  }
}, 20_000)
