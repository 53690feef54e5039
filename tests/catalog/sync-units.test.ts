import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {idMinter} from '../../src/catalog/mint-id.ts'
import {findResegmented, sameText, sameWords} from '../../src/catalog/resegmented.ts'

describe('an id', () => {
  test('is made of text and heading, and stays', () => {
    expect(idMinter([])('We strike.', 'Our demands')).toBe('cdusoj')
    expect(idMinter(['other0'])('We strike.', 'Our demands')).toBe('cdusoj')
    expect(idMinter([])('We strike.', 'Their answer')).not.toBe('cdusoj')
  })

  test('gets a counter where it is taken', () => {
    const mint = idMinter(['cdusoj', 'cdusoj-3'])
    const ids = [1, 2].map(() => mint('We strike.', 'Our demands'))
    expect(ids).toEqual(['cdusoj-2', 'cdusoj-4'])
  })

  test('is a new one each time, with six letters and digits before the counter', () => {
    const anySources = fc.array(fc.constantFrom('a', 'b', '', 'ü\ud800'))
    const law = fc.property(anySources, anySources, (first, second) => {
      const mintFirst = idMinter([])
      const taken = first.map((source) => mintFirst(source, ''))
      const mint = idMinter(taken)
      const ids = [...taken, ...second.map((source) => mint(source, ''))]
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.filter((id) => !/^[0-9a-z]{6}(?:-\d+)?$/.test(id))).toEqual([])
    })
    fc.assert(law)
  })
})

describe('sentences that were cut elsewhere', () => {
  const cases: [string, string[], string[], ReturnType<typeof findResegmented>][] = [
    ['joined', ['ab', 'c', 'd'], ['abc', 'd'], [{old: [0, 1], fresh: [0]}]],
    ['split', ['x', 'abc'], ['x', 'a', 'b', 'c'], [{old: [1], fresh: [1, 2, 3]}]],
    [
      'both',
      ['ab', 'c', 'de'],
      ['abc', 'd', 'e'],
      [
        {old: [0, 1], fresh: [0]},
        {old: [2], fresh: [1, 2]},
      ],
    ],
    [
      'twice',
      ['ab', 'ab'],
      ['a', 'b', 'a', 'b'],
      [
        {old: [0], fresh: [0, 1]},
        {old: [1], fresh: [2, 3]},
      ],
    ],
    ['not where something is missing', ['ab', 'c'], ['abcd'], []],
    ['not where nothing was cut', ['ab'], ['ab'], []],
    ['not where they are not neighbours', ['a', 'x', 'b'], ['ab'], []],
    ['not one in two groups', ['ab', 'c'], ['abc', 'a', 'b'], [{old: [0, 1], fresh: [0]}]],
    ['not nothing', ['', ''], [''], []],
  ]
  test.each(cases)('%s', (_, old, fresh, expected) => {
    expect(findResegmented(old, fresh)).toEqual(expected)
  })

  test('say the same when joined, and none is in two groups', () => {
    const anyTexts = fc.array(fc.constantFrom('a', 'b', 'ab', 'ba', 'aab', ''), {maxLength: 10})
    const law = fc.property(anyTexts, anyTexts, (old, fresh) => {
      const groups = findResegmented(old, fresh)
      for (const group of groups) {
        const texts = [
          group.old.map((index) => old[index]),
          group.fresh.map((index) => fresh[index]),
        ]
        expect(texts[0]?.join('')).toBe(texts[1]?.join(''))
        expect(texts.map(({length}) => length).sort()).toEqual([1, expect.any(Number)])
        expect(group.old.length + group.fresh.length).toBeGreaterThan(2)
      }
      for (const side of ['old', 'fresh'] as const) {
        const indices = groups.flatMap((group) => group[side])
        expect(new Set(indices).size).toBe(indices.length)
      }
    })
    fc.assert(law)
  })

  test('are compared without white space, numbers of codes, and then without punctuation', () => {
    expect(sameText('We <b2>strike</b2>,\nnow <x3/>.')).toBe('We<b>strike</b>,now<x/>.')
    expect(sameWords('We <b2>strike</b2>,\nnow <x3/>.')).toBe('we<b>strike</b>now<x/>')
  })
})
