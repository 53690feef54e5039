import type {State} from '../../model/catalog.ts'

/** A language, as people are shown it. */
export interface LanguageInfo {
  /** BCP 47. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  /** In the language itself. */
  readonly name: string
  /** The language's quotation marks, outer and inner, opening and closing. */
  readonly quotes: readonly [outer: readonly [string, string], inner: readonly [string, string]]
}

/** What the overview shows. */
export interface ProjectInfo {
  /** Name of the project's folder. */
  readonly name: string
  /** Of broadside. */
  readonly version: string
  readonly sourceLanguage: LanguageInfo
  readonly languages: readonly LanguageInfo[]
  readonly statements: readonly StatementInfo[]
  /** The engine that fills what is missing; absent where the settings name none. */
  readonly engine?: string
  /** Formats that the settings build. */
  readonly formats: readonly string[]
  /** Lowest state that may be published. */
  readonly require: State
  /** Interface languages. */
  readonly uiLanguages: readonly LanguageInfo[]
  /** The checks and what each is for, to be shown beside a finding. */
  readonly rules: readonly {readonly id: string; readonly reason: string}[]
}

/** A statement in the overview. */
export interface StatementInfo {
  readonly name: string
  /** Its first heading or front matter title, else its name. */
  readonly title: string
  readonly progress: readonly Progress[]
  /** Why the statement cannot be read. */
  readonly error?: string
}

/** An amount of text. */
export interface Amount {
  readonly segments: number
  /** Of the source; each character counts where words are not spaced. */
  readonly words: number
}

/** How far a statement is in a language. */
export interface Progress {
  readonly language: string
  readonly total: Amount
  /** A stale target counts as stale only. */
  readonly states: Readonly<Record<State | 'stale', Amount>>
  /** Why the catalog cannot be read; the amounts are zero then. */
  readonly error?: string
}

/** The interface in one language: a flat table, every key in it. */
export interface UiTexts {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** Texts with `{{places}}`; those in several numbers have a key for each plural category of the language, as i18next. */
  readonly texts: Readonly<Record<string, string>>
}
