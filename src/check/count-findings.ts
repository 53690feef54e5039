import type {Finding, Severity} from '../model/finding.ts'

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = {error: 0, warn: 0, info: 0}
  for (const {severity} of findings) counts[severity]++
  return counts
}
