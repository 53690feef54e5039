import fc from 'fast-check'
import {expect, test} from 'vitest'
import {alignSequence} from '../../../src/memory/align/align-sequence.ts'
import {makeLattice} from '../../../src/memory/align/lattice.ts'
import {sentenceBeads} from '../../../src/memory/align/parameters.ts'

test('the probabilities of the only two ways are those of their scores', () => {
  const score = 2
  const beads = sentenceBeads.filter(({source, target}) => source + target <= 2)
  const [first] = alignSequence({source: 1, target: 1, beads, score: () => score})
  const pair = Math.sqrt(0.87 * Math.exp(score))
  // Left and then right, or right and then left: the square root is the temper.
  const apart = 2 * Math.sqrt(0.02 * 0.02)
  expect(first?.probability).toBeCloseTo(pair / (pair + apart), 12)
  expect(first?.bead).toEqual({source: 1, target: 1, share: 0.87})
})

test('beads cover both sequences in order, however long and however unlike', () => {
  fc.assert(
    fc.property(
      fc.nat(60),
      fc.nat(60),
      fc.func(fc.double({min: -50, max: 50, noNaN: true})),
      (source, target, random) => {
        const placed = alignSequence({
          source,
          target,
          beads: sentenceBeads,
          score: (from, to, bead) => random(from, to, bead.source, bead.target),
        })
        let at = {source: 0, target: 0}
        for (const each of placed) {
          expect({source: each.source, target: each.target}).toEqual(at)
          expect(each.probability).toBeGreaterThan(0)
          at = {source: at.source + each.bead.source, target: at.target + each.bead.target}
        }
        expect(at).toEqual({source, target})
      },
    ),
    {numRuns: 60},
  )
})

test.each([
  [900, 1000],
  [1000, 900],
  [3, 200_000],
  [20_000, 2],
  [0, 5],
  [5, 0],
])('%i and %i elements: few cells, and a way from start to end', (source, target) => {
  const lattice = makeLattice(source, target)
  expect(lattice.cells).toBeLessThan(1_300_000)
  expect(lattice.cellOf(0, 0)).toBeGreaterThanOrEqual(0)
  expect(lattice.cellOf(source, target)).toBeGreaterThanOrEqual(0)
  const placed = alignSequence({source, target, beads: sentenceBeads, score: () => -1})
  expect(placed.reduce((sum, {bead}) => sum + bead.source, 0)).toBe(source)
  expect(placed.reduce((sum, {bead}) => sum + bead.target, 0)).toBe(target)
})
