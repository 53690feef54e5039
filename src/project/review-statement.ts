import {signEntry} from '../catalog/change-entry.ts'
import {isStale, stateOf} from '../catalog/entry-state.ts'
import {parseCatalog} from '../catalog/parse-catalog.ts'
import {serializeCatalog} from '../catalog/serialize-catalog.ts'
import type {Entry} from '../model/catalog.ts'
import {UserError} from '../model/user-error.ts'
import {withLock} from './lock.ts'
import {catalogPath} from './paths.ts'
import {readText} from './read-text.ts'
import {writeIfChanged} from './write-file.ts'

/** What is to be signed, and by whom. */
export interface ReviewWork {
  readonly root: string
  readonly statement: string
  readonly language: string
  readonly by: string
  /** ISO 8601 day. */
  readonly date: string
  /** Only these segments; all if absent. */
  readonly segments?: readonly string[]
  /** Whether drafts, machine translations and stale targets are signed too. */
  readonly accept: boolean
  readonly onWait?: (holder: string) => void
}

/** What was signed, and what was left and why. */
export interface ReviewReport {
  readonly file: string
  readonly signed: number
  /** Signed by the same person before, and as they were then. */
  readonly before: number
  /** Ids of segments that were left, by what they are. */
  readonly left: Readonly<Record<'untranslated' | 'draft' | 'machine' | 'stale', readonly string[]>>
}

/**
 * Signs the entries of a catalog whose targets a person has confirmed.
 *
 * @throws UserError `usage` for a segment that the catalog does not have.
 */
export function reviewStatement(work: ReviewWork): Promise<ReviewReport> {
  const {root, statement, language, segments, onWait} = work
  return withLock(
    root,
    () => {
      const file = catalogPath(language, statement)
      const {text} = readText(root, file, 'catalog')
      const catalog = parseCatalog(text, {statement, language})
      const unknown = segments?.find((id) => !catalog.entries.some((entry) => entry.id === id))
      if (unknown !== undefined) throw unknownSegment(unknown, file)
      const left = {untranslated: [], draft: [], machine: [], stale: []} as Record<
        keyof ReviewReport['left'],
        string[]
      >
      let signed = 0
      let before = 0
      const entries = catalog.entries.map((entry) => {
        if (segments && !segments.includes(entry.id)) return entry
        const reason = reasonToLeave(entry, work.accept)
        if (reason) {
          left[reason].push(entry.id)
          return entry
        }
        const signedEntry = signEntry(entry, work)
        if (signedEntry === entry) before++
        else signed++
        return signedEntry
      })
      writeIfChanged(root, {path: file, data: serializeCatalog({...catalog, entries})}, text)
      return {file, signed, before, left}
    },
    onWait ? {onWait} : {},
  )
}

/** Why an entry cannot be signed. A review vouches for what somebody has confirmed. */
function reasonToLeave(entry: Entry, accept: boolean): keyof ReviewReport['left'] | undefined {
  const state = stateOf(entry)
  if (entry.target === '' || state === 'untranslated') return 'untranslated'
  if (accept) return undefined
  if (isStale(entry)) return 'stale'
  return state === 'machine' || state === 'draft' ? state : undefined
}

function unknownSegment(id: string, file: string): UserError {
  return new UserError(`Unexpected segment \`${id}\`, expected one of ${file}`, {
    code: 'usage',
    advice: 'Use the id after `msgctxt` in the catalog.',
    place: {file},
  })
}
