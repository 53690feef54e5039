import type {LanguageTerms} from '../../model/glossary.ts'
import {languageKey} from '../glossary-language.ts'

/** Texts of a list that stood in a note of ours, or in one that somebody else has written. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

/** Languages without a term, which stood in a note of ours. */
export function bareTerms(value: unknown): Record<string, LanguageTerms> {
  const terms: Record<string, LanguageTerms> = {}
  if (!isRecord(value)) return terms
  for (const [key, own] of Object.entries(value)) {
    const language = languageKey(key)
    if (language === undefined || !isRecord(own)) continue
    terms[language] = {
      use: [],
      also: [],
      avoid: [],
      forms: textsOf(own.forms),
      not: textsOf(own.not),
      ...(typeof own.first === 'string' && {first: own.first}),
      ...(typeof own.note === 'string' && {note: own.note}),
      ...(own.uncertain === true && {uncertain: true}),
    }
  }
  return terms
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
