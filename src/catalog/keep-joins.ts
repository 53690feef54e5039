import type {Entry} from '../model/catalog.ts'
import {fuzzyFlag, isJoined, isStale, joinedMark} from './entry-state.ts'

/**
 * The entries with their joins set right: a target that covers several sentences does so only while they follow each
 * other. Where they no longer do, the joined ones are untranslated again, and the target is stale beside all it was made
 * for.
 */
export function keepJoins(entries: readonly Entry[], before: readonly Entry[]): Entry[] {
  const groups = joinedGroups(before)
  if (groups.length === 0) return [...entries]
  const place = new Map(entries.map(({id}, index) => [id, index]))
  const result = [...entries]
  for (const group of groups) {
    const start = place.get(group[0]?.id ?? '')
    const intact = group.every(
      (entry, shift) => start !== undefined && result[start + shift]?.id === entry.id,
    )
    if (intact) continue
    for (const member of group) {
      const index = place.get(member.id)
      const entry = index === undefined ? undefined : result[index]
      if (index === undefined || !entry) continue
      result[index] = member === group[0] ? staleHolder(entry, group) : separate(entry)
    }
  }
  return result
}

/** Each target that covers more than its own entry: the entry that has it, and those joined to it. */
function joinedGroups(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = []
  entries.forEach((entry, index) => {
    if (!isJoined(entry) || index === 0) return
    const holder = entries[index - 1] as Entry
    const open = groups.at(-1)
    if (open?.at(-1) === holder) open.push(entry)
    else groups.push([holder, entry])
  })
  return groups
}

function staleHolder(entry: Entry, group: readonly Entry[]): Entry {
  if (entry.target === '' || isStale(entry)) return entry
  return {
    ...entry,
    previousSource: group.map(({source}) => source).join(' '),
    flags: [fuzzyFlag, ...entry.flags.filter((flag) => flag !== fuzzyFlag)],
  }
}

function separate({previousSource, ...entry}: Entry): Entry {
  return {...entry, comments: entry.comments.filter((comment) => comment !== joinedMark)}
}
