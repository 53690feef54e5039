import {joinTexts} from '../../catalog/join-texts.ts'
import type {Code} from '../../model/statement.ts'
import {type CodedToken, parseCoded} from '../../segment/coded-text.ts'
import {isUnspaced} from '../../segment/unspaced-languages.ts'
import {writeCoded} from '../write-coded.ts'
import type {AlignableSegment, AlignableText, AlignedPair} from './alignable.ts'

/**
 * Both sides of a pair as one coded text each. The target's codes have the numbers of the source's that are the same: kind and
 * URL, else kind and what else makes them the same, else kind, each once and in order. What the source does not have is left
 * out, and its text kept.
 */
export function pairTexts(
  pair: AlignedPair,
  {source, target}: {readonly source: AlignableText; readonly target: AlignableText},
): {readonly source: string; readonly target: string} {
  const first = segmentsOf(pair.source, source)
  const second = segmentsOf(pair.target, target)
  const numbers = matchCodes(
    first.flatMap(({codes}) => codes),
    second.flatMap(({codes}) => codes),
  )
  const space = isUnspaced(target.language) ? '' : ' '
  let before = 0
  const texts = second.map((segment) => {
    const tokens = renumber(parseCoded(segment.source), (number) => numbers[before + number - 1])
    before += segment.codes.length
    return writeCoded(tokens)
  })
  return {source: joinTexts(first.map((segment) => segment.source)), target: texts.join(space)}
}

function segmentsOf(indices: readonly number[], {segments}: AlignableText): AlignableSegment[] {
  return indices.flatMap((index) => segments[index] ?? [])
}

/** What makes two codes the same, strongest first. */
const likeness: readonly ((code: Code) => string)[] = [
  ({kind, identity, url = ''}) => `${kind} ${identity} ${url}`,
  ({kind, identity}) => `${kind} ${identity}`,
  ({kind}) => kind,
]

/** For each code of the target the number of the source's that it is. */
function matchCodes(source: readonly Code[], target: readonly Code[]): (number | undefined)[] {
  const numbers: (number | undefined)[] = target.map(() => undefined)
  const taken = new Set<number>()
  for (const keyOf of likeness) {
    const free = new Map<string, number[]>()
    source.forEach((code, index) => {
      if (taken.has(index + 1)) return
      const same = free.get(keyOf(code))
      if (same) same.push(index + 1)
      else free.set(keyOf(code), [index + 1])
    })
    for (const same of free.values()) same.reverse()
    target.forEach((code, index) => {
      const found = numbers[index] === undefined ? free.get(keyOf(code))?.pop() : undefined
      if (found === undefined) return
      taken.add(found)
      numbers[index] = found
    })
  }
  return numbers
}

/** Tokens with other numbers; codes without one are left out. */
function renumber(
  tokens: readonly CodedToken[],
  numberOf: (number: number) => number | undefined,
): CodedToken[] {
  return tokens.flatMap((token): CodedToken[] => {
    if (token.type === 'text') return [token]
    const number = numberOf(token.number)
    return number === undefined ? [] : [{...token, number}]
  })
}
