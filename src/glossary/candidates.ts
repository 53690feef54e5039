import type {Concept} from '../model/glossary.ts'
import {subtagOf} from '../segment/language-tag.ts'
import {isInCapitals} from './accents.ts'
import {findTerms} from './find-terms.ts'
import {traitsOf} from './language-traits.ts'
import {givenSpan, normalize} from './normalize.ts'
import {isStopWord} from './stop-words.ts'
import {tokenize} from './tokens.ts'

/** What a candidate looks like. */
export type CandidateKind = 'acronym' | 'name' | 'phrase'

/** A term that may belong in the glossary. */
export interface Candidate {
  /** As it first stands in the texts. */
  readonly text: string
  readonly kind: CandidateKind
  readonly count: number
  /** The text in which it first stands, shortened around it. */
  readonly context: string
}

/** The language of the texts (BCP 47), and what is in the glossary already. */
export interface CandidateOptions {
  readonly language: string
  readonly concepts: readonly Concept[]
}

/**
 * What texts have that the glossary has not, most useful first: acronyms, capitalised names, and phrases of two to four
 * words between function words that come more than once. A phrase within a longer one that is as frequent is left out.
 */
export function findCandidates(texts: readonly string[], options: CandidateOptions): Candidate[] {
  const found = new Map<string, Found>()
  const language = subtagOf(options.language)
  for (const text of texts) {
    const words = wordsOf(text, options)
    for (const run of runsOf(words, language)) addRun(found, run, text)
  }
  const kept = [...found.values()].filter(({kind, count}) => kind !== 'phrase' || count > 1)
  return withoutParts(kept)
    .toSorted((a, b) => scoreOf(b) - scoreOf(a) || (a.text < b.text ? -1 : 1))
    .map(({text, kind, count, context}) => ({text, kind, count, context}))
}

/** A word of a text. */
interface Word {
  readonly folded: string
  readonly given: string
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  /** A sentence may begin with it, or something parts it from the word before. */
  readonly isFirst: boolean
  /** A hyphen joins it to the word before. */
  readonly isHyphened: boolean
  readonly isCovered: boolean
}

/** Words in a row that make a candidate. */
interface Run {
  readonly kind: CandidateKind
  readonly words: readonly Word[]
}

interface Found extends Candidate {
  readonly key: string
  readonly size: number
}

/** The words of a text, with those that the glossary has marked. */
function wordsOf(text: string, {language, concepts}: CandidateOptions): Word[] {
  const normal = normalize(text, language)
  const covered = findTerms({text, language, concepts})
  return tokenize(normal).map(({text: folded, start, end, gap, isHyphened}) => {
    const span = givenSpan(normal, start, end)
    return {
      folded,
      given: text.slice(span.start, span.end),
      ...span,
      isFirst: gap > 0,
      isHyphened,
      isCovered: covered.some((match) => match.start <= span.start && span.end <= match.end),
    }
  })
}

/** More of the words in a heading are capitals. */
const mostCapitals = 0.6

/** The candidates in the words of a text. */
function* runsOf(words: readonly Word[], language: string): Generator<Run> {
  const capitals = words.filter(({given}) => isCapital(given)).length
  const isHeading = words.length > 3 && capitals > words.length * mostCapitals
  if (!isHeading) {
    for (const word of words)
      if (isAcronym(word) && !word.isCovered) yield {kind: 'acronym', words: [word]}
    yield* names(words, language)
  }
  yield* phrases(words, language)
}

function isCapital(word: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(word)
}

/** Letters of an acronym. Roman numbers are none. */
function isAcronym({given}: Word): boolean {
  return /^[\p{Lu}\p{Nd}]{2,7}$/u.test(given) && isInCapitals(given) && !/^[IVXLCDM]+$/.test(given)
}

/** Runs of capitalised words, function words between them included. */
function* names(words: readonly Word[], language: string): Generator<Run> {
  const {hasCapitalNouns} = traitsOf(language)
  for (let at = 0; at < words.length; at++) {
    if (!isNameWord(words[at])) continue
    let end = at
    for (let next = at + 1; next < words.length && !words[next]?.isFirst; next++) {
      if (isNameWord(words[next])) end = next
      else if (hasCapitalNouns || next - end > 1) break
      else if (!isStopWord(words[next]?.folded ?? '', language)) break
    }
    const run = trimmed(words.slice(at, end + 1), language)
    const [first] = run
    at = end
    // A single capital tells nothing at the start of a sentence, nor where all nouns have one.
    const isSure = run.length > 1 || (first && !first.isFirst && !hasCapitalNouns)
    if (first && isSure && !run.every(({isCovered}) => isCovered)) yield {kind: 'name', words: run}
  }
}

function isNameWord(word: Word | undefined): boolean {
  return word !== undefined && isCapital(word.given) && !isAcronym(word)
}

/** Without function words at its edges, such as the `The` of a sentence. */
function trimmed(words: readonly Word[], language: string): Word[] {
  let start = 0
  while (start < words.length && isStopWord(words[start]?.folded ?? '', language)) start++
  return words.slice(start)
}

const mostWords = 4

/** Phrases of two to four words without function words or figures. */
function* phrases(words: readonly Word[], language: string): Generator<Run> {
  for (let at = 0; at < words.length; at++) {
    const run: Word[] = []
    for (let next = at; next < words.length && run.length < mostWords; next++) {
      const word = words[next]
      if (!word || !isContent(words, next, language) || (next > at && word.isFirst)) break
      run.push(word)
      if (run.length > 1 && !run.every(isNameWord)) yield {kind: 'phrase', words: [...run]}
    }
  }
}

/** Whether a word may be part of a phrase. A function word may if a hyphen joins it to another (`sell-out`). */
function isContent(words: readonly Word[], at: number, language: string): boolean {
  const word = words[at]
  if (!word || word.isCovered || word.folded.length < 2 || /\p{Nd}/u.test(word.folded)) return false
  return word.isHyphened || words[at + 1]?.isHyphened || !isStopWord(word.folded, language)
}

/** Letters of context on either side. UTF-16 units. */
const contextLength = 60

/** Counts a run; mutates the found ones. */
function addRun(found: Map<string, Found>, {kind, words}: Run, text: string): void {
  const [first] = words
  const last = words.at(-1)
  if (!first || !last) return
  const key = words.map(({folded}) => folded).join(' ')
  const before = found.get(key)
  if (before) {
    found.set(key, {...before, count: before.count + 1})
    return
  }
  const from = Math.max(0, first.start - contextLength)
  const to = Math.min(text.length, last.end + contextLength)
  const context = `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`
  found.set(key, {
    key,
    kind,
    text: text.slice(first.start, last.end),
    count: 1,
    context,
    size: words.length,
  })
}

/** Without what is part of a longer candidate and no more frequent. */
function withoutParts(candidates: readonly Found[]): Found[] {
  const most = new Map<string, number>()
  for (const {key, count} of candidates) {
    const words = key.split(' ')
    for (let size = 1; size < words.length; size++)
      for (let at = 0; at + size <= words.length; at++) {
        const part = words.slice(at, at + size).join(' ')
        most.set(part, Math.max(most.get(part) ?? 0, count))
      }
  }
  return candidates.filter(({key, count}) => (most.get(key) ?? 0) < count)
}

/** How much each kind is worth: an acronym is nearly always a term. */
const weights: Readonly<Record<CandidateKind, number>> = {acronym: 3, name: 2, phrase: 1}

function scoreOf({kind, count, size}: Found): number {
  return weights[kind] * count * Math.sqrt(size)
}
