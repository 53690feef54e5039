import type {State} from './catalog.ts'
import type {Severity} from './finding.ts'

/** What becomes of a target whose source has changed. */
export type StalePolicy = 'mark' | 'source' | 'keep' | 'fail'
/** What becomes of a segment without a publishable target. */
export type MissingPolicy = 'source' | 'fail'

/** Who may be published. */
export interface PublishPolicy {
  /** Lowest state that may be published; `untranslated` lets all through. */
  readonly require: State
  readonly stale: StalePolicy
  readonly missing: MissingPolicy
}

/** How readers are addressed, where a language makes a difference: `more` is *vous* and *Sie*, `less` *tu* and *du*. */
export type Formality = 'more' | 'less'

/** What a translation engine is told beside its name. Keys are never among it. */
export interface EngineSettings {
  /** Where it listens; the engine's own address where absent. */
  readonly url?: string
  /** Which of its models works. */
  readonly model?: string
  /** A program and its arguments, for engines that are programs; no shell sees them. */
  readonly command?: readonly string[]
  /** Price of a million characters, in whatever currency the project counts; only shown. */
  readonly pricePerMillion?: number
  /** The engine's own habit where absent. */
  readonly formality?: Formality
}

/** Settings with every default filled in (`broadside.yaml` and flags). */
export interface Settings {
  /** BCP 47. Default `en`. */
  readonly sourceLanguage: string
  /** BCP 47. The one key without a default. */
  readonly languages: readonly string[]
  readonly publisher?: {readonly name: string; readonly url?: string}
  /** Front matter fields that are units. Default none. */
  readonly translatableFields: readonly string[]
  /** Per language; a full stop after these ends no sentence. */
  readonly abbreviations: Readonly<Record<string, readonly string[]>>
  /** URL in the source → language → URL in that edition. */
  readonly links: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Severity per check, over the check's own. */
  readonly checks: Readonly<Record<string, Severity | 'off'>>
  readonly publish: PublishPolicy
  /** Default `[md]`. */
  readonly formats: readonly string[]
  /** Folders with fonts for leaflets, from the project's folder. Default none. */
  readonly fontPaths: readonly string[]
  /** Address at which the folder of the editions will be on the web. Default none: links are relative. */
  readonly baseUrl?: string
  /** Whether pages keep what is harmless of a statement's HTML. Default false. */
  readonly allowHtml: boolean
  /** Engine that fills entries without a target. Default none. */
  readonly engine?: string
  /** By engine. Default none. */
  readonly engines: Readonly<Record<string, EngineSettings>>
}
