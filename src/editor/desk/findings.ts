import type {Catalog, Entry} from '../../model/catalog.ts'
import type {Finding} from '../../model/finding.ts'
import {
  type CheckAnswer,
  type CheckSetting,
  CheckThread,
  type UnsavedText,
} from '../../project/editing/check-thread.ts'
import {entryTag} from '../../project/editing/entry-tag.ts'
import type {OpenDocument} from '../../project/editing/open-document.ts'
import {glossaryStamp} from '../../project/read-concepts.ts'
import {unlessRefused} from '../../project/unless-refused.ts'

/** Findings on a document by segment; those that belong to none under the empty id. */
export type FindingsById = ReadonlyMap<string, readonly Finding[]>

/** Which document is meant. */
type Place = Pick<OpenDocument, 'statement' | 'language'>

/** Lists of findings that are remembered. */
const mostRemembered = 20_000

/**
 * Findings as `broadside check` makes them, found on another thread: nobody who saves waits for them. All of them take the
 * whole edition to find, some milliseconds for every hundred sentences; so they are remembered for each entry as it is.
 */
export class Findings {
  #root: string
  #thread: CheckThread
  #whole = new WeakMap<Catalog, FindingsById>()
  readonly #byEntry = new Map<string, readonly Finding[]>()
  /** The glossary with which they were found. */
  #glossary: string | undefined

  constructor(setting: CheckSetting) {
    this.#root = setting.root
    this.#thread = new CheckThread(setting)
  }

  /** Forgets everything: the settings are others. */
  use(setting: CheckSetting): void {
    void this.#thread.retire()
    this.#root = setting.root
    this.#thread = new CheckThread(setting)
    this.#forget()
  }

  close(): Promise<void> {
    return this.#thread.close()
  }

  /** All findings on a document, if they are known. */
  known(document: OpenDocument): FindingsById | undefined {
    return this.#whole.get(document.catalog)
  }

  /** The findings on an entry as it is, if they are known. */
  ofEntry(place: Place, entry: Entry): readonly Finding[] | undefined {
    return this.#byEntry.get(keyOf(place, entryTag(entry)))
  }

  /**
   * All findings on a document. An entry that is written while they are looked for is left out. Errors as `open`, which
   * gives the document as it is.
   */
  async all(open: () => OpenDocument): Promise<FindingsById> {
    this.#useGlossary()
    const document = open()
    const known = this.known(document)
    if (known) return known
    const whole = this.#whole
    const {statement, language} = document
    const {findings, segments} = await this.#ask({statement, language}, [])
    const byTag = new Map(segments.map((segment) => [segment.etag, segment.findings]))
    const {catalog} = open()
    const byId = new Map([['', findings]])
    for (const entry of catalog.entries) {
      const found = byTag.get(entryTag(entry))
      if (found) byId.set(entry.id, found)
    }
    if (byId.size > catalog.entries.length) whole.set(catalog, byId)
    return byId
  }

  /** The findings on texts as they would be if they were saved. Nothing is asked any more once the signal is aborted. */
  async ofTexts(
    place: Place,
    texts: readonly UnsavedText[],
    signal?: AbortSignal,
  ): Promise<FindingsById> {
    this.#useGlossary()
    const {segments} = await this.#ask(place, texts, signal)
    return new Map(segments.map(({id, findings}) => [id, findings]))
  }

  async #ask(
    {statement, language}: Place,
    texts: readonly UnsavedText[],
    signal?: AbortSignal,
  ): Promise<CheckAnswer> {
    const whole = this.#whole
    const answer = await this.#thread.ask({statement, language, texts}, signal)
    // What was asked before settings or glossary became others is answered, and not remembered.
    if (whole === this.#whole)
      for (const {etag, findings} of answer.segments)
        this.#remember(keyOf({statement, language}, etag), findings)
    return answer
  }

  #useGlossary(): void {
    const glossary = unlessRefused(() => glossaryStamp(this.#root))
    if (this.#glossary !== glossary) this.#forget()
    this.#glossary = glossary
  }

  #forget(): void {
    this.#whole = new WeakMap()
    this.#byEntry.clear()
  }

  #remember(key: string, found: readonly Finding[]): void {
    this.#byEntry.delete(key)
    this.#byEntry.set(key, found)
    const [first] = this.#byEntry.keys()
    if (this.#byEntry.size > mostRemembered && first !== undefined) this.#byEntry.delete(first)
  }
}

function keyOf({statement, language}: Place, tag: string): string {
  return `${statement}\0${language}\0${tag}`
}
