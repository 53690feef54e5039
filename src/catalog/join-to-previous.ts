import type {Entry} from '../model/catalog.ts'
import {codeNames, shiftCodes} from '../segment/code-names.ts'
import {splitSentences} from '../segment/split-sentences.ts'
import {isUnspaced} from '../segment/unspaced-languages.ts'
import {setTarget} from './change-entry.ts'
import {isJoined, isMachineOwned, joinedMark, stateOf} from './entry-state.ts'
import {joinTexts} from './join-texts.ts'
import {isOriginLine} from './origin.ts'
import {isReviewLine} from './review.ts'

/** Entries of one unit: the one that holds the target, those joined to it, and last the one in question. */
export type Chain = readonly [holder: Entry, ...others: readonly Entry[]]

/** What a join or split leaves of the first and the last of a chain; those between stay as they are. */
export interface ChainEnds {
  readonly holder: Entry
  readonly last: Entry
}

/**
 * The entry at an index with those before it that it is or would be joined to; undefined for the first of its unit.
 * `isContinued` tells which entries go on in the unit of the one before.
 */
export function chainTo(
  entries: readonly Entry[],
  index: number,
  isContinued: (index: number) => boolean,
): Chain | undefined {
  if (!isContinued(index)) return undefined
  let start = index - 1
  for (let entry = entries[start]; entry && isJoined(entry) && isContinued(start); start--)
    entry = entries[start - 1]
  const [holder, ...others] = entries.slice(start, index + 1)
  return holder && [holder, ...others]
}

/**
 * Puts the words of a chain's last entry into the target that the first holds: both targets, joined as the language joins
 * sentences, or the one that is given. It needs work where one of the two did.
 */
export function joinToPrevious(
  chain: Chain,
  {target, language}: {readonly target?: string; readonly language: string},
): ChainEnds {
  const [holder] = chain
  const last = chain.at(-1) ?? holder
  const text =
    target ??
    joinTexts(
      chain.map((entry) => entry.target),
      {
        sources: chain.map(({source}) => source),
        space: isUnspaced(language) ? '' : ' ',
      },
    )
  const fuzzy = [holder, last].some((entry) => entry.target !== '' && needsWork(entry))
  const comments = last.comments.filter(
    (comment) => comment !== joinedMark && !isOriginLine(comment) && !isReviewLine(comment),
  )
  const emptied = setTarget({...last, comments}, '', {fuzzy: false})
  return {
    holder: setTarget(holder, text, {fuzzy}),
    last: {...emptied, comments: [...emptied.comments, joinedMark]},
  }
}

/**
 * Takes the words of a chain's last entry out of the target that the first holds: the two targets that are given, or the
 * sentences of the target where there are as many as entries; else all words stay where they are. What was parted by a
 * program needs work.
 */
export function partFromPrevious(
  chain: Chain,
  {targets, language}: {readonly targets?: readonly [string, string]; readonly language: string},
): ChainEnds {
  const [holder] = chain
  const last = chain.at(-1) ?? holder
  const comments = last.comments.filter((comment) => comment !== joinedMark)
  const [first, own] = targets ?? partTarget(chain, language)
  const fuzzy = targets === undefined ? first !== holder.target : needsWork(holder)
  return {
    holder: first === holder.target ? holder : setTarget(holder, first, {fuzzy}),
    last: setTarget({...last, comments}, own, {fuzzy}),
  }
}

/** The target of a chain in two: what is said of the last entry, and what before. */
function partTarget(chain: Chain, language: string): readonly [string, string] {
  const [holder] = chain
  const pieces = splitSentences(holder.target, language)
  if (pieces.length !== chain.length) return [holder.target, '']
  const codes = chain.slice(0, -1).reduce((sum, {source}) => sum + codeNames(source).length, 0)
  const before = pieces.slice(0, -1).join('').trim()
  const own = shiftCodes((pieces.at(-1) ?? '').trim(), -codes)
  return codeNames(before).length === codes ? [before, own] : [holder.target, '']
}

/** Whether nobody has said yet that the target is done. */
function needsWork(entry: Entry): boolean {
  return isMachineOwned(entry) || stateOf(entry) === 'draft'
}
