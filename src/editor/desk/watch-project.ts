import {isDeepStrictEqual} from 'node:util'
import {UserError} from '../../model/user-error.ts'
import {findStatements} from '../../project/find-statements.ts'
import {openProject} from '../../project/open-project.ts'
import {unlessRefused} from '../../project/unless-refused.ts'
import type {Desk} from './desk.ts'

/**
 * How often files are looked at while a window is open. To ask the file system for notices would be quicker, and is not
 * reliable on network drives and in containers.
 */
const usualMs = 1000

/**
 * Looks for what other programs change, and tells the windows: catalogs and statements that are open, the glossary, the
 * settings, and which statements there are. `onBug` takes errors nobody foresaw. Returns how to stop.
 */
export function watchProject(
  desk: Desk,
  {
    everyMs = usualMs,
    onBug = () => {},
  }: {readonly everyMs?: number; readonly onBug?: (error: unknown) => void} = {},
): () => void {
  let statements: string | undefined
  let isLooking = false
  const look = async (): Promise<void> => {
    await lookAtSettings(desk)
    for (const document of desk.documents.opened()) lookAt(desk, document)
    if (desk.concepts.hasChanged()) {
      desk.concepts.forget()
      desk.events.publish({type: 'glossary'})
    }
    const now = unlessRefused(() => findStatements(desk.root).join('\0'))
    if (statements !== undefined && now !== statements) desk.events.publish({type: 'project'})
    statements = now
  }
  const timer = setInterval(() => {
    if (isLooking || desk.events.size === 0) return
    isLooking = true
    look()
      .catch(onBug)
      .finally(() => {
        isLooking = false
      })
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}

/** Takes over settings that have changed; those that cannot be used change nothing. */
async function lookAtSettings(desk: Desk): Promise<void> {
  try {
    const {settings} = await openProject(desk.root, desk.version)
    if (!isDeepStrictEqual(settings, desk.settings)) desk.use(settings)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
  }
}

/** Opens a document again, which tells what is new. One that can no longer be read is told once. */
function lookAt(desk: Desk, {statement, language}: {statement: string; language: string}): void {
  if (unlessRefused(() => desk.documents.open(statement, language))) return
  desk.documents.forget({statement, language})
  desk.events.publish({type: 'document', statement, language})
}
