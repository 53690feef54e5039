import {isJoined, isStale, stateOf} from '../catalog/entry-state.ts'
import {formerState} from '../catalog/former-state.ts'
import {joinTexts} from '../catalog/join-texts.ts'
import {readOrigin} from '../catalog/origin.ts'
import {readReview} from '../catalog/review.ts'
import {states} from '../catalog/states.ts'
import type {Catalog, Entry, State} from '../model/catalog.ts'
import type {MemoryUnit} from '../model/memory.ts'

/**
 * Returns the pairs of a catalog: each target with the text it was made for.
 *
 * - A stale target belongs to its previous source, in the state it had then; what stood around that is unknown.
 * - Entries that are joined to the one before make one pair with it, in the lowest of their states.
 * - Obsolete entries count too; what stood around them is unknown.
 * - Dates, numbers and addresses that a program set (`auto`) are left out until somebody accepts them: they are made
 *   anew faster than found.
 */
export function unitsOfCatalog(catalog: Catalog, sourceLanguage: string): MemoryUnit[] {
  const about = {sourceLanguage, language: catalog.language, document: catalog.statement}
  const {entries, obsolete} = catalog
  const live = groups(entries).map(({group, start}): MemoryUnit | undefined => {
    const unit = unitOf(group, about)
    if (!unit || group.some(isStale)) return unit
    const previous = entries[start - 1]?.source ?? ''
    const next = entries[start + group.length]?.source ?? ''
    return {...unit, previous, next}
  })
  const gone = groups(obsolete).map(({group}) => unitOf(group, about))
  return [...live, ...gone].filter((unit) => unit !== undefined)
}

/** Entries with those joined to them, and where they begin. */
function groups(entries: readonly Entry[]): {group: Entry[]; start: number}[] {
  const result: {group: Entry[]; start: number}[] = []
  for (const [start, entry] of entries.entries()) {
    if (isJoined(entry)) result.at(-1)?.group.push(entry)
    else result.push({group: [entry], start})
  }
  return result
}

/** The pair of an entry and those joined to it, without what stands around. */
function unitOf(
  group: readonly Entry[],
  about: Pick<MemoryUnit, 'sourceLanguage' | 'language' | 'document'>,
): MemoryUnit | undefined {
  const [head] = group
  if (!head || stateOf(head) === 'untranslated') return undefined
  const state = lowest(group.map(formerState))
  const origin = readOrigin(head)
  if (origin?.name === 'auto' && state === 'draft') return undefined
  const review = state === 'reviewed' ? readReview(head) : undefined
  const date = [origin?.date, review?.date]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  return {
    ...about,
    source: sourceOf(group),
    target: head.target,
    state,
    origin: origin?.name ?? 'human',
    ...(date !== undefined && {date}),
  }
}

/** The text that a target was made for. The previous source of a stale one holds that of the entries joined to it. */
function sourceOf(group: readonly Entry[]): string {
  const former = ({source, previousSource}: Entry): string => previousSource ?? source
  const [head] = group
  if (head && isStale(head)) return former(head)
  return joinTexts(group.map((entry) => (isStale(entry) ? former(entry) : entry.source)))
}

function lowest(given: readonly State[]): State {
  return states.find((state) => given.includes(state)) ?? 'untranslated'
}
