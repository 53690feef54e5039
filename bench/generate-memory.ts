import type {MemoryUnit} from '../src/model/memory.ts'
import {createRandom} from './random.ts'

/** Kinds of texts that are looked up: what was done to a source of the memory. */
const queryKinds = [
  'exact',
  'case',
  'typo',
  '1 word',
  '2 words',
  '4 words',
  'clause added',
  'none',
] as const

/** A text that is looked up. */
export interface Query {
  readonly kind: (typeof queryKinds)[number]
  readonly source: string
}

const vocabulary = 12_000
const segmentsOfDocument = 200

/**
 * Units like those of a publisher: sentences of 17 words on average out of 12,000, few of them frequent (Zipf), in documents
 * of 200; 15 % are like another but for some words. The same count gives the same units.
 */
export function* generateUnits(count: number): Generator<MemoryUnit> {
  let before = ''
  const sources = generateSources(count)
  let {value: source} = sources.next()
  for (let index = 0; source !== undefined; index++) {
    const {value: after} = sources.next()
    const place = index % segmentsOfDocument
    const isLast = place === segmentsOfDocument - 1
    yield {
      sourceLanguage: 'en',
      language: 'de',
      source,
      target: translate(source),
      state: index % 3 === 0 ? 'reviewed' : 'translated',
      origin: 'human',
      document: `statement-${Math.floor(index / segmentsOfDocument)}`,
      previous: place === 0 ? '' : before,
      next: isLast ? '' : (after ?? ''),
      date: `20${10 + (index % 16)}-0${1 + (index % 9)}-15`,
    }
    before = source
    source = after
  }
}

/** The sources alone. */
export function* generateSources(count: number): Generator<string, undefined, undefined> {
  const random = createRandom(count)
  const remembered: string[] = []
  for (let index = 0; index < count; index++) {
    const model = remembered[Math.floor(random() * remembered.length)]
    const source =
      model !== undefined && random() < 0.15
        ? edited(model, {words: 1 + Math.floor(random() * 3), random})
        : sentence(random)
    if (remembered.length < 20_000) remembered.push(source)
    else if (index % 10 === 0) remembered[Math.floor(random() * remembered.length)] = source
    yield source
  }
  return undefined
}

/** Texts to look up, made of sources, as many of each kind. */
export function generateQueries(sources: readonly string[]): Query[] {
  const random = createRandom(sources.length + 1)
  return sources.map((source, index) => {
    const kind = queryKinds[index % queryKinds.length] ?? 'none'
    return {kind, source: changed(source, kind, random)}
  })
}

function changed(source: string, kind: Query['kind'], random: () => number): string {
  if (kind === 'exact') return source
  if (kind === 'case') return source.toUpperCase()
  if (kind === 'typo') return source.replace(/[a-z](?=[a-z]+\.$)/, 'q')
  if (kind === 'none') return sentence(random)
  if (kind === 'clause added') return source.replace(/\.$/, `, ${clause(4, random)}.`)
  return edited(source, {words: Number(kind[0]), random})
}

/** A sentence of 5 to 29 words, with a comma or two and here and there a number. */
function sentence(random: () => number): string {
  const length = 5 + Math.floor((random() + random()) * 12.5)
  const comma = random() < 0.6 ? Math.floor(length / 2) : -1
  const words = Array.from({length}, (_, index) => {
    const word = random() < 0.02 ? String(2 + Math.floor(random() * 1998)) : anyWord(random)
    return index === comma ? `${word},` : word
  })
  const text = words.join(' ')
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`
}

function clause(length: number, random: () => number): string {
  return Array.from({length}, () => anyWord(random)).join(' ')
}

/** A sentence with some words exchanged. */
function edited(source: string, {words, random}: {words: number; random: () => number}): string {
  const list = source.slice(0, -1).split(' ')
  for (let step = 0; step < words; step++)
    list[Math.floor(random() * list.length)] = anyWord(random)
  return `${list.join(' ')}.`
}

/** A word, the first of the vocabulary most often: its rank is the exponential of an even distribution. */
function anyWord(random: () => number): string {
  return wordOf(Math.floor(vocabulary ** random()))
}

const consonants = 'bcdfghjklmnprstvwz'
const vowels = 'aeiou'

/** The word of a rank, frequent ones short. */
function wordOf(rank: number): string {
  let rest = rank
  let word = ''
  do {
    word += consonants[rest % 18] ?? ''
    rest = Math.floor(rest / 18)
    word += vowels[rest % 5] ?? ''
    rest = Math.floor(rest / 5)
  } while (rest > 0)
  return rank > 100 ? `${word}${consonants[rank % 17]}` : word
}

/** A target as long as a German one. */
function translate(source: string): string {
  return source.replace(/[a-z]+/g, (word) => (word.length > 4 ? `${word}en` : word))
}
