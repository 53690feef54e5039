import type {Entry} from '../../model/catalog.ts'
import {entryTag} from '../../project/editing/entry-tag.ts'
import type {OpenDocument} from '../../project/editing/open-document.ts'
import type {EditorSegment} from '../api.ts'
import {notFound} from '../request/api-fault.ts'
import {conflict} from '../request/conditions.ts'
import type {Desk} from './desk.ts'

/** Which entry is meant, and as what it was seen. */
export interface SeenEntry {
  readonly id: string
  readonly etag: string
}

/** An act on some segments of one document. */
export interface SegmentEdit {
  readonly statement: string
  readonly language: string
  /** Entries that have to be as they were seen. */
  readonly seen: readonly SeenEntry[]
  readonly by?: string | undefined
  readonly group?: string
  /** The entries as they are to be; the same array where nothing changes. */
  readonly apply: (entries: readonly Entry[], document: OpenDocument) => readonly Entry[]
}

/** An entry is no longer what it was seen as. */
class SeenOtherwise extends Error {
  readonly document: OpenDocument
  readonly id: string

  constructor(document: OpenDocument, id: string) {
    super('The entry has changed')
    this.document = document
    this.id = id
  }
}

/**
 * Carries out an act, and returns every segment that it changed and those it is about, as they are then. Throws `ApiFault`
 * 404 for a segment that is not there and 412 for one that was seen otherwise; nothing is changed then.
 */
export async function editSegments(desk: Desk, edit: SegmentEdit): Promise<EditorSegment[]> {
  const {statement, language, seen, by, group, apply} = edit
  desk.check(statement, language)
  try {
    const {before, after} = await desk.writer.change({
      statement,
      language,
      ...(by && {by}),
      ...(group && {group}),
      apply: (document) => {
        for (const {id, etag} of seen) checkSeen(document, id, etag)
        return apply(document.catalog.entries, document)
      },
    })
    const old = new Map(before.catalog.entries.map((entry) => [entry.id, entry]))
    const changed = after.catalog.entries.filter((entry) => old.get(entry.id) !== entry)
    const ids = [...seen.map(({id}) => id), ...changed.map(({id}) => id)]
    return desk.viewAll(after, ids)
  } catch (error) {
    if (error instanceof SeenOtherwise) throw conflict(desk.view(error.document, error.id))
    throw error
  }
}

/** As `editSegments`, of one segment. */
export async function editSegment(
  desk: Desk,
  {
    edit,
    ...about
  }: Omit<SegmentEdit, 'apply' | 'seen'> & {
    readonly seen: SeenEntry
    readonly edit: (entry: Entry) => Entry
  },
): Promise<EditorSegment> {
  const {id} = about.seen
  const segments = await editSegments(desk, {
    ...about,
    seen: [about.seen],
    apply: (entries) => replaceEntry(entries, id, edit),
  })
  const segment = segments.find((each) => each.id === id)
  if (!segment) throw notFound('segment')
  return segment
}

/** The entries with one of them changed; the same array where it comes back itself. */
function replaceEntry(
  entries: readonly Entry[],
  id: string,
  edit: (entry: Entry) => Entry,
): readonly Entry[] {
  const index = entries.findIndex((entry) => entry.id === id)
  const entry = entries[index]
  if (!entry) throw notFound('segment')
  const edited = edit(entry)
  return edited === entry ? entries : entries.with(index, edited)
}

function checkSeen(document: OpenDocument, id: string, etag: string): void {
  const entry = document.catalog.entries.find((each) => each.id === id)
  if (!entry) throw notFound('segment')
  if (entryTag(entry) !== etag) throw new SeenOtherwise(document, id)
}
