import type {Finding, Severity} from '../../model/finding.ts'
import type {Concept, GlossaryPlace} from '../../model/glossary.ts'
import type {PlacedTerm} from '../read-glossary.ts'

/** A term of the glossary, with the file it stands in and the concept it belongs to. */
export interface LintTerm extends Omit<PlacedTerm, 'index'> {
  readonly concept: Concept
  readonly file: string
}

/** All glossary files of a project, read. */
export interface PlacedGlossary {
  readonly concepts: readonly Concept[]
  /** In the order of the files. */
  readonly terms: readonly LintTerm[]
  readonly sourceLanguage: string
}

/** A rule of the glossary itself. Does not know the others. */
export type LintRule = (glossary: PlacedGlossary) => readonly Finding[]

/** A finding on a term. */
export function termFinding(
  term: LintTerm,
  about: {
    readonly rule: string
    readonly severity: Severity
    readonly message: string
    readonly explanation: string
    readonly expected?: string
  },
): Finding {
  return {
    ...about,
    ...placed(term.file, term.place()),
    language: term.language,
    concept: term.concept.id,
    actual: term.text,
  }
}

/** Where a finding stands. */
export function placed(
  file: string,
  {line, column}: GlossaryPlace,
): Required<Pick<Finding, 'file' | 'line' | 'column'>> {
  return {file, line, column}
}

/** Whether a term may be written: preferred, admitted or one of their forms. */
export function isAllowedKey(key: LintTerm['key']): boolean {
  return key === 'use' || key === 'also' || key === 'forms'
}
