import type {DatabaseSync} from 'node:sqlite'

/** "Brod": tells our database from those of other programs (PRAGMA application_id). */
const applicationId = 0x42726f64

/** Raised whenever tables or tokens change; a file of another version is made again. */
const schemaVersion = 1

/** Larger than usual: posting lists are long. */
const pageBytes = 8192

/** For posting lists that are used again and again, in KiB; SQLite takes it as it needs it. */
const cacheKib = 16 * 1024

/**
 * - `name`: languages, documents, origins and days, which recur.
 * - `word`: tokens with their language group before them, `3 house`.
 * - `source`: texts in the source language, each once per language; `tokens` as `packTokens` has them.
 * - `pair`: targets. `previous` and `next` are sources, 0 at an edge, null where unknown.
 * - `posting`: where a word stands, see `posting-lists.ts`; made up to source `state.merged`.
 * - `indexed`: what a document held when its pairs were written.
 */
const tables = `
  CREATE TABLE state (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE name (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE source (
    id INTEGER PRIMARY KEY, language INTEGER NOT NULL, hash INTEGER NOT NULL,
    tokens BLOB NOT NULL, text TEXT NOT NULL) STRICT;
  CREATE INDEX source_hash ON source (hash);
  CREATE TABLE pair (
    id INTEGER PRIMARY KEY, source INTEGER NOT NULL, language INTEGER NOT NULL, state INTEGER NOT NULL,
    origin INTEGER NOT NULL, document INTEGER NOT NULL, previous INTEGER, next INTEGER, date INTEGER,
    target TEXT NOT NULL) STRICT;
  CREATE INDEX pair_source ON pair (source);
  CREATE INDEX pair_document ON pair (document);
  CREATE TABLE posting (key INTEGER PRIMARY KEY, ids BLOB NOT NULL) STRICT;
  CREATE TABLE indexed (
    document INTEGER NOT NULL, language INTEGER NOT NULL, hash TEXT NOT NULL, stamp TEXT NOT NULL,
    PRIMARY KEY (document, language)) STRICT, WITHOUT ROWID;
  INSERT INTO state VALUES ('merged', 0);
`

const tableNames = ['state', 'name', 'word', 'source', 'pair', 'posting', 'indexed']

/** Why a file is no memory of ours: another program's, or made by another version of this one. */
export type WrongFile = 'foreign' | 'version'

/**
 * Makes a database ready: new tables in an empty one, settings of the connection in any. Returns why it cannot be used,
 * where that is so. Two processes may do this at once.
 */
export function prepareDatabase(database: DatabaseSync): WrongFile | undefined {
  database.exec(`PRAGMA page_size = ${pageBytes}; PRAGMA cache_size = -${cacheKib}`)
  // A first look takes no lock on the file.
  const wrong = judge(database)
  if (wrong !== 'empty') {
    if (wrong === undefined) setUp(database)
    return wrong
  }
  setUp(database)
  database.exec('BEGIN IMMEDIATE')
  const found = judge(database)
  if (found === 'empty')
    database.exec(
      `${tables}; PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}`,
    )
  database.exec('COMMIT')
  return found === 'empty' ? undefined : found
}

/** Empties all tables, within a transaction. */
export function emptyTables(database: DatabaseSync): void {
  database.exec(tableNames.map((name) => `DROP TABLE ${name}`).join(';'))
  database.exec(tables)
}

/** What is in a file: nothing yet, something else, or a memory (undefined). */
function judge(database: DatabaseSync): WrongFile | 'empty' | undefined {
  const read = (pragma: string): unknown =>
    Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]
  const {count} = database.prepare('SELECT count(*) AS count FROM sqlite_schema').get() ?? {}
  const id = read('application_id')
  if (id === applicationId) return read('user_version') === schemaVersion ? undefined : 'version'
  return count === 0 && id === 0 ? 'empty' : 'foreign'
}

/** Readers and a writer at once (write-ahead log). A cache need not survive a power cut, so commits do not wait for the disk. */
function setUp(database: DatabaseSync): void {
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY',
  )
}
