import type {LanguageTerms} from '../model/glossary.ts'

/** A text on its way to an engine. */
export interface EngineText {
  /**
   * An XML fragment without attributes: plain text with `&`, `<` and `>` escaped, each paired code as `<g1>…</g1>`, each
   * code that stands alone as `<x2/>`, numbered as in the segment.
   */
  readonly wire: string
  /** What translators are told about this text; no order to an engine. */
  readonly notes: readonly string[]
}

/** A concept whose term stands in a text of the request, for engines that take such hints. */
export interface TermHint {
  /** The term in the source language. */
  readonly source: string
  /** Its terms in the target language. `use[0]` is to be inflected as the sentence needs, `avoid` never to be used. */
  readonly terms: Pick<LanguageTerms, 'use' | 'also' | 'avoid'>
}

/** What is translated from and into, as BCP 47 tags of the project; an engine maps them to its own names. */
export interface LanguagePair {
  readonly sourceLanguage: string
  readonly language: string
}

/** One call. */
export interface EngineRequest extends LanguagePair {
  /** At least one, at most `limits.texts`. */
  readonly texts: readonly EngineText[]
  /** Plain text in the source language around the texts: heading and whole paragraphs. Never translated. */
  readonly context: string
  /** Only concepts that occur in these texts. */
  readonly terms: readonly TermHint[]
  /** What a former answer did wrong, one sentence each, where a text is asked for again. */
  readonly remarks: readonly string[]
  readonly signal: AbortSignal
}

/** What an engine made of a text. */
export interface EngineReply {
  /** As `EngineText.wire`, unverified. */
  readonly wire: string
  /** Characters that the service charges for, where it says so. */
  readonly billedCharacters?: number
}

/** A machine translation service behind names of ours. Engines hold no state between calls but their connection. */
export interface Engine {
  /** As in settings and origin lines: `deepl`. */
  readonly name: string
  /** Which of its models; part of what makes a cached answer the same. */
  readonly model?: string
  /** What a call may hold, and how many calls may be under way at once. */
  readonly limits: {
    readonly texts: number
    /** Greatest sum of `sizeOf` of the texts. */
    readonly size: number
    readonly calls: number
  }
  /** What a text adds to the size of a call, in the unit of `limits.size`. */
  readonly sizeOf: (text: EngineText) => number
  /** Whether its answers are no translations, as those of `pseudo` and `copy`: only their codes are verified. */
  readonly isSample?: boolean
  /** Whether `terms` and `remarks` make a difference. */
  readonly takesHints: boolean
  /** Why it cannot translate into a language, and which engines can; undefined where it can. May ask the service. */
  readonly refusal: (languages: LanguagePair) => Promise<string | undefined>
  /**
   * One reply for each text, in order. Once the signal is aborted it throws the signal's reason.
   *
   * @throws EngineError
   */
  readonly translate: (request: EngineRequest) => Promise<readonly EngineReply[]>
  /** Characters used and allowed in this period, where the service counts them. */
  readonly usage?: (
    signal: AbortSignal,
  ) => Promise<{readonly used: number; readonly limit?: number}>
}
