import type {Catalog, Entry} from '../model/catalog.ts'
import {type ErrorPlace, UserError} from '../model/user-error.ts'
import type {PoEntry} from './po-entry.ts'
import {foreignCharset, headerField, readHeader, withUtf8} from './po-header.ts'
import {readPo} from './po-reader.ts'

/** What the caller knows of the catalog. `file` is named in errors; by default its place in a project. */
interface About {
  readonly statement: string
  readonly language: string
  readonly file?: string
}

/**
 * Returns the catalog in the text of a PO file, foreign or ours: folded lines, CRLF, a byte order mark, flags in any
 * order, fields and comments we do not know. All is kept, but for blank lines and the header's flags and references.
 *
 * Law: for what `serializeCatalog` wrote, serialising the result gives the same bytes.
 *
 * @throws UserError `catalog`, with file and line, for what is no PO, plural forms, git conflict marks, an entry
 * without `msgctxt`, two with the same, a charset other than UTF-8, and for a catalog of another statement or language.
 */
export function parseCatalog(text: string, about: About): Catalog {
  const file = about.file ?? `translations/${about.language}/${about.statement}.po`
  const read = readPo(text, file)
  const headers = read.filter((entry) => entry.id === undefined && entry.source === '')
  const rest = read.filter((entry) => entry.line === 0).flatMap((entry) => entry.comments)
  const [header, second] = headers.filter((entry) => !entry.obsolete)
  if (second) {
    const message = 'Unexpected second header, expected one'
    throw refuse({file, line: second.line}, {message, advice: 'Delete one of the two.'})
  }
  const fields = readHeader(header?.target ?? '')
  checkHeader(fields, about, {text, file})
  const entries: Entry[] = []
  const obsolete: Entry[] = []
  const lineOf = new Map<string, number>()
  for (const entry of read) {
    if (entry.line === 0 || headers.includes(entry)) continue
    const list = entry.obsolete ? obsolete : entries
    list.push(toEntry(entry, lineOf, file))
  }
  const headerComments = [...(header ? [...header.comments, ...header.notes] : []), ...rest]
  const {statement, language} = about
  return {statement, language, header: withUtf8(fields), headerComments, entries, obsolete}
}

/** Refuses a header that says the file is not what the caller takes it for. */
function checkHeader(fields: Catalog['header'], about: About, {text, file}: PoText): void {
  const charset = foreignCharset(fields)
  if (charset !== undefined) {
    const message = unexpected('charset', charset, 'UTF-8')
    const advice = `Convert it first, for example with \`msgconv --to-code=UTF-8 -o ${file} ${file}\`.`
    throw refuse({file, line: lineOfField(text, 'Content-Type')}, {message, advice})
  }
  const statement = headerField(fields, 'X-Statement')
  if (statement !== undefined && statement !== about.statement) {
    const message = unexpected('catalog of statement', statement, about.statement)
    const advice = `Move the file to where \`${statement}\` is, or correct X-Statement in its header.`
    throw refuse({file, line: lineOfField(text, 'X-Statement')}, {message, advice})
  }
  const language = headerField(fields, 'Language')
  if (language !== undefined && sameForm(language) !== sameForm(about.language)) {
    const message = unexpected('catalog in language', language, about.language)
    const advice = `Move the file to the folder of \`${language}\`, or correct Language in its header.`
    throw refuse({file, line: lineOfField(text, 'Language')}, {message, advice})
  }
}

interface PoText {
  readonly text: string
  readonly file: string
}

/** The entry as the model has it; takes note of its line. */
function toEntry(read: PoEntry, lineOf: Map<string, number>, file: string): Entry {
  const {id, source = '', target = '', previousSource, previousId, line} = read
  if (id === undefined || id === '') {
    const message = 'Unexpected entry without `msgctxt`, expected the segment’s id'
    const advice =
      'Put back the `msgctxt` it had, or delete it: `broadside sync` makes new entries.'
    throw refuse({file, line}, {message, advice})
  }
  const first = lineOf.get(id)
  if (first !== undefined) {
    const message = `Unexpected second entry \`${id}\`, expected one; the first is on line ${first}`
    const advice = 'Keep the entry with the better target and delete the other.'
    throw refuse({file, line}, {message, advice})
  }
  lineOf.set(id, line)
  const {comments, notes, references, flags} = read
  const entry = {id, source, target, comments, notes, references, flags, line}
  if (previousSource === undefined) return entry
  return {...entry, previousSource, ...(previousId !== undefined && {previousId})}
}

/** "Unexpected …, expected …". */
function unexpected(what: string, actual: string, expected: string): string {
  return `Unexpected ${what} \`${actual}\`, expected \`${expected}\``
}

/** Language tags as they are compared: gettext writes `pt_BR` where BCP 47 has `pt-BR`. */
function sameForm(language: string): string {
  return language.toLowerCase().replaceAll('_', '-')
}

/** The 1-based line on which a header field stands. */
function lineOfField(text: string, name: string): number {
  const offset = text.search(new RegExp(`"${name}:`, 'i'))
  return text.slice(0, Math.max(offset, 0)).split('\n').length
}

/** The error for a file that is PO, but no catalog of ours. */
function refuse(
  place: ErrorPlace,
  {message, advice}: Record<'message' | 'advice', string>,
): UserError {
  return new UserError(message, {code: 'catalog', advice, place})
}
