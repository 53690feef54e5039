import {readWaivers} from '../catalog/waivers.ts'
import type {Entry} from '../model/catalog.ts'
import type {Finding, Severity} from '../model/finding.ts'
import type {Settings} from '../model/settings.ts'
import {checks} from './check-list.ts'

/** What findings are weighed by. */
export interface Weights {
  /** The entries that findings name by `segment`. */
  readonly entries: readonly Entry[]
  readonly severities: Settings['checks']
}

/** Severities from the lightest to the heaviest. */
const order: readonly Severity[] = ['info', 'warn', 'error']

/**
 * The findings that stay, with the severity they have in the project: without those of rules that are `off`, those that a
 * waiver on their entry silences, and those that another finding on the same entry covers at no lower severity. All
 * findings pass here, those of checks and those made elsewhere.
 */
export function weighFindings(
  findings: readonly Finding[],
  {entries, severities}: Weights,
): Finding[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const weighed = findings.flatMap((finding): Finding[] => {
    const severity = severityOf(finding, severities)
    const entry = byId.get(finding.segment ?? '')
    if (severity === 'off' || (entry && isWaived(finding.rule, entry))) return []
    return [severity === finding.severity ? finding : {...finding, severity}]
  })
  return withoutCovered(weighed)
}

/** The settings' word, or the rule's own. */
function severityOf({rule, severity}: Finding, severities: Settings['checks']): Severity | 'off' {
  return (Object.hasOwn(severities, rule) ? severities[rule] : undefined) ?? severity
}

/** Whether a person gave a reason to ignore the rule here, and neither source nor target changed since. */
function isWaived(rule: string, entry: Entry): boolean {
  return entry.comments.length > 0 && readWaivers(entry).some((waiver) => waiver.rule === rule)
}

/** One fault, one finding: what a check explains is not said again by a stage that stumbled over it. */
function withoutCovered(findings: readonly Finding[]): Finding[] {
  const heaviest = new Map<string, number>()
  for (const {rule, severity, segment} of findings) {
    for (const covered of checks.find(({id}) => id === rule)?.covers ?? []) {
      const key = `${covered} ${segment}`
      heaviest.set(key, Math.max(order.indexOf(severity), heaviest.get(key) ?? 0))
    }
  }
  return findings.filter(({rule, severity, segment}) => {
    const cover = heaviest.get(`${rule} ${segment}`)
    return cover === undefined || cover < order.indexOf(severity)
  })
}
