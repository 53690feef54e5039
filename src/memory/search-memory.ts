import type {MemoryMatch, MemoryUnit, Penalty} from '../model/memory.ts'
import {adaptNumbers} from './adapt-numbers.ts'
import {compareMatches} from './compare-matches.ts'
import {findCandidates} from './find-candidates.ts'
import {languageGroup} from './language-group.ts'
import {penaltiesOf} from './penalties.ts'
import {findRecent} from './recent-sources.ts'
import {contextScore, exactScore, formatScore, type Sentence} from './score.ts'
import {canonicalText, findSources, wordNumbers} from './sources.ts'
import type {Store} from './store.ts'
import {neighboursOf, pairsOf, type StoredPair, toUnit} from './stored-pairs.ts'

/** What is looked up. */
export interface MemoryQuery extends Sentence {
  /** BCP 47. Sources of other variants of the language are found too. */
  readonly sourceLanguage: string
  /** BCP 47, all looked up at once. */
  readonly languages: readonly string[]
  /** The lowest similarity, 30–101. Default 60. */
  readonly threshold?: number
  /** Matches for each language. Default 5. */
  readonly limit?: number
  /** What else is taken off, such as for a memory of others or a term that the glossary forbids. Default nothing. */
  readonly penalties?: (unit: MemoryUnit) => readonly Penalty[]
}

const defaultThreshold = 60
const defaultLimit = 5

/** Below it two sentences have little but punctuation in common. */
const leastThreshold = 30

/** Sources whose pairs are read at most. */
const mostRead = 400

/** A source that may be proposed. */
interface ScoredSource {
  readonly id: number
  readonly score: number
}

/**
 * The best matches for a text in each language, the best first, no two of a language with the same target; within a
 * transaction. Equal texts are looked for first, and like ones only if they can still matter.
 */
export function searchMemory(store: Store, query: MemoryQuery): MemoryMatch[] {
  const source = canonicalText(query.source)
  if (source.trim() === '') return []
  const ranking = new Ranking(store, {...query, source})
  const equal = equalSources(store, source, query.sourceLanguage)
  for (const found of equal) ranking.add(found)
  if (ranking.isSettled(formatScore)) return ranking.matches()
  const words = wordNumbers(store, source, query.sourceLanguage)
  if (words.length === 0) return ranking.matches()
  const threshold = ranking.threshold
  const isEqual = new Set(equal.map(({id}) => id))
  const like = [
    ...findCandidates(store, words, threshold),
    ...findRecent(store, words, threshold),
  ].filter(({id}) => !isEqual.has(id))
  like.sort((left, right) => right.score - left.score || left.id - right.id)
  for (const found of like.slice(0, mostRead)) {
    if (ranking.isSettled(found.score)) break
    ranking.add(found)
  }
  return ranking.matches()
}

/** The sources with the same text in a variant of the language. */
function equalSources(store: Store, source: string, sourceLanguage: string): ScoredSource[] {
  const group = languageGroup(sourceLanguage)
  return findSources(store, source)
    .filter(({language}) => languageGroup(store.names.text(language)) === group)
    .map(({id}) => ({id, score: exactScore}))
}

/** The matches of one look-up so far. */
class Ranking {
  readonly threshold: number
  readonly #limit: number
  readonly #store: Store
  readonly #query: MemoryQuery
  /** By language of the query; within it by target. */
  readonly #best: ReadonlyMap<string, Map<string, MemoryMatch>>
  readonly #groups: ReadonlyMap<string, string>
  readonly #neighbours: ReturnType<typeof neighboursOf>

  constructor(store: Store, query: MemoryQuery) {
    this.#store = store
    this.#query = query
    this.threshold = Math.max(leastThreshold, query.threshold ?? defaultThreshold)
    this.#limit = query.limit ?? defaultLimit
    this.#best = new Map(query.languages.map((language) => [language, new Map()]))
    this.#groups = new Map(query.languages.map((language) => [language, languageGroup(language)]))
    this.#neighbours = neighboursOf(store, query)
  }

  /** Whether sources of no more than a score can change nothing. */
  isSettled(score: number): boolean {
    if (score < this.threshold) return true
    for (const best of this.#best.values()) {
      const better = [...best.values()].filter(({similarity}) => similarity > score)
      if (better.length < this.#limit) return false
    }
    return true
  }

  /** Adds the pairs of a source. */
  add({id, score}: ScoredSource): void {
    for (const pair of pairsOf(this.#store, id)) {
      const group = languageGroup(pair.language)
      for (const [language, best] of this.#best)
        if (this.#groups.get(language) === group) this.#propose({pair, score, language, best})
    }
  }

  matches(): MemoryMatch[] {
    return [...this.#best.values()].flatMap((best) =>
      [...best.values()].sort(compareMatches).slice(0, this.#limit),
    )
  }

  #propose(about: {
    readonly pair: StoredPair
    readonly score: number
    readonly language: string
    readonly best: Map<string, MemoryMatch>
  }): void {
    const {pair, language, best} = about
    const {source} = this.#query
    const unit = toUnit(this.#store, pair)
    const score =
      about.score === exactScore && this.#neighbours.fit(pair) ? contextScore : about.score
    const penalties = [
      ...penaltiesOf(unit, {source, language}),
      ...(this.#query.penalties?.(unit) ?? []),
    ]
    const similarity = penalties.reduce((rest, {points}) => rest - points, score)
    if (similarity < this.threshold) return
    const adapted = score === formatScore ? adaptNumbers(unit, source) : undefined
    const match: MemoryMatch = {
      unit,
      kind: kindOf(score),
      similarity,
      score,
      penalties,
      ...(adapted !== undefined && {adapted}),
    }
    const key = adapted ?? unit.target
    const rival = best.get(key)
    if (!rival || compareMatches(match, rival) < 0) best.set(key, match)
  }
}

function kindOf(score: number): MemoryMatch['kind'] {
  if (score === contextScore) return 'context'
  if (score === exactScore) return 'exact'
  return score === formatScore ? 'format' : 'fuzzy'
}
