import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createCopyEngine} from '../../../src/translate/copy.ts'
import type {TermHint} from '../../../src/translate/engine.ts'
import {answerKey} from '../../../src/translate/plan/answer-key.ts'
import {estimateCost} from '../../../src/translate/plan/estimate-cost.ts'
import {type PlanSegment, planBatches} from '../../../src/translate/plan/plan-batches.ts'
import {memoryCache} from '../run/scripted-engine.ts'

/** A segment that wants a translation. */
function segment(id: string, source: string, more: Partial<PlanSegment> = {}): PlanSegment {
  return {id, source, heading: 'Strike > Now', continued: false, isWanted: true, notes: [], ...more}
}

const hint: TermHint = {source: 'strike', terms: {use: ['Streik'], also: [], avoid: ['Ausstand']}}

/** A plan for an engine of given limits. */
function plan(segments: readonly PlanSegment[], texts = 10, size = 1000) {
  return planBatches(segments, {
    engine: {
      limits: {texts, size, calls: 1},
      sizeOf: ({wire, notes}) => wire.length + notes.join('').length,
    },
    statement: 'strike',
    sourceLanguage: 'en',
    language: 'de',
    hintsFor: (text) => (text.includes('strike') ? [hint] : []),
  })
}

test('a call holds whole paragraphs, with heading, context and terms', () => {
  const batches = plan([
    segment('a', 'We <b1>strike</b1>.', {notes: ['a note']}),
    segment('b', 'See <c1>now</c1><x2/>.', {continued: true, isWanted: false}),
    segment('c', 'Nobody asks for this.', {isWanted: false}),
    segment('d', 'Go.', {heading: 'Strike > Then', literals: {}}),
  ])
  expect(batches).toEqual([
    {
      statement: 'strike',
      sourceLanguage: 'en',
      language: 'de',
      settings: '',
      context: 'Strike > Now\nWe strike. See now.\n\nStrike > Then\nGo.',
      texts: [
        {
          id: 'a',
          source: 'We <b1>strike</b1>.',
          notes: ['a note'],
          remarks: [],
          literals: {},
          context: 'Strike > Now\nWe strike. See now.',
          terms: [hint],
        },
        {
          id: 'd',
          source: 'Go.',
          notes: [],
          remarks: [],
          literals: {},
          context: 'Strike > Then\nGo.',
          terms: [],
        },
      ],
    },
  ])
})

/** Ids of the texts of each batch. */
function ids(batches: ReturnType<typeof plan>): string {
  return batches.map(({texts}) => texts.map(({id}) => id).join('')).join(' ')
}

describe('limits', () => {
  const paragraph = (names: string, source: string) =>
    [...names].map((id, index) => segment(id, source, {continued: index > 0}))

  test('a paragraph is not divided if it fits into a call', () => {
    expect(ids(plan([...paragraph('abc', 'Go.'), ...paragraph('de', 'Go.')], 4))).toBe('abc de')
    expect(ids(plan([...paragraph('abc', 'Go.'), ...paragraph('d', 'Go.')], 4))).toBe('abcd')
  })

  test('one that does not fit is divided', () => {
    expect(ids(plan(paragraph('abcde', 'Go.'), 2))).toBe('ab cd e')
    expect(ids(plan(paragraph('abcde', 'Go.'), 9, 7))).toBe('ab cd e')
  })

  test('a text that is too large goes alone', () => {
    expect(
      ids(
        plan([segment('a', 'Go.'), segment('b', 'Go on. '.repeat(9)), segment('c', 'Go.')], 9, 20),
      ),
    ).toBe('a b c')
  })

  test('context does not grow beyond measure', () => {
    const long = 'We strike all the time. '.repeat(50).trim()
    const batches = plan(
      [...'abcdef'].map((id) => segment(id, `${id} ${long}`)),
      50,
      100_000,
    )
    expect(ids(batches)).toBe('ab cd ef')
    const [whole] = plan(
      [...'abcdef'].map((id) => segment(id, `${id} ${long}`, {continued: id !== 'a'})),
      50,
      100_000,
    )
    expect(whole?.texts.map(({context}) => context.length < 3100)).toEqual(Array(6).fill(true))
    expect(whole?.texts[4]?.context).toContain('e We strike')
  })
})

test('each wanted segment is in one call, in order, within the limits', () => {
  const anySegment = fc.record({
    source: fc.constantFrom(
      'Go.',
      'We <b1>strike</b1> & win.',
      'x '.repeat(300),
      '<b1>',
      'Who?<x1/>',
    ),
    heading: fc.constantFrom('', 'A', 'A > B'),
    continued: fc.boolean(),
    isWanted: fc.boolean(),
  })
  fc.assert(
    fc.property(
      fc.array(anySegment),
      fc.integer({min: 1, max: 5}),
      fc.integer({min: 1, max: 700}),
      (made, texts, size) => {
        const segments = made.map((one, index) => segment(String(index), one.source, one))
        const batches = plan(segments, texts, size)
        expect(batches.flatMap((batch) => batch.texts.map(({id}) => id))).toEqual(
          segments.filter(({isWanted}) => isWanted).map(({id}) => id),
        )
        for (const batch of batches) {
          expect(batch.texts.length).toBeGreaterThan(0)
          expect(batch.texts.length).toBeLessThanOrEqual(texts)
        }
      },
    ),
  )
})

describe('the key of an answer', () => {
  const engine = {name: 'deepl', model: 'quality'}
  const languages = {sourceLanguage: 'en', language: 'de', settings: ''}
  const asked = {wire: 'Go', notes: [], terms: [hint], remarks: [], context: 'Go'}
  const key = answerKey(engine, languages, asked)

  test('is a SHA-256', () => expect(key).toMatch(/^[\da-f]{64}$/))

  test.each([
    ['engine', answerKey({...engine, name: 'openai'}, languages, asked)],
    ['model', answerKey({name: 'deepl'}, languages, asked)],
    ['language', answerKey(engine, {...languages, language: 'fr'}, asked)],
    ['source language', answerKey(engine, {...languages, sourceLanguage: 'es'}, asked)],
    ['settings', answerKey(engine, {...languages, settings: 'formality less'}, asked)],
    ['wire', answerKey(engine, languages, {...asked, wire: 'go'})],
    ['notes', answerKey(engine, languages, {...asked, notes: ['now']})],
    ['terms', answerKey(engine, languages, {...asked, terms: []})],
    ['remarks', answerKey(engine, languages, {...asked, remarks: ['no']})],
    ['context', answerKey(engine, languages, {...asked, context: 'Go on'})],
  ])('depends on the %s', (_, other) => expect(other).not.toBe(key))

  test('does not depend on what else is asked for', () => {
    const both = plan([segment('a', 'We strike.'), segment('b', 'We win.')])
    const one = plan([segment('a', 'We strike.', {isWanted: false}), segment('b', 'We win.')])
    const keyOf = ([batch]: typeof both, index: number) => {
      const text = batch?.texts[index]
      return batch && text && answerKey(engine, batch, {...text, wire: ''})
    }
    expect(keyOf(one, 0)).toBe(keyOf(both, 1))
  })
})

test('the estimate counts code points without codes, and nothing for answers that are there', () => {
  const batches = plan([segment('a', '<b1>We</b1> 😀 & I'), segment('b', 'Go <b1>on</b1>')])
  const cache = memoryCache()
  const engine = createCopyEngine()
  expect(estimateCost(batches, {engine, cache, pricePerMillion: 20})).toEqual({
    segments: 2,
    kept: 0,
    characters: 13,
    price: 0.00026,
  })
  const [batch] = batches
  const text = batch?.texts[0]
  if (batch && text)
    cache.put(answerKey(engine, batch, {...text, wire: '<g1>We</g1> 😀 &amp; I'}), 'de', {wire: ''})
  expect(estimateCost(batches, {engine, cache})).toEqual({segments: 2, kept: 1, characters: 5})
})
