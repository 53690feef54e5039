import {type Signal, signal} from '@preact/signals'
import {openWork} from './open-work.ts'
import type {Row} from './row.ts'
import {type ShownState, stateOf} from './row-state.ts'

/** What is asked of the rows that are shown. Empty: all are. */
export interface Filter {
  readonly states: ReadonlySet<ShownState>
  /** A rule; `any` for whatever rule, `comments` for open comments. */
  readonly rule: string
  /** Whether a row has what `rule` asks for. */
  readonly hasCause?: (row: Row) => boolean
  /** In source or target, case and accents aside. */
  readonly text: string
}

export const noFilter: Filter = {states: new Set(), rule: '', text: ''}
export const filter: Signal<Filter> = signal(noFilter)
/** Ids of the rows that are shown; undefined where all are. Does not change while somebody works in them. */
export const shownIds: Signal<ReadonlySet<string> | undefined> = signal(undefined)

/** Chooses the rows to be shown, once: a sentence that is done does not jump away. */
export function setFilter(next: Filter): void {
  filter.value = next
  const isAll = next.states.size === 0 && !next.hasCause && !next.text.trim()
  const rows = openWork.peek()?.rows ?? []
  shownIds.value = isAll
    ? undefined
    : new Set(rows.filter((row) => fits(row, next)).map(({id}) => id))
}

export function shownRows(): readonly Row[] {
  const rows = openWork.value?.rows ?? []
  const ids = shownIds.value
  return ids ? rows.filter(({id}) => ids.has(id)) : rows
}

function fits(row: Row, {states, hasCause, text}: Filter): boolean {
  if (states.size > 0 && !states.has(stateOf(row))) return false
  if (hasCause && !hasCause(row)) return false
  const wanted = plain(text.trim())
  return !wanted || plain(`${row.segment.value.source}\n${row.text.value}`).includes(wanted)
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
