import {expect, test} from 'vitest'
import type {EditionCounts} from '../../../src/edition/edition-counts.ts'
import {describeNotice} from '../../../src/edition/page/notice.ts'
import {wordsFor} from '../../../src/edition/words/words-for.ts'

/** What readers of an edition in English of a German statement are told. */
function linesOf(states: EditionCounts['states'], about: Partial<EditionCounts> = {}): string[] {
  const counts: EditionCounts = {segments: 7, states, stale: 0, source: 0, origins: {}, ...about}
  const {lines} = describeNotice(counts, wordsFor('en'), {isDraft: false, sourceLanguage: 'de'})
  return lines.map(({text}) => text)
}

test('nothing of what is reviewed as a whole', () => {
  expect(linesOf({reviewed: 3})).toEqual([])
})

test('that a machine made all of it, or nobody reviewed any', () => {
  expect(linesOf({machine: 3})).toEqual(['Machine-translated, not yet reviewed'])
  expect(linesOf({translated: 2, machine: 1})).toEqual([
    'Translation not yet reviewed',
    '1 passage is machine-translated and not yet reviewed',
  ])
})

test('how much is reviewed', () => {
  expect(linesOf({reviewed: 2, translated: 1})).toEqual(['2 of 3 passages reviewed'])
})

test('how much is not, where some is not translated', () => {
  expect(linesOf({reviewed: 2, translated: 3, machine: 1}, {source: 1, stale: 1})).toEqual([
    '2 of 7 passages reviewed',
    '4 passages are not yet reviewed',
    '1 passage is machine-translated and not yet reviewed',
    'The original has changed; this translation has not caught up',
    '1 passage is behind the original',
    '1 passage is still in the original language (German)',
  ])
  expect(linesOf({reviewed: 2}, {source: 1})).not.toContain('0 passages are not yet reviewed')
})
