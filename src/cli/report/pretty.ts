import {styleText} from 'node:util'
import {countFindings} from '../../check/count-findings.ts'
import type {Finding, Severity} from '../../model/finding.ts'
import {foldFindings} from './fold-findings.ts'
import {layOut, type Paint, type PrettyRow, type Style} from './pretty-rows.ts'
import type {ReportOptions} from './report-options.ts'
import {visibleText} from './visible-text.ts'

/** How people see a severity. */
const looks: Readonly<Record<Severity, {icon: string; style: Style; one: string; many: string}>> = {
  error: {icon: '✖', style: 'red', one: 'error', many: 'errors'},
  warn: {icon: '▲', style: 'yellow', one: 'warning', many: 'warnings'},
  info: {icon: 'ℹ', style: 'blue', one: 'info', many: 'infos'},
}

/** The findings for people: under each file its lines, at the end the counts. Without colour, plain text. */
export function reportPretty(findings: readonly Finding[], options: ReportOptions = {}): string {
  const paint: Paint = (style, text) =>
    options.colour && text !== '' ? styleText(style, text, {validateStream: false}) : text
  const byFile = Map.groupBy(findings, ({file}) => file ?? '')
  const blocks = [...byFile].map(([file, found]) => {
    const rows = foldFindings(found, options).map((folded) =>
      toRow(folded, {paint, explain: options.explain === true}),
    )
    return `${paint(['bold', 'underline'], visibleText(file || 'project'))}\n${layOut(rows, {...options, paint})}\n`
  })
  return blocks.join('') + summary(findings, {paint, files: options.files, found: byFile.size})
}

/** The cells of one line. */
function toRow(
  {finding, more}: ReturnType<typeof foldFindings>[number],
  {paint, explain}: {readonly paint: Paint; readonly explain: boolean},
): PrettyRow {
  const {severity, message, line, column = 1, rule} = finding
  const {icon, style} = looks[severity]
  return {
    place: more > 0 ? '…' : line === undefined ? '' : `${line}:${column}`,
    severity: paint(style, `${icon} ${severity.padEnd(5)}`),
    message: visibleText(more > 0 ? `and ${more} more, to line ${line ?? '?'}` : message),
    rule: visibleText(rule),
    details: explain && more === 0 ? detailsOf(finding).map((line) => visibleText(line)) : [],
  }
}

/** Why a finding was made, and the edits of the glossary that would keep it from coming again. */
function detailsOf({explanation, lessons = []}: Finding): string[] {
  const edits = lessons.map(({file, line, edit}, index) => {
    const place = [file, line].filter((part) => part !== undefined).join(':')
    return `${index === 0 ? 'If it is right as it is' : 'Or'}, teach ${place || 'the glossary'}: ${edit}`
  })
  return [...(explanation === undefined ? [] : [explanation]), ...edits]
}

/** `✖ 1 error, ▲ 3 warnings in 2 of 6 files`. */
function summary(
  findings: readonly Finding[],
  {paint, files, found}: {paint: Paint; files: readonly string[] | undefined; found: number},
): string {
  const counts = countFindings(findings)
  const parts = (['error', 'warn', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const {icon, style, one, many} = looks[severity]
      const count = counts[severity]
      return paint(style, `${icon} ${count} ${count === 1 ? one : many}`)
    })
  const all = files?.length
  if (parts.length === 0) {
    const where = all === undefined ? '' : ` in ${countFiles(all)}`
    return `${paint('green', `✔ No findings${where}`)}\n`
  }
  const of = all !== undefined && all > found ? `${found} of ${countFiles(all)}` : countFiles(found)
  return `${parts.join(', ')} in ${of}\n`
}

function countFiles(count: number): string {
  return count === 1 ? '1 file' : `${count} files`
}
