import {postCheck} from '../server/calls.ts'
import type {Row} from './row.ts'

/** Pause after the last key before a text is checked, in ms. */
const pause = 300

const waiting = new Set<Row>()
let stop = new AbortController()

/**
 * Checks what stands in a row's field once the keys rest, with the rows that wait for it, too. Findings are shown; they
 * keep nothing from being saved.
 */
export function checkSoon(row: Row): void {
  waiting.add(row)
  stop.abort()
  stop = new AbortController()
  const {signal} = stop
  setTimeout(() => void check(row, signal), pause)
}

async function check({work}: Row, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  const rows = [...waiting].filter((row) => row.work === work)
  const segments = rows.map(({id, text}) => ({id, target: text.peek()}))
  const result = await postCheck(work, {segments}, signal)
  if (signal.aborted) return
  waiting.clear()
  const found = result.ok ? result.body.segments : []
  for (const [index, row] of rows.entries()) {
    const findings = found[index]?.findings
    if (findings && row.text.peek() === segments[index]?.target) row.findings.value = findings
  }
}
