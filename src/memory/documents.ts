import {integer, text} from './row.ts'
import type {Store} from './store.ts'

/** A statement in one language, or a memory file. */
export interface DocumentKey {
  /** As `MemoryUnit.document`. */
  readonly document: string
  /** Of the targets; absent where all of the document's languages come from one file. */
  readonly language?: string
}

/** What a document held when its units were written. */
export interface DocumentRecord extends DocumentKey {
  /** Of the file's content. */
  readonly hash: string
  /** Whatever tells its owner that the file has not changed since; may be empty. */
  readonly stamp: string
}

/** What stands for all languages. */
const allLanguages = ''

/** All documents that have been recorded. */
export function recordedDocuments(store: Store): DocumentRecord[] {
  return store.all('SELECT document, language, hash, stamp FROM indexed').map((row) => {
    const language = store.names.text(row.language)
    return {
      document: store.names.text(row.document),
      ...(language !== allLanguages && {language}),
      hash: text(row, 'hash'),
      stamp: text(row, 'stamp'),
    }
  })
}

/** Takes down what a document holds now. */
export function recordDocument(store: Store, record: DocumentRecord): void {
  const {document, language} = numbersOf(store, record)
  store.run(
    'INSERT OR REPLACE INTO indexed VALUES (?, ?, ?, ?)',
    document,
    language,
    record.hash,
    record.stamp,
  )
}

/** Removes the units of a document and its record. Their sources stay, and match nothing unless others have them. */
export function forgetDocument(store: Store, key: DocumentKey): void {
  const {document, language} = numbersOf(store, key)
  store.run('DELETE FROM indexed WHERE document = ? AND language = ?', document, language)
  if (key.language === undefined) store.run('DELETE FROM pair WHERE document = ?', document)
  else store.run('DELETE FROM pair WHERE document = ? AND language = ?', document, language)
}

/** How many documents have units. */
export function countDocuments(store: Store): number {
  return integer(store.get('SELECT count(DISTINCT document) AS count FROM pair'), 'count')
}

function numbersOf(store: Store, key: DocumentKey): {document: number; language: number} {
  return {
    document: store.names.number(key.document.toWellFormed()),
    language: store.names.number((key.language ?? allLanguages).toWellFormed()),
  }
}
