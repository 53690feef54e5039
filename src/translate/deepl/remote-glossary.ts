import {glossaryCodes, type LanguagePair} from './glossary-codes.ts'

/** The terms of one pair of languages in a glossary at DeepL. */
export interface RemoteDictionary {
  /** DeepL's name of a language without region and script. */
  readonly source: string
  readonly target: string
  /** How many there are. */
  readonly terms: number
}

/** A glossary of ours at DeepL. */
export interface RemoteGlossary {
  readonly id: string
  readonly name: string
  /** Hash of its content, as its name says; absent while it is being changed. */
  readonly hash?: string
  readonly dictionaries: readonly RemoteDictionary[]
}

/** Whether a glossary has the terms of a pair of languages; DeepL refuses to translate with one that has not. */
export function servesLanguages(
  {dictionaries}: Pick<RemoteGlossary, 'dictionaries'>,
  languages: LanguagePair,
): boolean {
  const codes = glossaryCodes(languages)
  return (
    codes !== undefined &&
    dictionaries.some(({source, target}) => source === codes.source && target === codes.target)
  )
}
