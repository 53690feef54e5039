import type {MemoryUnit, Penalty} from '../model/memory.ts'
import {parseCoded} from '../segment/coded-text.ts'
import {isSameLanguage} from './language-group.ts'

/** Points taken off a score. */
const points = {code: 1, mostCodes: 5, machine: 10, aligned: 5, variant: 5} as const

/**
 * Returns what is taken off the score of a unit that is proposed for a text: a point for each code that only one of the
 * two has, at most 5; 10 for a machine's words that nobody has accepted; 5 for a pair that an alignment made and nobody
 * has reviewed; 5 for another variant of the target language.
 */
export function penaltiesOf(
  unit: MemoryUnit,
  wanted: {readonly source: string; readonly language: string},
): Penalty[] {
  const codes = differentCodes(unit.source, wanted.source)
  const penalties: Penalty[] = []
  if (codes > 0)
    penalties.push({
      points: Math.min(codes * points.code, points.mostCodes),
      reason: codes === 1 ? '1 code differs' : `${codes} codes differ`,
    })
  if (unit.state === 'machine')
    penalties.push({points: points.machine, reason: 'machine translation, not accepted by anyone'})
  if (unit.origin === 'aligned' && unit.state !== 'reviewed')
    penalties.push({points: points.aligned, reason: 'aligned by a program, not reviewed'})
  if (!isSameLanguage(unit.language, wanted.language))
    penalties.push({points: points.variant, reason: `other variant: ${unit.language}`})
  return penalties
}

/** How many codes one text has and the other has not; their numbers do not matter. */
function differentCodes(left: string, right: string): number {
  if (left === right || (!left.includes('<') && !right.includes('<'))) return 0
  const counts = new Map<string, number>()
  const add = (text: string, step: number): void => {
    for (const token of parseCoded(text)) {
      if (token.type !== 'open' && token.type !== 'alone') continue
      const kind = `${token.type} ${token.kind}`
      counts.set(kind, (counts.get(kind) ?? 0) + step)
    }
  }
  add(left, 1)
  add(right, -1)
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0)
}
