import {postCheck} from '../server/calls.ts'
import {openWork} from './open-work.ts'
import type {Row} from './row.ts'

/** Pause after the last key before a text is checked, in ms. */
const pause = 300

const waiting = new Map<string, AbortController>()

/** Checks what stands in a row's field once the keys rest. Findings are shown; they keep nothing from being saved. */
export function checkSoon(row: Row): void {
  waiting.get(row.id)?.abort()
  const stop = new AbortController()
  waiting.set(row.id, stop)
  setTimeout(() => void check(row, stop), pause)
}

async function check(row: Row, stop: AbortController): Promise<void> {
  const {work} = openWork.peek() ?? {}
  if (stop.signal.aborted || !work) return
  const target = row.text.peek()
  const segments = [{id: row.id, target, state: 'draft' as const}]
  const result = await postCheck(work, {segments}, stop.signal)
  const [checked] = result.ok ? result.body.segments : []
  if (!checked || stop.signal.aborted || row.text.peek() !== target) return
  row.findings.value = checked.findings
}
