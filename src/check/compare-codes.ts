import {parseCoded} from '../segment/coded-text.ts'
import type {KnownCode, Problem} from './check.ts'
import {formProblems} from './code-form.ts'
import {nestingProblems} from './code-nesting.ts'
import {presenceProblems} from './code-presence.ts'
import {tallyCodes} from './code-tally.ts'
import {htmlOrderProblems} from './html-order.ts'
import {misspeltCodes} from './misspelt-codes.ts'
import {verbatimProblems} from './verbatim-text.ts'

/**
 * What is wrong with a target's codes. Law: nothing where each code of the source stands in the target once, in the
 * source's form, pairs are nested, links and code hold no links or codes, code keeps its text, and raw HTML its order.
 * Takes time in proportion to the texts.
 */
export function compareCodes(
  source: string,
  target: string,
  codes: readonly (KnownCode | undefined)[],
): Problem[] {
  const sourceTokens = parseCoded(source)
  const targetTokens = parseCoded(target)
  const wanted = tallyCodes(sourceTokens)
  const found = tallyCodes(targetTokens)
  const misspelt = misspeltCodes(targetTokens)
  const counted = [
    ...presenceProblems(wanted, found, misspelt),
    ...formProblems(wanted, found, misspelt),
  ]
  // Where a code is missing or stands twice, nesting follows from that and is not said again.
  return [
    ...counted,
    ...(counted.length > 0 ? [] : nestingProblems(targetTokens)),
    ...verbatimProblems(sourceTokens, targetTokens),
    ...htmlOrderProblems(targetTokens, codes),
  ]
}
