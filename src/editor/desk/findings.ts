import {saveTarget} from '../../catalog/save-target.ts'
import type {Catalog} from '../../model/catalog.ts'
import type {Finding} from '../../model/finding.ts'
import type {Concept} from '../../model/glossary.ts'
import type {Settings} from '../../model/settings.ts'
import {checkLanguage} from '../../pipeline/check-language.ts'
import {entryTag} from '../../project/editing/entry-tag.ts'
import type {OpenDocument} from '../../project/editing/open-document.ts'

/** Findings on a document by segment; those that belong to none under the empty id. */
export type FindingsById = ReadonlyMap<string, readonly Finding[]>

/** A text that is not saved. */
export interface UnsavedText {
  readonly id: string
  readonly target: string
  readonly state?: 'draft' | 'translated'
}

/** What texts are checked with. */
export interface CheckedWith {
  readonly settings: Settings
  readonly concepts: readonly Concept[]
}

/** Lists of findings that are remembered. */
const mostRemembered = 20_000

/**
 * Findings as `broadside check` makes them. All of them take the whole edition to find, some milliseconds for every hundred
 * sentences; so they are remembered for each entry as it is.
 */
export class Findings {
  #whole = new WeakMap<Catalog, FindingsById>()
  #concepts: readonly Concept[] | undefined
  readonly #byEntry = new Map<string, readonly Finding[]>()

  /** All findings on a document, if they are known. */
  known(document: OpenDocument): FindingsById | undefined {
    return this.#whole.get(document.catalog)
  }

  /** All findings on a document. */
  all(document: OpenDocument, {settings, concepts}: CheckedWith): FindingsById {
    this.#useConcepts(concepts)
    const known = this.known(document)
    if (known) return known
    const found = checkLanguage(document.read, document.catalog, {settings, concepts, ...document})
    const byId = Map.groupBy(found, ({segment}) => segment ?? '')
    this.#whole.set(document.catalog, byId)
    for (const entry of document.catalog.entries)
      this.#remember(keyOf(document, entryTag(entry)), byId.get(entry.id) ?? [])
    return byId
  }

  /** The findings on one segment: all where they are known, else what shows on itself. */
  ofSegment(
    document: OpenDocument,
    id: string,
    {settings, concepts}: CheckedWith,
  ): readonly Finding[] {
    this.#useConcepts(concepts)
    const entry = document.catalog.entries.find((each) => each.id === id)
    if (!entry) return []
    const known = this.#byEntry.get(keyOf(document, entryTag(entry)))
    if (known) return known
    const {read, catalog, file, source} = document
    const only = new Set([id])
    return checkLanguage(read, catalog, {settings, concepts, file, source, only, alone: true})
  }

  /** The findings on texts as they would be if they were saved. */
  ofTexts(
    document: OpenDocument,
    texts: readonly UnsavedText[],
    {settings, concepts}: CheckedWith,
  ): FindingsById {
    this.#useConcepts(concepts)
    const {read, catalog, file, source} = document
    const byId = new Map(texts.map((text) => [text.id, text]))
    const entries = catalog.entries.map((entry) => {
      const text = byId.get(entry.id)
      if (!text) return entry
      return saveTarget(entry, {target: text.target, state: text.state ?? 'draft'})
    })
    const only = new Set(byId.keys())
    const unsaved = {...catalog, entries}
    const found = checkLanguage(read, unsaved, {settings, concepts, file, source, only})
    const byEntry = Map.groupBy(found, ({segment}) => segment ?? '')
    for (const entry of entries)
      if (only.has(entry.id))
        this.#remember(keyOf(document, entryTag(entry)), byEntry.get(entry.id) ?? [])
    return byEntry
  }

  /** Forgets everything: the settings are others. */
  clear(): void {
    this.#whole = new WeakMap()
    this.#byEntry.clear()
  }

  #useConcepts(concepts: readonly Concept[]): void {
    if (this.#concepts !== undefined && this.#concepts !== concepts) this.clear()
    this.#concepts = concepts
  }

  #remember(key: string, found: readonly Finding[]): void {
    this.#byEntry.delete(key)
    this.#byEntry.set(key, found)
    const [first] = this.#byEntry.keys()
    if (this.#byEntry.size > mostRemembered && first !== undefined) this.#byEntry.delete(first)
  }
}

function keyOf({statement, language}: OpenDocument, tag: string): string {
  return `${statement}\0${language}\0${tag}`
}
