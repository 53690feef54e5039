import type {Entry} from '../model/catalog.ts'
import {isContinuation} from './describe-segment.ts'
import {isJoined, isStale, joinedMark} from './entry-state.ts'
import {formerState, makeFresh, makeStale} from './former-state.ts'
import {formerSources, joinTexts} from './join-texts.ts'
import {sameText} from './resegmented.ts'
import {plainTypography} from './typography.ts'

/** Indices of neighbouring entries: one with a target, and those whose words are in it, too. */
export interface Join {
  readonly holder: number
  readonly members: readonly number[]
}

/** The targets that cover more than their own entry. */
export function findJoins(entries: readonly Entry[]): Join[] {
  const joins: {holder: number; members: number[]}[] = []
  entries.forEach((entry, index) => {
    if (index === 0 || !isJoined(entry)) return
    const open = joins.at(-1)
    if (open?.members.at(-1) === index - 1) open.members.push(index)
    else joins.push({holder: index - 1, members: [index]})
  })
  return joins
}

/** An entry with a join's target, stale beside all that its target was made for: for when it stands alone. */
export function partHolder(entry: Entry, {holder, members}: Join, before: readonly Entry[]): Entry {
  if (entry.target === '') return entry
  const all = [holder, ...members].map((index) => before[index] as Entry)
  return makeStale(entry, {source: entry.source, previousSource: formerSources(all)})
}

/** What joins are kept in: the entries before and after a sync, by index, and what became of them. */
interface Keeping {
  readonly before: readonly Entry[]
  readonly after: readonly Entry[]
  /** For an entry before, those that continue it. */
  readonly became: ReadonlyMap<number, readonly number[]>
  /** Whether an entry after goes on in the block of the one before it. */
  readonly isContinued: (index: number) => boolean
}

/**
 * The entries after a sync with their joins set right. A target that covers several sentences does so while they follow
 * each other in one block, and is stale beside all of them as soon as one has changed. Those that no longer follow are
 * untranslated again, until all stand together again.
 */
export function keepJoins(joins: readonly Join[], keeping: Keeping): Entry[] {
  const entries = [...keeping.after]
  for (const join of joins) keepJoin(join, {...keeping, after: entries})
  rejoin(entries, keeping.isContinued)
  return entries
}

/** Sets one join right. Mutates the entries after. */
function keepJoin(join: Join, keeping: Keeping & {after: Entry[]}): void {
  const {before, after, became} = keeping
  const [start, ...parts] = became.get(join.holder) ?? []
  let end = start === undefined ? undefined : coveredEnd(parts, start, keeping)
  let covered = end
  for (const index of join.members) {
    const places = became.get(index) ?? []
    // A join over two blocks is an error that a check reports; it is no reason to undo it.
    const wasContinued = isContinuation((before[index] as Entry).notes)
    const about = wasContinued ? keeping : {after, isContinued: () => true}
    end = end === undefined || places.length === 0 ? undefined : coveredEnd(places, end, about)
    if (end === undefined)
      for (const place of places) after[place] = separate(after[place] as Entry)
    covered = end ?? covered
  }
  const holder = after[start ?? -1]
  if (start === undefined || holder === undefined || holder.target === '') return
  const former = formerSources(
    [join.holder, ...join.members].map((index) => before[index] as Entry),
  )
  const now = after.slice(start, (covered ?? start) + 1).map(({source}) => source)
  if (end !== undefined && isSame(joinTexts(now), former)) {
    if (isStale(holder)) after[start] = makeFresh(holder, holder.source)
  } else if (now.length > 1 || !isSame(holder.source, former)) {
    after[start] = partHolder(holder, join, before)
  }
}

/** The last entry that a target covers if it covers these, too, after those up to `end`; undefined where it cannot. */
function coveredEnd(
  places: readonly number[],
  end: number,
  {after, isContinued}: Pick<Keeping, 'after' | 'isContinued'>,
): number | undefined {
  let last = end
  for (const place of places) {
    if (place === last) continue
    const follows = place === last + 1 && isContinued(place) && isJoined(after[place] as Entry)
    if (!follows) return undefined
    last = place
  }
  return last
}

/** A joined entry whose words are in no target before it. */
function separate(entry: Entry): Entry {
  if (!isJoined(entry)) return entry
  const {previousSource, previousId, ...alone} = entry
  return {...alone, comments: entry.comments.filter((comment) => comment !== joinedMark)}
}

/**
 * Joins those again that follow an entry whose target was made for all of them. Mutates the entries. A target that somebody
 * has changed since may no longer cover them.
 */
function rejoin(entries: Entry[], isContinued: (index: number) => boolean): void {
  entries.forEach((holder, start) => {
    const {previousSource} = holder
    if (previousSource === undefined || !isStale(holder) || formerState(holder) === 'draft') return
    const whole = plainText(previousSource)
    const sources = [holder.source]
    for (let end = start + 1; entries[end]?.target === '' && isContinued(end); end++) {
      sources.push(entries[end]?.source ?? '')
      const text = plainText(joinTexts(sources))
      if (text.length > whole.length) return
      if (text !== whole) continue
      entries[start] = makeFresh(holder, holder.source)
      for (let index = start + 1; index <= end; index++)
        entries[index] = joinToPrevious(entries[index] as Entry)
      return
    }
  })
}

/** The entry with its words in the target before it. */
function joinToPrevious(entry: Entry): Entry {
  return isJoined(entry) ? entry : {...entry, comments: [joinedMark, ...entry.comments]}
}

/** Whether two texts differ at most in typography and in where they are cut. */
function isSame(a: string, b: string): boolean {
  return plainText(a) === plainText(b)
}

/** A text without what is no edit of it: typography and the places of cuts. */
function plainText(text: string): string {
  return sameText(plainTypography(text))
}
