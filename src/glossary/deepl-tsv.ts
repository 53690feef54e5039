import type {Concept, LanguageTerms} from '../model/glossary.ts'
import {termsFor} from './language-terms.ts'
import {idOf} from './read-glossary.ts'

/** What DeepL allows a term, in bytes of UTF-8. */
const mostBytes = 1024

/** A pair of languages, as BCP 47 tags. */
export interface LanguagePair {
  readonly sourceLanguage: string
  readonly language: string
}

/** A glossary for DeepL, and what could not go into it. */
export interface DeeplGlossary {
  /** Tab-separated lines of a source and a target term. */
  readonly text: string
  /** Source terms left out: too long, or with characters that DeepL or a spreadsheet takes for something else. */
  readonly leftOut: readonly string[]
}

/**
 * The glossary for DeepL of one pair of languages: the preferred term for each preferred and admitted source term, none
 * twice; what is not translated stands for itself. Forbidden variants have no place in it. Law: every source is there once,
 * no term has control characters, blanks at its edges or more than 1,024 bytes.
 */
export function exportDeepl(concepts: readonly Concept[], pair: LanguagePair): DeeplGlossary {
  const rows = new Map<string, string>()
  const leftOut: string[] = []
  for (const concept of concepts) {
    const source = termsFor(concept, pair.sourceLanguage)
    const [target] = termsFor(concept, pair.language)?.use ?? []
    if (!source || target === undefined) continue
    for (const term of [...source.use, ...source.also]) {
      if (rows.has(term)) continue
      if (isAccepted(term) && isAccepted(target)) rows.set(term, target)
      else leftOut.push(term)
    }
  }
  const text = [...rows].map(([source, target]) => `${source}\t${target}\n`).join('')
  return {text, leftOut}
}

/**
 * The concepts of a glossary for DeepL, one for each source term; lines without a tab are left out, as are those whose
 * source came before.
 */
export function importDeepl(text: string, {sourceLanguage, language}: LanguagePair): Concept[] {
  const concepts = new Map<string, Concept>()
  const counts = new Map<string, number>()
  for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const [source = '', target = ''] = line.split('\t').map((part) => part.trim())
    if (source === '' || target === '' || concepts.has(source)) continue
    const id = uniqueId(idOf(source) || 'concept', counts)
    const terms = {[sourceLanguage]: termsOf(source), [language]: termsOf(target)}
    concepts.set(source, {id, type: 'term', terms})
  }
  return [...concepts.values()]
}

/** Whether DeepL takes a term, and no spreadsheet takes it for a formula. */
function isAccepted(term: string): boolean {
  if (term !== term.trim() || term === '' || /^[=+@-]/.test(term)) return false
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what DeepL refuses.
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(term)) return false
  return new TextEncoder().encode(term).length <= mostBytes
}

/** An id that no concept has yet; it is counted. */
function uniqueId(wanted: string, counts: Map<string, number>): string {
  const count = (counts.get(wanted) ?? 0) + 1
  counts.set(wanted, count)
  return count === 1 ? wanted : uniqueId(`${wanted}-${count}`, counts)
}

function termsOf(term: string): LanguageTerms {
  return {use: [term], also: [], avoid: [], forms: [], not: []}
}
