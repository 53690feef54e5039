import {postCheck, type Work} from '../server/calls.ts'
import {openWork, rowOf} from './open-work.ts'

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
