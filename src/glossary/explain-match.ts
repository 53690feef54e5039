import type {CompiledGlossary} from './compile-glossary.ts'
import type {RawMatch} from './matcher.ts'
import {givenSpan, type NormalText, normalize} from './normalize.ts'
import {isName, type PatternWord} from './patterns.ts'
import {tokenize} from './tokens.ts'
import {stemsIn} from './word-index.ts'

/**
 * Why a text was taken for a term, one sentence: "`забастовок` is a form of `забастовка` (class `ка`)", "`Finanzoligarchie`
 * has `Oligarchie` as its last part".
 */
export function explainMatch(
  match: RawMatch,
  {compiled, normal}: {readonly compiled: CompiledGlossary; readonly normal: NormalText},
): string {
  const {pattern} = match
  const {start, end} = givenSpan(normal, match.start, match.end)
  const found = normal.given.slice(start, end)
  const shown = `\`${found}\``
  const term = `\`${pattern.term}\``
  if (pattern.isForm) return `${shown} is listed among the forms of the concept, as ${term}`
  if (found === pattern.term) return `${shown} stands as in the glossary`
  if (match.hasGap) return `${shown} is ${term} with other words between`
  const words = tokenize(normalize(found, compiled.language)).map(({text}) => text)
  const labels = words.length === pattern.words.length ? endingsUsed(words, match, compiled) : []
  if (labels === undefined) return explainPart(words, {shown, term, word: pattern.words.at(-1)})
  const distinct = [...new Set(labels)].filter((label) => label !== '')
  if (words.join('') === pattern.words.map(({text}) => text).join(''))
    return `${shown} is ${term} in another spelling`
  return `${shown} is a form of ${term}${distinct.length > 0 ? ` (${distinct.join(', ')})` : ''}`
}

/** How each word came by its ending; undefined where one is no form of the term's word, but has it as a part. */
function endingsUsed(
  words: readonly string[],
  {pattern}: RawMatch,
  {index}: CompiledGlossary,
): string[] | undefined {
  if (!index) return []
  const labels: string[] = []
  for (const [at, word] of words.entries()) {
    const expected = pattern.words[at]
    if (!expected) continue
    const use = {
      isOnly: words.length === 1,
      isLast: at === words.length - 1,
      isName: isName(pattern.type),
      isAcronym: expected.casing === 'exact',
      isOpen: expected.isOpen,
      mayBeHead: false,
      mayBeOpener: false,
    }
    const stem = [word, ...(index.inflection.withoutPrefixes?.(word) ?? [])]
      .map((token) =>
        stemsIn(index, expected.text, use).find(
          (each) => token.startsWith(each.stem) && each.endings.has(token.slice(each.stem.length)),
        ),
      )
      .find((each) => each !== undefined)
    if (!stem && words.length === 1) return undefined
    labels.push(stem?.label ?? '')
  }
  return labels
}

/** Where a term is a part of a longer word. */
function explainPart(
  [word = '']: readonly string[],
  {shown, term, word: expected}: {shown: string; term: string; word: PatternWord | undefined},
): string {
  const isFirst = expected !== undefined && word.startsWith(expected.text)
  return `${shown} has ${term} as its ${isFirst ? 'first' : 'last'} part`
}
