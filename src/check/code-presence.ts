import type {Problem} from './check.ts'
import type {CodeTally} from './code-tally.ts'
import {listCodes, writeCode} from './write-code.ts'

/**
 * Codes of the source that the target lacks, and codes it should not have. One with another letter is told as a change,
 * one that was misspelt as that.
 */
export function presenceProblems(
  wanted: CodeTally,
  found: CodeTally,
  misspelt: ReadonlyMap<string, string>,
): Problem[] {
  const problems: Problem[] = []
  const missing: string[] = []
  const extra = new Map(
    [...found]
      .filter(([name]) => !wanted.has(name))
      .map(([, count]) => [count.token.number, count]),
  )
  for (const [name, count] of wanted) {
    if (found.has(name)) continue
    const expected = writeCode(count)
    const renamed = extra.get(count.token.number)
    const spelling = misspelt.get(name)
    if (renamed) {
      extra.delete(count.token.number)
      const actual = writeCode(renamed)
      const message = `Unexpected code \`${actual}\`, expected \`${expected}\``
      problems.push({message, actual, expected})
    } else if (spelling) problems.push(misspeltProblem(spelling, expected))
    else missing.push(expected)
  }
  if (missing.length > 0) {
    const message = `Unexpected missing ${listCodes(missing)}, expected all codes of the source`
    problems.push({message, expected: missing.join(' ')})
  }
  if (extra.size > 0) {
    const codes = [...extra.values()].map(writeCode)
    const message = `Unexpected ${listCodes(codes)}, expected only the codes of the source`
    problems.push({message, actual: codes.join(' ')})
  }
  return problems
}

/** A code that readers can make out and programs cannot. */
export function misspeltProblem(actual: string, expected: string): Problem {
  const message = `Unexpected spelling \`${actual}\` of a code, expected \`${expected}\``
  return {message, actual, expected}
}
