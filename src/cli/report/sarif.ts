import type {Check} from '../../check/check.ts'
import {checks} from '../../check/check-list.ts'
import type {Finding, Severity} from '../../model/finding.ts'
import type {ReportOptions} from './report-options.ts'
import {type SarifLocation, sarifLocation, sarifText} from './sarif-text.ts'

/** Levels of SARIF 2.1.0, 3.27.10. */
const levels: Readonly<Record<Severity, string>> = {error: 'error', warn: 'warning', info: 'note'}

/** The findings as a SARIF 2.1.0 log with one run (OASIS standard, errata 01). */
export function reportSarif(
  findings: readonly Finding[],
  {version, documentation}: ReportOptions = {},
): string {
  const known = new Map(checks.map((check) => [check.id, check]))
  const ids = [...new Set([...known.keys(), ...findings.map(({rule}) => rule)])]
  const driver = {
    name: 'broadside',
    ...(version && {version, semanticVersion: version}),
    ...(documentation && {informationUri: documentation}),
    rules: ids.map((id) => describeRule(id, known.get(id), documentation)),
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver},
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => describeResult(finding, ids.indexOf(finding.rule))),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** A reportingDescriptor (3.49). Rules made outside the checks have an id alone. */
function describeRule(
  id: string,
  check: Check | undefined,
  documentation: string | undefined,
): object {
  if (!check) return {id}
  const reason = {text: sarifText(check.reason)}
  return {
    id,
    shortDescription: reason,
    fullDescription: reason,
    help: reason,
    defaultConfiguration: {level: levels[check.severity]},
    ...(documentation && {helpUri: `${documentation}#${id}`}),
  }
}

/** A result (3.27). The fingerprint holds no line, so that a finding is known again when lines move. */
function describeResult(finding: Finding, ruleIndex: number): object {
  const {rule, severity, message, file, cause, statement, language, segment} = finding
  const {actual, expected} = finding
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: {text: sarifText(message)},
    ...(file !== undefined && {locations: [placeOf({...finding, file})]}),
    ...(cause && {
      relatedLocations: [{...sarifLocation(cause), id: 1, message: {text: 'The source'}}],
    }),
    ...(segment !== undefined && {
      partialFingerprints: {'entry/v1': [rule, language, statement, segment].join(' ')},
    }),
    properties: {statement, language, segment, actual, expected},
  }
}

/** Where a finding is: the place in its file, and the entry there. */
function placeOf(finding: Finding & {readonly file: string}): SarifLocation {
  const {segment, language, statement} = finding
  if (segment === undefined) return sarifLocation(finding)
  const fullyQualifiedName = [language, statement, segment].filter(Boolean).join('/')
  return {
    ...sarifLocation(finding),
    logicalLocations: [{name: segment, fullyQualifiedName, kind: 'resource'}],
  }
}
