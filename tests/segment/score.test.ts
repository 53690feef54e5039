import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {splitSentences} from '../../src/segment/split-sentences.ts'

/** A paragraph and its sentences, without the white space between them. */
interface Labelled {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly sentences: readonly string[]
}

const folder = join(import.meta.dirname, 'labelled')
const paragraphs: readonly Labelled[] = readdirSync(folder).flatMap((name) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')),
)

test('the labelled paragraphs spell their sentences, each under its own name', () => {
  const wrong = paragraphs.filter(
    ({text, sentences}) => squeeze(sentences.join('')) !== squeeze(text),
  )
  expect(wrong).toEqual([])
  expect(new Set(paragraphs.map(({id}) => id)).size).toBe(paragraphs.length)
})

test('boundaries reach F1 99 over all languages', () => {
  expect(f1(paragraphs)).toBeGreaterThanOrEqual(99)
})

test.each(Object.entries(Object.groupBy(paragraphs, ({lang}) => lang)))(
  'boundaries reach F1 95 in %s',
  (_, group = []) => {
    expect(f1(group)).toBeGreaterThanOrEqual(95)
  },
)

/** F1 of the boundaries inside paragraphs, 0 to 100. A boundary is the number of characters before it, blanks left out. */
function f1(group: readonly Labelled[]): number {
  let found = 0
  let both = 0
  let wanted = 0
  for (const {text, lang, sentences} of group) {
    const got = boundaries(splitSentences(text, lang))
    const gold = boundaries(sentences)
    found += got.size
    wanted += gold.size
    both += got.intersection(gold).size
  }
  return (200 * both) / (found + wanted)
}

/** Where pieces end, the last left out. */
function boundaries(pieces: readonly string[]): Set<number> {
  const ends = new Set<number>()
  let end = 0
  for (const piece of pieces) {
    end += squeeze(piece).length
    ends.add(end)
  }
  ends.delete(end)
  return ends
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}
