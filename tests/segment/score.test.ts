import {expect, test} from 'vitest'
import {splitSentences} from '../../src/segment/split-sentences.ts'
import {f1, paragraphs, squeeze} from './score.ts'

test('the labelled paragraphs spell their sentences, each under its own name', () => {
  const wrong = paragraphs.filter(
    ({text, sentences}) => squeeze(sentences.join('')) !== squeeze(text),
  )
  expect(wrong).toEqual([])
  expect(new Set(paragraphs.map(({id}) => id)).size).toBe(paragraphs.length)
})

test('boundaries reach F1 99 over all languages', () => {
  expect(f1(paragraphs, splitSentences)).toBeGreaterThanOrEqual(99)
})

test.each(Object.entries(Object.groupBy(paragraphs, ({lang}) => lang)))(
  'boundaries reach F1 95 in %s',
  (_, group = []) => {
    expect(f1(group, splitSentences)).toBeGreaterThanOrEqual(95)
  },
)
