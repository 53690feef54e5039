import {applyEdits, type Edit, plainText} from '../../check/plain-text.ts'

/** What is looked for in targets, and what takes its place. */
export interface Replacement {
  readonly search: string
  readonly replacement: string
  readonly matchCase?: boolean
  readonly wholeWords?: boolean
}

/** A coded text with all that is found replaced; codes, addresses and inline code stay as they are. */
export function replaceText(coded: string, {search, replacement, ...how}: Replacement): string {
  if (search === '') return coded
  const plain = plainText(coded)
  const edits = [...plain.text.matchAll(patternOf(search, how))].map(
    ({0: found, index}): Edit => ({start: index, end: index + found.length, text: replacement}),
  )
  return applyEdits(coded, plain, edits)
}

/** The words that are looked for, as they stand: nothing in them is a pattern, so no search takes long. */
function patternOf(
  search: string,
  {matchCase = false, wholeWords = false}: Pick<Replacement, 'matchCase' | 'wholeWords'>,
): RegExp {
  const words = search.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
  const [before, after] = wholeWords
    ? ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])']
    : ['', '']
  return new RegExp(before + words + after, matchCase ? 'gu' : 'giu')
}
