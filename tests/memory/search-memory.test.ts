import {expect, test} from 'vitest'
import {generateQueries, generateUnits} from '../../bench/generate-memory.ts'
import {compareMatches} from '../../src/memory/compare-matches.ts'
import type {Memory} from '../../src/memory/memory.ts'
import {penaltiesOf} from '../../src/memory/penalties.ts'
import {scoreOf} from '../../src/memory/score.ts'
import type {MemoryMatch, MemoryUnit} from '../../src/model/memory.ts'
import {memoryOf, opened, temporaryPath, unit} from './open-empty.ts'

const english = {sourceLanguage: 'en', languages: ['de']}

/** Similarity, kind and target of each match: what is asked of a look-up. */
function found(memory: Memory, source: string, rest: object = {}): unknown[] {
  const matches = memory.search({source, ...english, ...rest})
  return matches.map(({similarity, kind, unit}) => [similarity, kind, unit.target])
}

test('a match has everything that is known of its unit', () => {
  const own = unit('We strike 12 hours.', 'Wir streiken 12 Stunden.', {
    previous: '',
    next: 'Now.',
    date: '2026-11-22',
    state: 'machine',
    origin: 'mt:deepl',
  })
  const memory = memoryOf(own)
  expect(memory.search({source: 'We strike 8 hours.', ...english})).toEqual([
    {
      unit: own,
      kind: 'format',
      score: 99,
      similarity: 89,
      penalties: [{points: 10, reason: 'machine translation, not accepted by anyone'}],
      adapted: 'Wir streiken 8 Stunden.',
    },
  ])
})

test('context before exact before form before likeness; below the threshold nothing', () => {
  const memory = memoryOf(
    unit('we strike today.', 'd'),
    unit('We strike today.', 'b', {previous: 'One.', next: 'Three.'}),
    unit('We strike today.', 'a', {previous: '', next: 'Three.'}),
    unit('We will strike today.', 'e'),
    unit('Nobody came.', 'f'),
  )
  const context = {previous: '', next: 'Three.'}
  expect(found(memory, 'We strike today.', context)).toEqual([
    [101, 'context', 'a'],
    [100, 'exact', 'b'],
    [99, 'format', 'd'],
    [80, 'fuzzy', 'e'],
  ])
  expect(found(memory, 'We strike today.', {...context, threshold: 99, limit: 2})).toEqual([
    [101, 'context', 'a'],
    [100, 'exact', 'b'],
  ])
})

test('a neighbour that is unknown on either side makes no context', () => {
  const memory = memoryOf(
    unit('We strike.', 'a', {previous: ''}),
    unit('We win.', 'b', {previous: '', next: ''}),
  )
  expect(found(memory, 'We strike.', {previous: '', next: '', threshold: 100})).toEqual([
    [100, 'exact', 'a'],
  ])
  expect(found(memory, 'We win.', {previous: '', threshold: 100})).toEqual([[100, 'exact', 'b']])
})

test('of equal matches the reviewed one comes first, then the newer, then that of a catalog', () => {
  const memory = memoryOf(
    unit('We strike.', 'machine', {state: 'machine', origin: 'mt:x', date: '2027-01-01'}),
    unit('We strike.', 'imported', {date: '2025-01-01', document: 'translations/memory/a.tmx'}),
    unit('We strike.', 'old', {date: '2025-01-01', document: 'z'}),
    unit('We strike.', 'new', {date: '2026-01-01'}),
    unit('We strike.', 'draft', {state: 'draft', date: '2026-12-01'}),
    unit('We strike.', 'reviewed', {state: 'reviewed', date: '2020-01-01'}),
  )
  expect(found(memory, 'We strike.', {limit: 9})).toEqual([
    [100, 'exact', 'reviewed'],
    [100, 'exact', 'new'],
    [100, 'exact', 'old'],
    [100, 'exact', 'imported'],
    [100, 'exact', 'draft'],
    [90, 'exact', 'machine'],
  ])
})

test('a target is proposed once, by its best unit', () => {
  const memory = memoryOf(
    unit('We strike.', 'Wir streiken.'),
    unit('We strike.', 'Wir streiken.', {document: 'b', state: 'reviewed'}),
    unit('We strike!', 'Wir streiken.'),
  )
  const matches = memory.search({source: 'We strike.', ...english})
  expect(matches.map(({unit: {document, state}}) => [document, state])).toEqual([['b', 'reviewed']])
})

test('many languages at once, with variants of source and target', () => {
  const memory = memoryOf(
    unit('We strike.', 'Estamos en huelga.', {language: 'es-419'}),
    unit('We strike.', 'Hacemos huelga.', {language: 'es', sourceLanguage: 'en-GB'}),
    unit('We strike.', '我们罢工。', {language: 'zh-CN'}),
    unit('We strike.', '我們罷工。', {language: 'zh-Hant'}),
    unit('We strike.', 'Wir streiken.', {sourceLanguage: 'fr'}),
  )
  expect(found(memory, 'We strike.', {languages: ['zh-Hans', 'es', 'de']})).toEqual([
    [100, 'exact', '我们罢工。'],
    [100, 'exact', 'Hacemos huelga.'],
    [95, 'exact', 'Estamos en huelga.'],
  ])
})

test('the caller may take off more', () => {
  const memory = memoryOf(unit('We strike.', 'a', {document: 'b.tmx'}), unit('We strike.', 'c'))
  const penalties = ({document}: MemoryUnit) =>
    document === 'b.tmx' ? [{points: 30, reason: 'memory of others'}] : []
  expect(found(memory, 'We strike.', {penalties})).toEqual([
    [100, 'exact', 'c'],
    [70, 'exact', 'a'],
  ])
  expect(found(memory, 'We strike.', {penalties, threshold: 75})).toEqual([[100, 'exact', 'c']])
})

test('a language without spaces is compared word by word', () => {
  const chinese = {sourceLanguage: 'zh-Hans'}
  const memory = memoryOf(unit('我们要求公司加薪。', 'Wir verlangen mehr Lohn.', chinese))
  expect(found(memory, '我们要求政府加薪。', chinese)).toEqual([
    [80, 'fuzzy', 'Wir verlangen mehr Lohn.'],
  ])
})

test('a text of more than a thousand words is found if it is equal', () => {
  const long = Array.from({length: 3000}, (_, index) => `word${index}`).join(' ')
  const memory = memoryOf(unit(long, 'a'))
  expect(found(memory, long)).toEqual([[100, 'exact', 'a']])
  expect(found(memory, `${long} more`)).toEqual([])
})

test('a word that comes twenty times counts twenty times', () => {
  const many = `${'no '.repeat(20)}more`
  const memory = memoryOf(unit(many, 'a'), unit('no more', 'b'))
  memory.add(generateUnits(5_000))
  expect(found(memory, `${'no '.repeat(22)}more`)).toEqual([[91, 'fuzzy', 'a']])
})

test.each([
  ['in the posting lists', 4_500],
  ['outside of them', 2_000],
])('every match from 70 on is found that a scan of all units finds: sources %s', (_, count) => {
  const units = [...generateUnits(count)].map((each, index) =>
    index % 5 === 0 ? {...each, state: 'machine' as const, origin: 'mt:x'} : each,
  )
  const memory = opened(temporaryPath())
  memory.add(units)
  const asked = generateQueries(
    units.filter((_, index) => index % 61 === 0).map(({source}) => source),
  )
  for (const {source} of asked) {
    const query = {...english, source, threshold: 70, limit: 5}
    expect(memory.search(query)).toEqual(scan(units, source, 70).slice(0, 5))
  }
})

/** The matches by the definition: every unit is looked at. */
function scan(units: readonly MemoryUnit[], source: string, threshold: number): MemoryMatch[] {
  const best = new Map<string, MemoryMatch>()
  for (const each of units) {
    const {kind, score} = scoreOf({source}, each, 'en')
    if (score < threshold) continue
    const penalties = penaltiesOf(each, {source, language: 'de'})
    const similarity = penalties.reduce((rest, {points}) => rest - points, score)
    const match = {unit: each, kind, score, similarity, penalties}
    const rival = best.get(each.target)
    if (similarity < threshold || (rival && compareMatches(rival, match) < 0)) continue
    best.set(each.target, match)
  }
  return [...best.values()].sort(compareMatches)
}
