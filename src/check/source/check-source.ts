import {sourcePlaces} from '../source-places.ts'
import {abbreviation} from './abbreviation.ts'
import {acronym} from './acronym.ts'
import {brokenParagraph} from './broken-paragraph.ts'
import {capitalAfterDash} from './capital-after-dash.ts'
import {doubleSpace} from './double-space.ts'
import {mixedQuotes} from './mixed-quotes.ts'
import {numberUnit} from './number-unit.ts'
import type {SourceContext, SourceFinding, SourceFix, SourceRule} from './source-rule.ts'
import {termVariants} from './term-variants.ts'

/** The rules of the source. A fault found there is found once instead of in twenty languages. */
export const sourceRules: readonly SourceRule[] = [
  brokenParagraph,
  capitalAfterDash,
  mixedQuotes,
  doubleSpace,
  acronym,
  abbreviation,
  numberUnit,
  termVariants,
]

/** What is checked. */
export interface CheckSourceInput extends SourceContext {
  /** The statement's path in the project, with `/`. */
  readonly file: string
}

/** The findings on a statement before anyone translates it, in the order of its text. Faults are data: nothing throws. */
export function checkSource(input: CheckSourceInput): SourceFinding[] {
  const placeAt = sourcePlaces(input.statement.text)
  return sourceRules
    .flatMap(({id: rule, severity, run}) =>
      run(input).map(({at, ...problem}) => ({at, finding: {rule, severity, ...problem}})),
    )
    .sort((a, b) => a.at - b.at)
    .map(({at, finding}) => ({...finding, file: input.file, ...placeAt(at)}))
}

/** A statement's text with the repairs of its findings; one that overlaps another is left out. */
export function fixSource(text: string, findings: readonly SourceFinding[]): string {
  const fixes = findings.flatMap(({fix}) => (fix ? [fix] : []))
  const inOrder: readonly SourceFix[] = fixes.sort((a, b) => a.span.start - b.span.start)
  let fixed = ''
  let from = 0
  for (const fix of inOrder) {
    if (fix.span.start < from) continue
    fixed += text.slice(from, fix.span.start) + fix.text
    from = fix.span.end
  }
  return fixed + text.slice(from)
}
