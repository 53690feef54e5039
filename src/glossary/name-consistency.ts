import type {Finding} from '../model/finding.ts'
import {subtagOf} from '../segment/language-tag.ts'
import {
  type ConsistencyEntry,
  type ConsistencyOptions,
  type ConsistencyUse,
  namedStatements,
} from './consistency-entry.ts'
import {findTerms} from './find-terms.ts'
import {romanize, skeleton} from './romanize.ts'
import {isStopWord} from './stop-words.ts'
import type {UseInEntry} from './term-uses.ts'

/** A word of a text and where it stands. UTF-16 offsets. */
interface Word {
  readonly text: string
  readonly start: number
}

/**
 * The names of an entry's source that the glossary has not, with the words that stand for them in the target: a word is
 * taken for a name if its consonants are nearly those of the name.
 */
export function nameUses(entry: ConsistencyEntry, options: ConsistencyOptions): UseInEntry[] {
  return [...sourceNames(entry, options)].flatMap((of): UseInEntry[] => {
    const word = counterpart(of, entry)
    if (!word) return []
    const span = {start: word.start, end: word.start + word.text.length}
    return [{kind: 'name', of, wording: word.text, span}]
  })
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

/**
 * A finding where the rarer spellings of a name first stand in each statement. Forms of one spelling differ at their ends
 * only.
 */
export function spellingFindings(uses: readonly ConsistencyUse[]): Finding[] {
  const spellings: ConsistencyUse[][] = []
  for (const use of uses) {
    const same = spellings.find(([first]) => first && isSameSpelling(first.wording, use.wording))
    if (same) same.push(use)
    else spellings.push([use])
  }
  const [usual, ...others] = spellings.toSorted((a, b) => total(b) - total(a))
  if (!usual?.[0]) return []
  const expected = shortest(usual)
  const statements = [...new Set(usual.map(({statement}) => statement))]
  return others.flatMap((list) => {
    const first = new Map(list.toReversed().map((use) => [use.statement, use]))
    return [...first.values()].map((use) => spellingFinding(use, {expected, statements}))
  })
}

/** Segments in which one of the uses stands. */
function total(uses: readonly ConsistencyUse[]): number {
  return uses.reduce((sum, {count}) => sum + count, 0)
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
function shortest(uses: readonly ConsistencyUse[]): string {
  return uses.map(({wording}) => wording).toSorted((a, b) => a.length - b.length)[0] ?? ''
}

function spellingFinding(
  {of, wording, statement, language, segment, place, span}: ConsistencyUse,
  {expected, statements}: {readonly expected: string; readonly statements: readonly string[]},
): Finding {
  const others = statements.filter((other) => other !== statement)
  return {
    rule: 'name-consistency',
    severity: 'info',
    message: `Unexpected spelling \`${wording}\` of \`${of}\`, expected \`${expected}\` as in ${namedStatements(others.length > 0 ? others : statements)}`,
    ...place,
    statement,
    language,
    ...(segment !== undefined && {segment}),
    actual: wording,
    expected,
    targetSpan: span,
    explanation: 'Write the name in one way, and enter it in the glossary so that everybody does.',
  }
}
