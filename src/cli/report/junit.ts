import type {Finding} from '../../model/finding.ts'
import {writeTag} from '../../xml/write-tag.ts'
import {escapeXml} from '../../xml/xml-text.ts'
import type {ReportOptions} from './report-options.ts'

/**
 * The findings as JUnit XML: a test suite a file, a test case a finding. Errors and warnings are failures, information is
 * a case that passes. A file that was checked and has no findings is a suite with one case, since some readers take an
 * empty report for a broken one.
 */
export function reportJunit(
  findings: readonly Finding[],
  {files = []}: ReportOptions = {},
): string {
  const byFile = new Map<string, Finding[]>(files.map((file) => [file, []]))
  for (const finding of findings) {
    const file = finding.file ?? ''
    const found = byFile.get(file)
    if (found) found.push(finding)
    else byFile.set(file, [finding])
  }
  const tests = [...byFile.values()].reduce((sum, {length}) => sum + Math.max(1, length), 0)
  const totals = {name: 'broadside', tests, failures: failuresIn(findings), errors: 0}
  const suites = [...byFile].map(([file, found]) => writeSuite(file, found))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeTag('testsuites', totals, suites.join(''))}`
}

function failuresIn(findings: readonly Finding[]): number {
  return findings.filter(({severity}) => severity !== 'info').length
}

/** The test suite of one file. */
function writeSuite(file: string, findings: readonly Finding[]): string {
  const name = file || 'project'
  const about = {
    name,
    tests: Math.max(1, findings.length),
    failures: failuresIn(findings),
    errors: 0,
  }
  const seen = new Map<string, number>()
  const cases = findings.map((finding) => {
    const title = [finding.rule, finding.segment].filter(Boolean).join(' ')
    const count = (seen.get(title) ?? 0) + 1
    seen.set(title, count)
    return writeCase(count > 1 ? `${title} ${count}` : title, finding)
  })
  const clean = writeTag('testcase', {name: 'all checks', classname: name, time: 0})
  return writeTag('testsuite', about, cases.join('') || clean)
}

/** The test case of one finding. Its name holds no line, so that histories know it again when lines move. */
function writeCase(name: string, finding: Finding): string {
  const {severity, message, file, line, column, statement, language} = finding
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  const text = escapeXml(`${place ? `${place}: ` : ''}${severity}: ${message}`)
  const detail =
    severity === 'info'
      ? writeTag('system-out', {}, text)
      : writeTag('failure', {type: severity, message}, text)
  const classname = language && statement ? `${language}.${statement}` : (file ?? 'project')
  return writeTag('testcase', {name, classname, file, line, time: 0}, detail)
}
