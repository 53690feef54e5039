import {numberChecks} from '../check/number-checks.ts'
import {weighFindings} from '../check/weigh-findings.ts'
import {checkTerms} from '../glossary/check-terms.ts'
import type {Entry} from '../model/catalog.ts'
import type {Finding} from '../model/finding.ts'
import type {Concept} from '../model/glossary.ts'
import type {Settings} from '../model/settings.ts'

/** A target that an engine has just made. */
export interface MachineTarget {
  /** Coded text. */
  readonly source: string
  /** Coded text. */
  readonly target: string
  readonly language: string
}

/**
 * What is to be said to an engine against its target, a sentence each: forbidden and missing terms, and numbers, dates and
 * sums that are wrong at error severity. What the settings switch off, and what is only information, is not said.
 */
export function machineObjections(
  {source, target, language}: MachineTarget,
  {settings, concepts}: {readonly settings: Settings; readonly concepts: readonly Concept[]},
): string[] {
  const {sourceLanguage, checks: severities} = settings
  const entry: Entry = {
    ...{id: '', source, target, comments: [], notes: [], references: [], flags: ['fuzzy']},
  }
  const context = {
    ...({entry, segment: undefined, source, codes: [], state: 'machine', stale: false} as const),
    ...{before: undefined, sourceLanguage, language},
  }
  const numbers = numberChecks.flatMap(({id, severity, run}) =>
    (run?.(context) ?? []).map((problem): Finding => ({rule: id, severity, ...problem})),
  )
  const terms = checkTerms({source, target, sourceLanguage, language, concepts})
  const weigh = (found: readonly Finding[]): Finding[] =>
    weighFindings(found, {entries: [], severities})
  return [
    ...weigh(terms).flatMap((finding) =>
      finding.severity === 'info' ? [] : [termObjection(finding, source)],
    ),
    ...weigh(numbers).flatMap(({severity, message}) =>
      severity === 'error' ? [`In the answer there is an ${message.replace(/^U/, 'u')}.`] : [],
    ),
  ]
}

/** A finding on a term as a sentence about the answer. */
function termObjection({rule, actual, expected, sourceSpan}: Finding, source: string): string {
  const term = sourceSpan ? source.slice(sourceSpan.start, sourceSpan.end) : ''
  const advice = expected === undefined ? '' : `, expected a form of \`${expected}\``
  return rule === 'term-forbidden'
    ? `The answer has the forbidden term \`${actual ?? ''}\` for \`${term}\`${advice}.`
    : `The answer has no term of the glossary for \`${term}\`${advice}.`
}
