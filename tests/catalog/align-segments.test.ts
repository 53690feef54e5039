import {describe, expect, test} from 'vitest'
import {alignSegments} from '../../src/catalog/align-segments.ts'
import type {Alignable} from '../../src/catalog/aligning.ts'

/** Sentences, one a line: `# …` is a heading, `… < …` is stale beside its former source, `~ …` is obsolete. */
function list(text: string): Alignable[] {
  let heading = ''
  return text
    .split('|')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [source = '', previousSource] = line.replace(/^[#~] /, '').split(' < ')
      const alignable = {source, heading, continued: false, ...(previousSource && {previousSource})}
      if (line.startsWith('# ')) heading = source
      return line.startsWith('~ ') ? {...alignable, heading: '', obsolete: true} : alignable
    })
}

/** What each new sentence continues: `relation index`, or `new`. */
function aligned(old: string, fresh: string): string[] {
  const {segments} = alignSegments(list(old), list(fresh))
  return segments.map((match) => (match ? `${match.relation} ${match.old}` : 'new'))
}

describe('sentences that come twice are told apart', () => {
  const cases: [string, string, string, (number | undefined)[]][] = [
    ['by heading', '# A | so | # B | so', '# B | so | # A | so', [2, 3, 0, 1]],
    [
      'by neighbours',
      'a | so | b | c | so | d | e | so | f',
      'e | so | f | c | so | d | a | so | b',
      [6, 7, 8, 3, 4, 5, 0, 1, 2],
    ],
    ['by the neighbour that is left', 'a | so | b | so | c', 'b | so | d', [2, 3, undefined]],
    ['by order', 'so | so', 'so | no | so', [0, undefined, 1]],
    [
      'by what stands beside those that are told apart',
      'a | so | so | so | b | c | so | so | so | d',
      'c | so | so | so | d | a | so | so | so | b',
      [5, 6, 7, 8, 9, 0, 1, 2, 3, 4],
    ],
  ]
  test.each(cases)('%s', (_, old, fresh, expected) => {
    const {segments} = alignSegments(list(old), list(fresh))
    expect(segments.map((match) => match?.old)).toEqual(expected)
  })
})

describe('a sentence continues', () => {
  const cases: [string, string, string, string[]][] = [
    [
      'the stale one in its place rather than an equal one that has gone',
      'x | this < that | y | that | z',
      'x | that | y',
      ['untouched 0', 'restored 1', 'untouched 2'],
    ],
    [
      'the equal one in its place rather than a stale one elsewhere',
      'that | x | this < that',
      'that | x | other',
      ['untouched 0', 'untouched 1', 'new'],
    ],
    ['the one that went last', 'x | ~ so | ~ no | ~ so', 'x | so', ['untouched 0', 'revived 3']],
    [
      'those that went together, in their order',
      'x | ~ a | ~ so | ~ b | ~ so',
      'x | a | so | b',
      ['untouched 0', 'revived 1', 'revived 2', 'revived 3'],
    ],
    ['a live one before one that is gone', 'so | x | ~ so', 'x | so', ['moved 1', 'untouched 0']],
    [
      'a stale one that is gone, when what it was made for returns',
      'x | ~ this < that',
      'x | that',
      ['untouched 0', 'restored 1'],
    ],
    [
      'one that differs in typography only',
      'a | “no” – b',
      'a | "no" - b',
      ['untouched 0', 'retouched 1'],
    ],
    [
      'one that differs so little only in its place',
      'we strike on Friday | a | b | c',
      'a | b | c | we strike on Monday',
      ['untouched 1', 'untouched 2', 'untouched 3', 'new'],
    ],
    [
      'one that differs so little in a block that moved',
      'a | we strike on Friday | b | c | d | e | f',
      'c | d | e | f | a | we strike on Monday | b',
      [
        'untouched 3',
        'untouched 4',
        'untouched 5',
        'untouched 6',
        'moved 0',
        'edited 1',
        'moved 2',
      ],
    ],
    [
      'one in its place between others that have moved there',
      'a | we strike on Friday | b | c | d | e | f',
      'a | e | we strike on Monday | d | b | c | f',
      [
        'untouched 0',
        'moved 5',
        'edited 1',
        'moved 4',
        'untouched 2',
        'untouched 3',
        'untouched 6',
      ],
    ],
    [
      'the most similar of several in order',
      'a | we strike on Friday | we strike at dawn on Friday | b',
      'a | we strike at dawn on Monday | b',
      ['untouched 0', 'edited 2', 'untouched 3'],
    ],
    [
      'nothing similar enough',
      'a | we strike on Friday | b',
      'a | nobody asked them | b',
      ['untouched 0', 'new', 'untouched 2'],
    ],
    ['nothing in an empty catalog', '', 'a | b', ['new', 'new']],
  ]
  test.each(cases)('%s', (_, old, fresh, expected) => {
    expect(aligned(old, fresh)).toEqual(expected)
  })
})

test('a sentence that was split, or joined, is no edit of one of its parts', () => {
  const old = list('a | we strike on Friday; the wards stay open | b')
  const [a, first, second, b] = list('a | we strike on Friday | the wards stay open | b')
  const parts = [a, first, {...second, continued: true}, b] as Alignable[]
  expect(alignSegments(old, parts).resegmented).toEqual([{old: [1], fresh: [1, 2], same: false}])
  expect(alignSegments(parts, old).resegmented).toEqual([{old: [1, 2], fresh: [1], same: false}])
})

test('nothing is in two relations, whatever is aligned', () => {
  const many = list(
    Array.from({length: 300}, (_, index) => `we pay ${index % 7} of ${index % 3}`).join('|'),
  )
  const {segments} = alignSegments(many, [...many].reverse())
  const used = segments.flatMap((match) => (match ? [match.old] : []))
  expect(new Set(used).size).toBe(used.length)
  expect(used.length).toBe(300)
})
