import type {Check, CheckContext} from './check.ts'

/** A target after repair. */
export interface FixedTarget {
  /** Coded text. */
  readonly target: string
  /** Ids of the checks that changed it, in the order in which they first did; none where nothing was certain. */
  readonly rules: readonly string[]
}

/** One repair may call for another (quotation marks, then the spaces inside them); more rounds than this are a quarrel. */
const rounds = 6

/**
 * The target with everything repaired that is certain. Laws: fixing a fixed target changes nothing; an empty target stays
 * empty; codes stay as they are. Checks that undo each other leave the target as it was.
 */
export function fixTarget(context: CheckContext, checks: readonly Check[]): FixedTarget {
  const rules = new Set<string>()
  let {target} = context.entry
  for (let round = 0; round < rounds; round++) {
    const before = target
    for (const {id, fix} of checks) {
      const fixed = fix?.({...context, entry: {...context.entry, target}})
      if (fixed === undefined || fixed === target) continue
      target = fixed
      rules.add(id)
    }
    if (target === before) return {target, rules: [...rules]}
  }
  return {target: context.entry.target, rules: []}
}
