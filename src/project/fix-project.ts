import type {FixedStatement} from './fix-statement.ts'
import {type Attempt, collect, type JobContext} from './job.ts'
import {withLock} from './lock.ts'
import {sizeOfSources, spread} from './spread.ts'

/** What is to be repaired. */
export interface FixWork extends JobContext {
  readonly statements: readonly string[]
  readonly onProgress?: (done: number, total: number) => void
  readonly onWait?: (holder: string) => void
}

/** Repairs what is certain in statements and catalogs, one command at a time, and returns the sums. */
export function fixProject(work: FixWork): Promise<FixedStatement & Attempt> {
  const {root, statements, languages, settings, version, onProgress, onWait} = work
  return withLock(
    root,
    async () => {
      let done = 0
      const outcomes = await spread({
        job: 'fix',
        statements,
        context: {root, languages, settings, version},
        bytes: sizeOfSources(root, statements) * 2 * languages.length,
        onResult: () => onProgress?.(++done, statements.length),
      })
      const {results, errors} = collect(outcomes)
      const rules: Record<string, number> = {}
      for (const result of results)
        for (const [rule, count] of Object.entries(result.rules))
          rules[rule] = (rules[rule] ?? 0) + count
      return {
        rules,
        files: results.flatMap(({files}) => files),
        isSourceFixed: results.some(({isSourceFixed}) => isSourceFixed),
        reviewed: results.reduce((sum, {reviewed}) => sum + reviewed, 0),
        errors,
      }
    },
    onWait ? {onWait} : {},
  )
}
