import type {Finding} from '../../model/finding.ts'

/** The fields of each finding, in this order; one that does not apply is null. */
const fields = [
  'rule',
  'severity',
  'message',
  'file',
  'line',
  'column',
  'statement',
  'language',
  'segment',
  'actual',
  'expected',
  'url',
] as const

/** The findings as one JSON array. */
export function reportJson(findings: readonly Finding[]): string {
  const rows = findings.map((finding) =>
    Object.fromEntries(fields.map((field) => [field, finding[field] ?? null])),
  )
  return `${JSON.stringify(rows, null, 2)}\n`
}
