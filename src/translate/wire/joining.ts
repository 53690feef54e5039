import {subtagOf} from '../../segment/language-tag.ts'
import {isUnspaced} from '../../segment/unspaced-languages.ts'

/** Languages that write articles, prepositions and the like onto the word that follows. */
const prefixing = new Set(['ar', 'he', 'iw', 'am', 'ti', 'mt', 'zu', 'xh', 'sw', 'dv'])

/**
 * Languages that write endings onto any word, a name or a foreign one too (`Ankara` + `ya`), so that a pair rightly ends
 * inside what is then one word.
 */
const suffixing = new Set(
  (
    'tr az kk ky uz tk tt ba cv ug mn fi et hu eu ka ko hy ta te kn ml si mr ne bn as or gu ' +
    'ar he iw id ms jv ku ckb kmr fa tg'
  ).split(' '),
)

/**
 * Languages that put objects, or whole clauses that belong to a word, before the verb or that word (SOV and the like), so that
 * what stands at the end of an English sentence rightly comes first.
 */
const objectFirst = new Set(
  (
    'tr az kk ky uz tk tt ba cv ug mn ja ko ta te kn ml si hi ur pa mr ne bn as or gu sd ps fa tg ' +
    'ku ckb kmr am ti hy ka eu hu bo my'
  ).split(' '),
)

/** Where words of a language may touch a code that had a space in the source. */
export interface Joining {
  /** No spaces between words at all. */
  readonly isUnspaced: boolean
  /** Before a pair. */
  readonly before: boolean
  /** After a pair. */
  readonly after: boolean
  /** Whether what stands last in the source often stands first. */
  readonly isObjectFirst: boolean
}

/** How words join codes in a language (BCP 47). */
export function joiningOf(language: string): Joining {
  const base = subtagOf(language)
  const unspaced = isUnspaced(language)
  return {
    isUnspaced: unspaced,
    before: unspaced || prefixing.has(base),
    after: unspaced || suffixing.has(base),
    isObjectFirst: objectFirst.has(base),
  }
}
