import type {Problem} from './check.ts'
import {misspeltProblem} from './code-presence.ts'
import type {CodeCount, CodeTally} from './code-tally.ts'
import {writeCode} from './write-code.ts'

/** Codes of the source that stand in the target twice, by half, or as a pair where the source has none. */
export function formProblems(
  wanted: CodeTally,
  found: CodeTally,
  misspelt: ReadonlyMap<string, string>,
): Problem[] {
  const problems: Problem[] = []
  for (const [name, count] of found) {
    const source = wanted.get(name)
    if (!source) continue
    const {open, close, alone} = count
    const expected = writeCode(source)
    if (source.alone > 0 ? open + close > 0 : alone > 0) {
      const actual = writeCode(source.alone > 0 ? count : {...count, open: 0, close: 0})
      const message = `Unexpected code \`${actual}\`, expected \`${expected}\``
      problems.push({message, actual, expected})
    } else if (Math.max(open, close, alone) > 1) {
      const message = `Unexpected second code \`${expected}\`, expected it once`
      problems.push({message, actual: expected})
    } else if (open !== close) {
      const spelling = misspelt.get(name)
      problems.push(spelling ? misspeltProblem(spelling, expected) : halfProblem(name, count))
    }
  }
  return problems
}

/** A pair without its beginning or its end. */
function halfProblem(name: string, {open}: CodeCount): Problem {
  const [actual, expected] = open ? [`<${name}>`, `</${name}>`] : [`</${name}>`, `<${name}>`]
  const message = `Unexpected \`${actual}\` without \`${expected}\`, expected both`
  return {message, actual, expected}
}
