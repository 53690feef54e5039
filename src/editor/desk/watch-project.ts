import {findStatements} from '../../project/find-statements.ts'
import {unlessRefused} from '../../project/unless-refused.ts'
import type {Desk} from './desk.ts'

/**
 * How often files are looked at while a window is open. To ask the file system for notices would be quicker, and is not
 * reliable on network drives and in containers.
 */
const usualMs = 1000

/**
 * Looks for what other programs change, and tells the windows: catalogs and statements that are open, the glossary, and
 * which statements there are. Returns how to stop.
 */
export function watchProject(desk: Desk, everyMs: number = usualMs): () => void {
  let statements: string | undefined
  const look = (): void => {
    if (desk.events.size === 0) return
    for (const document of desk.documents.opened()) lookAt(desk, document)
    if (desk.concepts.hasChanged()) {
      desk.concepts.forget()
      desk.events.publish({type: 'glossary'})
    }
    const now = unlessRefused(() => findStatements(desk.root).join('\0'))
    if (statements !== undefined && now !== statements) desk.events.publish({type: 'project'})
    statements = now
  }
  const timer = setInterval(look, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}

/** Opens a document again, which tells what is new. One that can no longer be read is told once. */
function lookAt(desk: Desk, {statement, language}: {statement: string; language: string}): void {
  if (unlessRefused(() => desk.documents.open(statement, language))) return
  desk.documents.forget({statement, language})
  desk.events.publish({type: 'document', statement, language})
}
