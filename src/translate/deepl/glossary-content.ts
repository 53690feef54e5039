import {hash} from 'node:crypto'
import {glossaryCodes, type LanguagePair} from './glossary-codes.ts'

/** What DeepL allows a term, and a glossary, in bytes of UTF-8. */
const mostTermBytes = 1024
const mostBytes = 10 * 2 ** 20

/** A term and what it is to become. */
export interface TermPair extends LanguagePair {
  readonly source: string
  readonly target: string
}

/** The terms of one pair of languages, by DeepL's names. */
export interface TermDictionary {
  readonly source: string
  readonly target: string
  /** Target terms by source term. */
  readonly entries: Readonly<Record<string, string>>
}

/**
 * Why terms are not at DeepL: no glossaries for the `language`; a `term` is empty, too long or has control characters; a
 * `conflict` of two targets where DeepL has room for one; the `size` of a glossary is used up.
 */
export type LeftOutReason = 'language' | 'term' | 'conflict' | 'size'

/** Source terms that are left out. */
export interface LeftOut extends LanguagePair {
  readonly reason: LeftOutReason
  readonly terms: readonly string[]
}

/** A multilingual glossary for DeepL. */
export interface GlossaryContent {
  readonly dictionaries: readonly TermDictionary[]
  /** 12 hexadecimal digits that change with the dictionaries. */
  readonly hash: string
  readonly leftOut: readonly LeftOut[]
}

/** A term that has found its dictionary. */
interface Placed {
  readonly pair: TermPair
  readonly codes: {readonly source: string; readonly target: string}
}

/**
 * The glossary of some terms. Law: the same terms in another order give the same glossary, unless two have the same source,
 * of which the first counts; where variants of a language (`pt-BR` and `pt-PT`) want different targets none is taken, as
 * DeepL would use it for both.
 */
export function glossaryContent(pairs: readonly TermPair[]): GlossaryContent {
  const leftOut = new Map<string, LeftOut & {terms: string[]}>()
  const leave = ({sourceLanguage, language, source}: TermPair, reason: LeftOutReason): void => {
    const key = [reason, sourceLanguage, language].join(' ')
    const known = leftOut.get(key) ?? {sourceLanguage, language, reason, terms: []}
    leftOut.set(key, known)
    known.terms.push(source)
  }
  const dictionaries = gather(fitting(agreeing(placed(pairs, leave), leave), leave))
  return {
    dictionaries,
    hash: hash('sha256', JSON.stringify(dictionaries)).slice(0, 12),
    leftOut: [...leftOut.values()],
  }
}

type Leave = (pair: TermPair, reason: LeftOutReason) => void

/** The pairs that DeepL can have. */
function placed(pairs: readonly TermPair[], leave: Leave): Placed[] {
  return pairs.flatMap((pair) => {
    const codes = glossaryCodes(pair)
    if (codes !== undefined && isTerm(pair.source) && isTerm(pair.target)) return [{pair, codes}]
    leave(pair, codes === undefined ? 'language' : 'term')
    return []
  })
}

/** Whether DeepL takes a term, and its client, which keeps terms as the keys of an object. */
function isTerm(term: string): boolean {
  if (term === '__proto__') return false
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what DeepL refuses.
  if (term === '' || term !== term.trim() || /[\0-\x1f\x7f-\x9f\u2028\u2029]/.test(term))
    return false
  return byteLength(term) <= mostTermBytes
}

/** One target for each source, and none where variants do not agree. */
function agreeing(all: readonly Placed[], leave: Leave): Placed[] {
  const chosen = new Map<string, Placed[]>()
  for (const each of all) {
    const key = [each.codes.source, each.codes.target, each.pair.source].join('\n')
    const same = chosen.get(key) ?? []
    const former = same.find(({pair}) => pair.language === each.pair.language)
    if (former === undefined) chosen.set(key, [...same, each])
    else if (former.pair.target !== each.pair.target) leave(each.pair, 'conflict')
  }
  return [...chosen.values()].flatMap((variants) => {
    const [first, ...others] = variants
    const isAgreed = others.every(({pair}) => pair.target === first?.pair.target)
    if (isAgreed) return first ?? []
    for (const {pair} of variants) leave(pair, 'conflict')
    return []
  })
}

/** In an order that does not depend on that of the glossary, as many as DeepL has room for. */
function fitting(all: readonly Placed[], leave: Leave): Placed[] {
  const sorted = all
    .map((each) => ({each, key: [each.codes.source, each.codes.target, each.pair.source]}))
    .sort((one, other) => compare(one.key, other.key))
  let bytes = 0
  return sorted.flatMap(({each}) => {
    const size = byteLength(`${each.pair.source}\t${each.pair.target}\n`)
    if (bytes + size > mostBytes) {
      leave(each.pair, 'size')
      return []
    }
    bytes += size
    return each
  })
}

/** Compares by code units, whatever the language of the machine. */
function compare(one: readonly string[], other: readonly string[]): number {
  const index = one.findIndex((part, place) => part !== other[place])
  if (index < 0) return 0
  return (one[index] ?? '') < (other[index] ?? '') ? -1 : 1
}

function gather(all: readonly Placed[]): TermDictionary[] {
  const groups = Map.groupBy(all, ({codes}) => `${codes.source} ${codes.target}`)
  return [...groups].map(([key, members]) => {
    const [source = '', target = ''] = key.split(' ')
    const entries = members.map(({pair}) => [pair.source, pair.target] as const)
    return {source, target, entries: Object.fromEntries(entries)}
  })
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}
