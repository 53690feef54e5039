import type {Concept, LanguageTerms} from '../model/glossary.ts'
import {UserError} from '../model/user-error.ts'
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
 * The concepts of a glossary for DeepL, one for each line. Blank lines are left out.
 *
 * @throws UserError `glossary` with file and line, for a line that is not two terms with a tab between them.
 */
export function importDeepl(
  text: string,
  {sourceLanguage, language, file}: LanguagePair & {readonly file: string},
): Concept[] {
  const counts = new Map<string, number>()
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  return lines.flatMap((written, index): Concept[] => {
    if (written.trim() === '') return []
    const [source = '', target = '', ...more] = written.split('\t').map((part) => part.trim())
    if (source === '' || target === '' || more.length > 0)
      throw new UserError(
        `Unexpected line \`${written.slice(0, 80)}\`, expected two terms with a tab between them`,
        {
          code: 'glossary',
          advice: `Correct the line in ${file}, or export it again.`,
          place: {file, line: index + 1},
        },
      )
    const id = uniqueId(idOf(source) || 'concept', counts)
    return [
      {id, type: 'term', terms: {[sourceLanguage]: termsOf(source), [language]: termsOf(target)}},
    ]
  })
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
