import type {Catalog} from '../../model/catalog.ts'
import type {Settings} from '../../model/settings.ts'
import {type ReadStatement, readStatement} from '../../pipeline/read-statement.ts'
import {syncLanguage} from '../../pipeline/sync-language.ts'
import {catalogPath, sourcePath} from '../paths.ts'
import {readSource} from '../read-source.ts'
import {readTextIfAny, type TextFile} from '../read-text.ts'

/** A statement in one language, as it is on the disk. */
export interface OpenDocument {
  readonly statement: string
  readonly language: string
  /** Path and text of the statement. */
  readonly source: {readonly file: string; readonly text: string}
  readonly read: ReadStatement
  /** Path of the catalog in the project. */
  readonly file: string
  /** The catalog as it is on the disk; absent where it is not there. */
  readonly po?: TextFile
  /** In step with the statement: one entry a segment, in their order. */
  readonly catalog: Catalog
}

/** Called when a document is found to be another than before. */
export type OnChange = (before: OpenDocument, after: OpenDocument) => void

/** Documents that are kept at most: each holds a statement and its catalog. */
const mostKept = 64

/**
 * The statements and catalogs that are being worked on. What is on the disk counts: every opening reads the files, and only
 * what follows from them is kept. Whoever changes them, `onChange` hears of it at the next opening.
 */
export class DocumentStore {
  readonly #root: string
  readonly #onChange: OnChange
  readonly #documents = new Map<string, OpenDocument>()
  readonly #statements = new Map<string, ReadStatement>()
  #settings: Settings

  constructor(root: string, settings: Settings, onChange: OnChange = () => {}) {
    this.#root = root
    this.#settings = settings
    this.#onChange = onChange
  }

  /** Other settings, with which everything is read again. */
  use(settings: Settings): void {
    this.#settings = settings
    this.#documents.clear()
    this.#statements.clear()
  }

  /**
   * The statement in a language.
   *
   * @throws UserError as `readText`, for the statement or for a catalog that is none.
   */
  open(statement: string, language: string): OpenDocument {
    const source = {
      file: sourcePath(statement),
      text: readSource(this.#root, statement).text,
    }
    const file = catalogPath(language, statement)
    const po = readTextIfAny(this.#root, file, 'catalog')
    const key = keyOf({statement, language})
    const known = this.#documents.get(key)
    if (known && known.po?.text === po?.text && known.source.text === source.text) {
      const same = po && known.po?.stamp !== po.stamp ? {...known, po} : known
      this.#documents.set(key, same)
      return same
    }
    const read = this.#readStatement(statement, source.text)
    const {sourceLanguage} = this.#settings
    const {catalog} = syncLanguage(read, language, {po: po?.text, sourceLanguage})
    const document = {statement, language, source, read, file, catalog, ...(po && {po})}
    this.#keep(document)
    if (known) this.#onChange(known, document)
    return document
  }

  /** Takes down what was written by this process; `onChange` is not called. */
  replace(document: OpenDocument): void {
    this.#documents.set(keyOf(document), document)
  }

  /** Forgets a document: it cannot be read as it is now. */
  forget(about: {readonly statement: string; readonly language: string}): void {
    this.#documents.delete(keyOf(about))
  }

  /** Those that are kept, the last opened last. */
  opened(): readonly OpenDocument[] {
    return [...this.#documents.values()]
  }

  /** Whether a statement of this name has been opened. */
  knows(statement: string): boolean {
    return this.#statements.has(statement)
  }

  /** The statement by itself. Errors as `open`. */
  statement(statement: string): ReadStatement {
    return this.#readStatement(statement, readSource(this.#root, statement).text)
  }

  #readStatement(statement: string, text: string): ReadStatement {
    const known = this.#statements.get(statement)
    if (known?.statement.text === text) return known
    const read = readStatement(statement, text, this.#settings)
    this.#statements.set(statement, read)
    forgetFirst(this.#statements)
    return read
  }

  #keep(document: OpenDocument): void {
    const key = keyOf(document)
    this.#documents.delete(key)
    this.#documents.set(key, document)
    forgetFirst(this.#documents)
  }
}

/** What tells a document from all others. */
function keyOf({statement, language}: {statement: string; language: string}): string {
  return `${statement}\0${language}`
}

function forgetFirst(kept: Map<string, unknown>): void {
  const [first] = kept.keys()
  if (kept.size > mostKept && first !== undefined) kept.delete(first)
}
