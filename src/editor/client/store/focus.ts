import {type Signal, signal} from '@preact/signals'
import {shownRows} from './filter.ts'
import {openWork, rowOf} from './open-work.ts'
import type {Row} from './row.ts'
import {isUnfinished} from './row-state.ts'

/** Id of the row that is worked on: the last one that had the focus. */
export const focusedId: Signal<string> = signal('')
/** How many paragraphs are on the page already, see `mountAll`. */
export const mounted: Signal<number> = signal(0)
/** Whether the person reviews: what is translated is unfinished then. */
export const isReviewing: Signal<boolean> = signal(false)

export function focusedRow(): Row | undefined {
  return openWork.value ? rowOf(focusedId.value) : undefined
}

/** Puts the caret into a row's field, at its end, and brings it into view. */
export async function focusRow(row: Row): Promise<void> {
  await mountUpTo(row)
  const {field} = row
  if (!field) return
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
  field.closest('.row')?.scrollIntoView({block: 'nearest'})
}

/** Goes to the next or the previous row that is shown, or that is unfinished. False where there is none. */
export async function step(by: 1 | -1, onlyUnfinished: boolean): Promise<boolean> {
  const rows = shownRows().filter(({segment}) => !segment.peek().isJoined)
  const number = focusedRow()?.number ?? (by > 0 ? 0 : Number.POSITIVE_INFINITY)
  const after = rows.filter((row) => (row.number - number) * by > 0)
  const ordered = by > 0 ? after : after.reverse()
  const found = onlyUnfinished
    ? ordered.find((row) => isUnfinished(row, isReviewing.peek()))
    : ordered[0]
  if (!found) return false
  await focusRow(found)
  return true
}

/** Paragraphs that are put on the page at once, and then in each frame: more would hold up scrolling. */
const firstBatch = 24
const nextBatch = 6

/** Puts a long statement on the page little by little. */
export function mountAll(): void {
  mounted.value = firstBatch
  const more = () => {
    const {groups} = openWork.peek() ?? {groups: []}
    if (mounted.peek() >= groups.length) return
    mounted.value += nextBatch
    requestAnimationFrame(more)
  }
  requestAnimationFrame(more)
}

async function mountUpTo(row: Row): Promise<void> {
  const {groups} = openWork.peek() ?? {groups: []}
  const index = groups.findIndex(({rows}) => rows.includes(row))
  if (index < mounted.peek()) return
  mounted.value = index + 1
  await new Promise((resolve) => setTimeout(resolve))
}
