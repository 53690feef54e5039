import type {Finding} from '../model/finding.ts'
import {
  type ConsistencyEntry,
  type ConsistencyOptions,
  namedStatements,
} from './consistency-entry.ts'
import {findTerms} from './find-terms.ts'
import {subtagOf} from './language-terms.ts'
import {romanize, skeleton} from './romanize.ts'
import {isStopWord} from './stop-words.ts'

/** A name of the source and the word that stands for it in a target. */
interface NameUse {
  readonly entry: ConsistencyEntry
  readonly word: string
  readonly start: number
}

/** A word of a text and where it stands. UTF-16 offsets. */
interface Word {
  readonly text: string
  readonly start: number
}

/**
 * Names of the source, not in the glossary, that one language writes in two ways. A target's word is taken for a name if
 * its consonants are nearly those of the name; forms of one spelling differ at their ends only.
 */
export function nameFindings(
  entries: readonly ConsistencyEntry[],
  options: ConsistencyOptions,
): Finding[] {
  const uses = new Map<string, NameUse[]>()
  for (const entry of entries)
    for (const name of sourceNames(entry, options)) {
      const word = counterpart(name, entry)
      if (!word) continue
      const list = uses.get(name) ?? []
      uses.set(name, list)
      list.push({entry, word: word.text, start: word.start})
    }
  return [...uses].flatMap(([name, list]) => spellingFindings(name, list))
}

const shortestName = 4

/** Capitalised words inside sentences, which the glossary has not. */
function sourceNames(
  {source}: ConsistencyEntry,
  {sourceLanguage, concepts}: ConsistencyOptions,
): Set<string> {
  const covered = findTerms({text: source, language: sourceLanguage, concepts})
  const names = new Set<string>()
  for (const {text, start} of capitalWords(source)) {
    const isInside = /[\p{Ll},;][’'”"]?\s+(?:<[^<>]*>)*$/u.test(source.slice(0, start))
    const isKnown = covered.some((match) => match.start <= start && start < match.end)
    const isName = text.length >= shortestName && skeleton(text).length > 1
    if (isInside && isName && !isKnown && !isStopWord(text.toLowerCase(), subtagOf(sourceLanguage)))
      names.add(text)
  }
  return names
}

/** Words with a capital first and small letters after it. */
function capitalWords(text: string): Word[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}[\p{L}\p{M}]*/gu)].map(
    ({0: word, index}) => ({
      text: word,
      start: index,
    }),
  )
}

/** The word of a target that sounds most like a name, undefined where none does. */
function counterpart(name: string, {target}: ConsistencyEntry): Word | undefined {
  const hasCase = /\p{Lu}/u.test(target)
  const words = hasCase
    ? capitalWords(target)
    : [...target.matchAll(/[\p{L}\p{M}]{3,}/gu)].map(({0: text, index}) => ({text, start: index}))
  let best: {word: Word; score: number} | undefined
  for (const word of words) {
    const score = likeness(name, word.text)
    if (score > (best?.score ?? leastLikeness)) best = {word, score}
  }
  return best?.word
}

/** Less alike words are not taken for the name. */
const leastLikeness = 0.74

/** How alike two names sound, 0 to 1: their consonants, and a little their first letters. */
function likeness(name: string, word: string): number {
  const wanted = skeleton(name)
  const found = skeleton(word)
  if (found === '' || wanted[0] !== found[0]) return 0
  let same = 0
  while (same < wanted.length && wanted[same] === found[same]) same++
  // Endings may follow, so that what is missing counts for more than what is added.
  const part = same / wanted.length - 0.05 * Math.max(0, found.length - same - 1)
  return part - (romanize(name)[0] === romanize(word)[0] ? 0 : 0.05)
}

/** The spellings of a name, and a finding where the rarer ones first stand in each statement. */
function spellingFindings(name: string, uses: readonly NameUse[]): Finding[] {
  const spellings: NameUse[][] = []
  for (const use of uses) {
    const same = spellings.find(([first]) => first && isSameSpelling(first.word, use.word))
    if (same) same.push(use)
    else spellings.push([use])
  }
  const [usual, ...others] = spellings.toSorted((a, b) => b.length - a.length)
  if (!usual?.[0]) return []
  const expected = shortest(usual)
  const statements = [...new Set(usual.map(({entry}) => entry.statement))]
  return others.flatMap((list) => {
    const first = new Map(list.toReversed().map((use) => [use.entry.statement, use]))
    return [...first.values()].map((use) => spellingFinding(name, use, {expected, statements}))
  })
}

/** Letters at the end of a word that an ending may change. */
const longestEnding = 4

/** Whether two words are forms of one spelling: they begin alike, up to an ending. */
function isSameSpelling(left: string, right: string): boolean {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()]
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  const rest = Math.max(a.length, b.length) - same
  return same >= 3 && rest <= longestEnding && isEnding(a.slice(same)) && isEnding(b.slice(same))
}

/** Endings begin with a vowel, or are a genitive; another consonant is another spelling. */
function isEnding(rest: string): boolean {
  return /^(?:$|s$|[aeiouyаеиоуыэюяйіїαεηιουω\u064b-\u065f\u093e-\u094c])/u.test(rest)
}

/** The shortest form of a spelling, which is nearest to its citation form. */
function shortest(uses: readonly NameUse[]): string {
  return uses.map(({word}) => word).toSorted((a, b) => a.length - b.length)[0] ?? ''
}

function spellingFinding(
  name: string,
  {entry, word, start}: NameUse,
  {expected, statements}: {readonly expected: string; readonly statements: readonly string[]},
): Finding {
  const others = statements.filter((statement) => statement !== entry.statement)
  return {
    rule: 'name-consistency',
    severity: 'info',
    message: `Unexpected spelling \`${word}\` of \`${name}\`, expected \`${expected}\` as in ${namedStatements(others.length > 0 ? others : statements)}`,
    ...entry.place,
    statement: entry.statement,
    language: entry.language,
    ...(entry.segment !== undefined && {segment: entry.segment}),
    actual: word,
    expected,
    targetSpan: {start, end: start + word.length},
    explanation: 'Write the name in one way, and enter it in the glossary so that everybody does.',
  }
}
