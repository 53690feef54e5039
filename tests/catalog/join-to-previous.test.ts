import fc from 'fast-check'
import {expect, test} from 'vitest'
import {isJoined, stateOf} from '../../src/catalog/entry-state.ts'
import {
  type Chain,
  chainTo,
  joinToPrevious,
  partFromPrevious,
} from '../../src/catalog/join-to-previous.ts'
import type {Entry} from '../../src/model/catalog.ts'
import {codeNames} from '../../src/segment/code-names.ts'

function entryOf(id: string, source: string, target: string, more: Partial<Entry> = {}): Entry {
  return {id, source, target, comments: [], notes: [], references: [], flags: [], ...more}
}

/** A sentence with as many bold words as it is told. */
const sentence = fc
  .record({codes: fc.nat(3), word: fc.constantFrom('Eins', 'Zwei', 'Drei')})
  .map(({codes, word}) => {
    const bold = Array.from({length: codes}, (_, at) => ` <b${at + 1}>Wort</b${at + 1}>`).join('')
    return `${word}${bold}.`
  })

test('sentences that are joined one after the other and split again are as they were', () => {
  fc.assert(
    fc.property(fc.array(sentence, {minLength: 2, maxLength: 5}), (sentences) => {
      const before = sentences.map((text, index) => entryOf(`e${index}`, text, text))
      let entries = before
      for (let at = 1; at < entries.length; at++) {
        const chain = chainTo(entries, at, (index) => index > 0)
        if (!chain) throw new Error('No chain')
        expect(chain[0].id).toBe('e0')
        const {holder, last} = joinToPrevious(chain, {language: 'de'})
        entries = entries.with(0, holder).with(at, last)
        expect(isJoined(last)).toBe(true)
        expect(stateOf(last)).toBe('translated')
      }
      const names = sentences.flatMap((text) => codeNames(text))
      expect(codeNames(entries[0]?.target ?? '')).toHaveLength(names.length)
      expect(new Set(codeNames(entries[0]?.target ?? '')).size).toBe(names.length)
      for (let at = entries.length - 1; at > 0; at--) {
        const chain = chainTo(entries, at, (index) => index > 0)
        if (!chain) throw new Error('No chain')
        const {holder, last} = partFromPrevious(chain, {language: 'de'})
        entries = entries.with(0, holder).with(at, last)
      }
      expect(entries.map(({target}) => target)).toEqual(sentences)
      expect(entries.every(({flags}) => flags.includes('fuzzy'))).toBe(true)
    }),
  )
})

test('words that cannot be told apart stay where they are', () => {
  const chain: Chain = [
    entryOf('a', 'One.', 'Eins und zwei'),
    entryOf('b', 'Two.', '', {comments: ['joined: previous']}),
  ]
  const {holder, last} = partFromPrevious(chain, {language: 'de'})
  expect(holder).toBe(chain[0])
  expect(last).toMatchObject({target: '', comments: []})
})

test('a joined target needs work where one of its parts did', () => {
  const fuzzy = {flags: ['fuzzy']}
  const join = (one: Entry, two: Entry) => joinToPrevious([one, two], {language: 'de'}).holder.flags
  expect(join(entryOf('a', 'One.', 'Eins.'), entryOf('b', 'Two.', 'Zwei.'))).toEqual([])
  expect(join(entryOf('a', 'One.', 'Eins.', fuzzy), entryOf('b', 'Two.', 'Zwei.'))).toEqual([
    'fuzzy',
  ])
  expect(join(entryOf('a', 'One.', 'Eins.'), entryOf('b', 'Two.', 'Zwei.', fuzzy))).toEqual([
    'fuzzy',
  ])
  expect(join(entryOf('a', 'One.', 'Eins.'), entryOf('b', 'Two.', ''))).toEqual([])
})

test('Chinese sentences are joined without a space', () => {
  const {holder} = joinToPrevious([entryOf('a', 'One.', '一。'), entryOf('b', 'Two.', '二。')], {
    language: 'zh-Hans',
  })
  expect(holder.target).toBe('一。二。')
})

test('the first sentence of a paragraph has no chain', () => {
  expect(chainTo([entryOf('a', 'One.', '')], 0, () => false)).toBeUndefined()
})
