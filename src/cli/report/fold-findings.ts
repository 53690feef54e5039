import type {Finding} from '../../model/finding.ts'
import type {ReportOptions} from './report-options.ts'

/** So many findings of one rule in a file are listed each. */
const most = 5
/** Of more, so many are listed and the rest counted. */
const shown = 3

/** A line to list: a finding, or the last of `more` that are only counted. */
export interface FoldedFinding {
  readonly finding: Finding
  /** 0 for a finding that is listed itself. */
  readonly more: number
}

/**
 * The findings of a file, with long runs of the same rule cut short: a hundred untranslated entries need no hundred
 * lines. Errors are all listed, but in brief.
 */
export function foldFindings(
  findings: readonly Finding[],
  {full = false, brief = false}: ReportOptions,
): FoldedFinding[] {
  const totals = new Map<string, number>()
  const keyOf = ({rule, severity}: Finding): string => `${severity} ${rule}`
  for (const finding of findings) {
    const key = keyOf(finding)
    totals.set(key, (totals.get(key) ?? 0) + 1)
  }
  const seen = new Map<string, number>()
  return findings.flatMap((finding): FoldedFinding[] => {
    const key = keyOf(finding)
    const total = totals.get(key) ?? 0
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    const isFoldable = !full && (brief || finding.severity !== 'error')
    const isFolded = isFoldable && total > most && count > shown
    if (!isFolded) return [{finding, more: 0}]
    return count === total ? [{finding, more: total - shown}] : []
  })
}
