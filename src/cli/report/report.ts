import type {Finding} from '../../model/finding.ts'
import type {ReportOptions} from './report-options.ts'

/** The forms in which findings can be printed. */
export const reportFormats = ['pretty', 'json', 'sarif', 'github', 'junit'] as const

/** One of `reportFormats`. */
export type ReportFormat = (typeof reportFormats)[number]

/** The findings as a text to print, which ends in a line ending or is empty. Only the format asked for is loaded. */
export async function report(
  format: ReportFormat,
  findings: readonly Finding[],
  options: ReportOptions = {},
): Promise<string> {
  switch (format) {
    case 'pretty':
      return (await import('./pretty.ts')).reportPretty(findings, options)
    case 'json':
      return (await import('./json.ts')).reportJson(findings)
    case 'sarif':
      return (await import('./sarif.ts')).reportSarif(findings, options)
    case 'github':
      return (await import('./github.ts')).reportGithub(findings)
    case 'junit':
      return (await import('./junit.ts')).reportJunit(findings, options)
  }
}
