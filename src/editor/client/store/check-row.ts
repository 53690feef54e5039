import {batch} from '@preact/signals'
import {postCheck, type Work} from '../server/calls.ts'
import {openWork, rowOf} from './open-work.ts'
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

/** Fetches what the checks say of the whole statement, where it was opened before they had run. */
export async function checkAll(work: Work): Promise<void> {
  const result = await postCheck(work, {segments: []}, new AbortController().signal)
  if (!result.ok) return
  batch(() => {
    for (const {id, findings} of result.body.segments) {
      const row = rowOf(id)
      if (row && !row.saver.isUnsent) row.findings.value = findings
    }
    const current = openWork.peek()
    if (current?.work === work) openWork.value = {...current, findings: result.body.findings}
  })
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
