import type {ExactMatch, MemoryMatch} from '../model/memory.ts'
import type {Sentence} from './score.ts'
import {type MemoryQuery, searchMemory} from './search-memory.ts'
import type {Store} from './store.ts'

/** Segments of a source that are looked up in one language. */
export interface ExactQuery extends Pick<MemoryQuery, 'penalties'> {
  readonly sourceLanguage: string
  readonly language: string
  readonly segments: readonly Sentence[]
}

/** Targets of one source that are looked at: enough to tell whether people agree. */
const most = 50

/**
 * For each segment the best pair of a person with exactly its text, or undefined: what may fill an entry without anyone
 * asking. Penalties leave it out below 100: an aligned pair, another variant.
 */
export function findExact(store: Store, query: ExactQuery): (ExactMatch | undefined)[] {
  const {sourceLanguage, language, segments, penalties} = query
  const isHuman = ({unit}: MemoryMatch): boolean => unit.state !== 'machine'
  return segments.map((segment) => {
    const matches = searchMemory(store, {
      ...segment,
      sourceLanguage,
      languages: [language],
      threshold: 100,
      limit: most,
      ...(penalties && {penalties}),
    }).filter(isHuman)
    const [best] = matches
    if (!best) return undefined
    const isOnly = matches.every((match) => match === best || match.similarity < best.similarity)
    return {...best, isOnly}
  })
}
