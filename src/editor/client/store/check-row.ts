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

/** Rows that are given their findings in one go: more would hold up whoever is typing or scrolling. */
const slice = 40

/** Fetches what the checks say of the whole statement, where it was opened before they had run. */
export async function checkAll(work: Work): Promise<void> {
  const result = await postCheck(work, {segments: []}, new AbortController().signal)
  if (!result.ok) return
  const current = openWork.peek()
  if (current?.work === work) openWork.value = {...current, findings: result.body.findings}
  const found = result.body.segments.filter(({findings}) => findings.length > 0)
  for (let from = 0; from < found.length; from += slice) {
    for (const {id, findings} of found.slice(from, from + slice)) {
      const row = rowOf(id)
      if (row && !row.saver.isUnsent) row.findings.value = findings
    }
    await new Promise(requestAnimationFrame)
  }
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
