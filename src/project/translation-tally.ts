import type {UserError} from '../model/user-error.ts'
import type {TakenOutcomes} from '../pipeline/take-outcomes.ts'
import type {Batch} from '../translate/plan/batch.ts'
import type {Outcome} from '../translate/run/outcome.ts'
import type {PreparedCatalog} from './prepare-translation.ts'
import type {TouchedCatalog} from './translation-findings.ts'

/** What came of a language, in segments. */
export interface LanguageTranslation {
  readonly language: string
  /** Filled from the memory. */
  readonly memory: number
  /** Numbers, dates and addresses, set by our own rules. */
  readonly alone: number
  /** Filled by the engine. */
  readonly machine: number
  /** Answers that could not be used, kept as suggestions. */
  readonly broken: number
  /** Not answered. */
  readonly failed: number
  /** Translated, changed or removed by others while the engine was at work; their words stay. */
  readonly passed: number
  /** Not asked for, or answered and not written: the run was ended before. */
  readonly left: number
  /** Why the first of those that failed did. */
  readonly error?: string
}

/** What has come of a run so far. Mutable. */
export interface TranslationTally {
  readonly take: (
    batch: Batch,
    outcomes: readonly Outcome[],
    taken: Pick<TakenOutcomes, 'filled' | 'passed'>,
  ) => void
  readonly languages: () => LanguageTranslation[]
  /** Catalogs that the engine's answers have changed. */
  readonly touched: () => TouchedCatalog[]
  /** Each error of the engine once. */
  readonly errors: () => UserError[]
}

/** A tally of catalogs that the engine has not been asked about yet. */
export function createTranslationTally(
  languages: readonly string[],
  catalogs: readonly PreparedCatalog[],
): TranslationTally {
  const counts = new Map<string, Counts>(languages.map((language) => [language, {...none}]))
  for (const {catalog, memory, alone, wanted} of catalogs) {
    const own = counts.get(catalog.language)
    if (!own) continue
    own.memory += memory
    own.alone += alone
    own.left += wanted
  }
  const touched = new Map<string, TouchedCatalog & {segments: Map<string, string>}>()
  const errors = new Map<string, UserError>()
  return {
    take: ({statement, language}, outcomes, {filled, passed}) => {
      const own = counts.get(language)
      if (!own) return
      const past = new Set(passed)
      const broken = outcomes.flatMap((each) =>
        each.kind === 'broken' && !past.has(each.id) ? [[each.id, each.reason] as const] : [],
      )
      const failed = outcomes.flatMap((each) => (each.kind === 'failed' ? [each.error] : []))
      own.machine += filled.length
      own.passed += past.size
      own.broken += broken.length
      own.failed += failed.length
      own.left -= filled.length + past.size + broken.length + failed.length
      const [first] = failed
      if (first) own.error ??= first.message
      for (const error of failed) errors.set(`${error.message}\n${error.advice}`, error)
      if (filled.length + broken.length === 0) return
      const key = `${language} ${statement}`
      const known = touched.get(key) ?? {statement, language, segments: new Map<string, string>()}
      touched.set(key, known)
      for (const id of filled) known.segments.set(id, '')
      for (const [id, reason] of broken) known.segments.set(id, reason)
    },
    languages: () => [...counts].map(([language, own]) => ({language, ...own})),
    touched: () => [...touched.values()],
    errors: () => [...errors.values()],
  }
}

/** Counts of a language so far. */
type Counts = {
  -readonly [Key in keyof Omit<LanguageTranslation, 'language'>]: LanguageTranslation[Key]
}

const none = {memory: 0, alone: 0, machine: 0, broken: 0, failed: 0, passed: 0, left: 0}
