import {readOrigin} from '../catalog/origin.ts'
import type {Entry, State} from '../model/catalog.ts'
import type {Choice} from './choose-targets.ts'

/** What an edition is made of, in segments. */
export interface EditionCounts {
  readonly segments: number
  /** Shown in the source language. */
  readonly source: number
  /** Shown although the source changed after them. */
  readonly stale: number
  readonly states: Readonly<Partial<Record<State, number>>>
  /** Of shown targets, by where they came from: `human`, `mt:deepl`, … */
  readonly origins: Readonly<Record<string, number>>
}

/** Counts the entries of a catalog as an edition shows them. */
export function countEntries(entries: readonly Entry[], choices: readonly Choice[]): EditionCounts {
  const states: Partial<Record<State, number>> = {}
  const origins: Record<string, number> = {}
  let source = 0
  let stale = 0
  entries.forEach((entry, index) => {
    const choice = choices[index]
    if (choice?.show === 'source') source++
    if (choice?.show !== 'target') return
    if (choice.stale) stale++
    states[choice.state] = (states[choice.state] ?? 0) + 1
    const origin = readOrigin(entry)?.name ?? 'human'
    origins[origin] = (origins[origin] ?? 0) + 1
  })
  return {segments: entries.length, source, stale, states, origins}
}
