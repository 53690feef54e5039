import type {CheckContext, Problem} from './check.ts'
import {applyEdits, type Edit, plainPair} from './plain-text.ts'

/** A problem at a place of the target's plain text, and its repair where that is certain. */
export interface Flaw extends Problem {
  readonly edits?: readonly Edit[] | undefined
}

/** What flaws are problems; the same message is said once. */
export function problemsOf(flaws: readonly Flaw[]): Problem[] {
  const byMessage = new Map(flaws.map(({edits, ...problem}) => [problem.message, problem]))
  return [...byMessage.values()]
}

/** The target with the repairs of its flaws; `undefined` where there are none. */
export function fixFlaws(context: CheckContext, flaws: readonly Flaw[]): string | undefined {
  const edits = flaws.flatMap((flaw) => flaw.edits ?? []).sort((a, b) => a.start - b.start)
  if (edits.length === 0) return undefined
  return applyEdits(context.entry.target, plainPair(context).target, edits)
}
