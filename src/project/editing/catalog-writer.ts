import {stateOf} from '../../catalog/entry-state.ts'
import {serializeCatalog} from '../../catalog/serialize-catalog.ts'
import type {Entry} from '../../model/catalog.ts'
import {UserError} from '../../model/user-error.ts'
import {withLock} from '../lock.ts'
import {unlessRefused} from '../unless-refused.ts'
import {replaceFile} from '../write-file.ts'
import {appendHistory, type HistoryRecord} from './history-file.ts'
import type {DocumentStore, OpenDocument} from './open-document.ts'

/** A change of some entries of a catalog. */
export interface CatalogChange {
  readonly statement: string
  readonly language: string
  /** Who makes it, and what it is part of: for the history. */
  readonly by?: string
  readonly group?: string
  /**
   * The entries of the document, which is as the disk has it, as they are to be; the same array where nothing changes. What
   * it throws stops this change and no other.
   */
  readonly apply: (document: OpenDocument) => readonly Entry[]
}

/** A document before and after a change. */
export interface Changed {
  readonly before: OpenDocument
  readonly after: OpenDocument
}

/** What a writer works with. */
export interface WriterOptions {
  readonly root: string
  readonly documents: DocumentStore
  readonly now: () => Date
  readonly onWrite?: (changed: Changed) => void
}

/** How long other commands are waited for before people are told to try again. */
const patience = {limitMs: 2000, pollMs: 20} as const

/** A change that waits for its turn. */
interface Waiting {
  readonly change: CatalogChange
  readonly resolve: (changed: Changed) => void
  readonly reject: (error: unknown) => void
}

/** A change that was made but is not yet written. */
interface Made {
  readonly waiting: Waiting
  readonly changed: Changed
}

/** Another program that writes a catalog as often as this while we do is at odds with us. */
const mostAttempts = 20

/**
 * Writes changes of catalogs one after the other, each to what is on the disk at that moment: an entry that another program
 * has written meanwhile stays as it is, unless the change is about it. Changes that come while others are written share the
 * next writing of their file. Law: once a change is resolved, the file has it.
 */
export class CatalogWriter {
  readonly #options: WriterOptions
  readonly #waiting: Waiting[] = []
  #work: Promise<void> | undefined

  constructor(options: WriterOptions) {
    this.#options = options
  }

  /**
   * Makes a change.
   *
   * @throws UserError `busy` if another command does not let go of the project, what the disk refuses, or what `apply`
   * throws.
   */
  change(change: CatalogChange): Promise<Changed> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({change, resolve, reject})
      this.#work ??= this.#run()
    })
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    while (this.#work) await this.#work
  }

  async #run(): Promise<void> {
    // All that comes in the same turn is written together.
    await Promise.resolve()
    while (this.#waiting.length > 0) {
      try {
        await withLock(this.#options.root, () => this.#commitAll(), patience)
      } catch (error) {
        for (const {reject} of this.#waiting.splice(0)) reject(error)
      }
    }
    this.#work = undefined
  }

  #commitAll(): void {
    const byFile = Map.groupBy(
      this.#waiting.splice(0),
      ({change}) => `${change.statement}\0${change.language}`,
    )
    for (const group of byFile.values())
      try {
        this.#commit(group)
      } catch (error) {
        for (const {reject} of group) reject(error)
      }
  }

  /** Makes changes of one catalog and writes it once; again where another program has written it in this moment. */
  #commit(group: readonly Waiting[], attempt = 1): void {
    const {documents} = this.#options
    const [first] = group
    if (!first) return
    const start = documents.open(first.change.statement, first.change.language)
    const made = makeAll(start, group)
    const end = made.at(-1)?.changed.after ?? start
    if (end !== start && !this.#write(start, end, made)) {
      if (attempt === mostAttempts) throw atOdds(start.file)
      const waiting = made.map((each) => each.waiting)
      this.#commit(waiting, attempt + 1)
      return
    }
    for (const {waiting, changed} of made) waiting.resolve(changed)
  }

  /** Writes a document, unless the file is no longer what it was. */
  #write(start: OpenDocument, end: OpenDocument, made: readonly Made[]): boolean {
    const {documents, root, onWrite} = this.#options
    const text = serializeCatalog(end.catalog)
    const stamp = replaceFile(root, {path: start.file, data: text}, start.po?.stamp)
    if (!stamp) return false
    const written = {...end, po: {text, stamp}}
    documents.replace(written)
    const records = made.flatMap((each) => this.#records(each))
    unlessRefused(() => appendHistory(root, written, records))
    onWrite?.({before: start, after: written})
    return true
  }

  /** What a change did, for the history. */
  #records({waiting, changed}: Made): HistoryRecord[] {
    const {by, group} = waiting.change
    const before = new Map(changed.before.catalog.entries.map((entry) => [entry.id, entry]))
    const t = this.#options.now().toISOString()
    return changed.after.catalog.entries.flatMap((entry): HistoryRecord[] => {
      const old = before.get(entry.id)
      if (!old || old === entry) return []
      const record = {from: old.target, to: entry.target, was: stateOf(old), state: stateOf(entry)}
      if (record.from === record.to && record.was === record.state) return []
      return [{t, id: entry.id, ...(by && {by}), ...record, ...(group && {group})}]
    })
  }
}

/** Makes changes one after the other. One that throws is rejected and left out. */
function makeAll(start: OpenDocument, group: readonly Waiting[]): Made[] {
  const made: Made[] = []
  let current = start
  for (const waiting of group)
    try {
      const entries = waiting.change.apply(current)
      const isSame = entries === current.catalog.entries
      const after = isSame ? current : {...current, catalog: {...current.catalog, entries}}
      made.push({waiting, changed: {before: current, after}})
      current = after
    } catch (error) {
      waiting.reject(error)
    }
  return made
}

function atOdds(file: string): UserError {
  return new UserError(`Cannot write ${file}: another program keeps writing it`, {
    code: 'busy',
    advice: 'End that program; your text is kept and sent again.',
    place: {file},
  })
}
