import type {Finding, Severity} from '../../model/finding.ts'
import {visibleText} from './visible-text.ts'

/** Names of the workflow commands (docs.github.com, "Workflow commands for GitHub Actions"). */
const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warn: 'warning',
  info: 'notice',
}

/** The findings as annotations for a GitHub workflow, one a line. */
export function reportGithub(findings: readonly Finding[]): string {
  return findings
    .map((finding) => {
      const {rule, severity, message, file, line, column, language} = finding
      const properties = Object.entries({
        file,
        line,
        col: column,
        title: language ? `${rule} (${language})` : rule,
      })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
      return `::${commands[severity]} ${properties.join(',')}::${escapeData(message)}\n`
    })
    .join('')
}

/** As `escapeData` of github.com/actions/toolkit: what would end the command's line. */
function escapeData(text: string): string {
  return visibleText(text, '\r\n')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
}

/** As `escapeProperty` there: what would end a property, too. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
