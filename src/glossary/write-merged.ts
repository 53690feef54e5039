import type {Concept} from '../model/glossary.ts'
import {UserError} from '../model/user-error.ts'
import {addConcepts} from './edit-glossary.ts'
import {extendConcept, sameConcepts} from './extend-concept.ts'
import {itemRanges} from './item-ranges.ts'
import type {GlossaryFile} from './lint-glossary.ts'
import {readGlossary} from './read-glossary.ts'

/** A concept while others are merged into it. */
export interface Merging {
  /** As it was read; undefined for one that is new. */
  readonly before: Concept | undefined
  now: Concept
  readonly file: string
}

/** How merged concepts are written. */
export interface WriteOptions {
  /** BCP 47. */
  readonly sourceLanguage: string
  /** First line of a file that is new. */
  readonly schema: string
}

/** A file with what was merged, and concepts to which nothing could be added. */
export interface WrittenFile {
  readonly file: GlossaryFile
  readonly failed: readonly Merging[]
}

/**
 * A glossary file with its concepts extended and new ones at its end. `all` are its concepts in order, then the new ones.
 * Law: the concepts read from it are those of `all`, but for those that failed, which are as they were.
 *
 * @throws UserError `glossary` where nothing can be added to the end of the file.
 */
export function writeMerged(
  {file, text}: GlossaryFile,
  all: readonly Merging[],
  {sourceLanguage, schema}: WriteOptions,
): WrittenFile {
  const known = all.filter(({before}) => before !== undefined)
  const made = all.filter(({before}) => before === undefined).map(({now}) => now)
  const failed = new Set<Merging>()
  const ranges = itemRanges(text, known.length)
  const [first] = ranges ?? []
  let edited = ranges ? text.slice(0, first?.start ?? text.length) : text
  for (const [index, each] of known.entries()) {
    const range = ranges?.[index]
    const own = range ? text.slice(range.start, range.end) : edited
    let extended: string | undefined = own
    if (each.before && each.before !== each.now) {
      const about = {file, sourceLanguage, index: range ? 0 : index}
      extended = extendConcept(own, {...about, before: each.before, after: each.now})
    }
    if (extended === undefined) failed.add(each)
    edited = range ? edited + (extended ?? own) : (extended ?? own)
  }
  if (ranges?.length === 0) edited = text
  const result = addConcepts(edited, made, schema)
  const expected = all.map((each) => (failed.has(each) ? each.before : each.now))
  if (result !== text && !isExpected(result, expected, {file, sourceLanguage}))
    throw notAddable(file)
  return {file: {file, text: result}, failed: [...failed]}
}

/** Whether a text has these concepts. */
function isExpected(
  text: string,
  expected: readonly (Concept | undefined)[],
  options: {readonly file: string; readonly sourceLanguage: string},
): boolean {
  try {
    return sameConcepts(
      readGlossary(text, options),
      expected.filter((concept) => concept !== undefined),
    )
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}

function notAddable(file: string): UserError {
  return new UserError(`Cannot add concepts to the end of ${file}`, {
    code: 'glossary',
    advice:
      'Write it as a list with `- ` at the start of a line, or name another file with `--into`.',
    place: {file},
  })
}
