import {readComment} from './po-comments.ts'
import {emptyEntry, type PoEntry, type Slot} from './po-entry.ts'
import {type PoLine, pluralFault, poFault, unknownLine} from './po-fault.ts'
import {readFlags} from './po-flags.ts'
import {readReferences} from './po-references.ts'
import {closingQuote, unescapeText} from './po-string.ts'

interface Keyword {
  readonly word: string
  /** What it begins in an entry, and in `#|` lines; nothing where it may not stand. */
  readonly slot?: Slot
  readonly previous?: Slot
}

/** Longer ones before those they begin with. */
const keywords: readonly Keyword[] = [
  {word: 'msgctxt', slot: 'id', previous: 'previousId'},
  {word: 'msgid_plural', previous: 'previousPlural'},
  {word: 'msgid', slot: 'source', previous: 'previousSource'},
  {word: 'msgstr['},
  {word: 'msgstr', slot: 'target'},
]

/** Where the reader is, and what it knows there. */
interface Reader extends PoLine {
  readonly done: PoEntry[]
  entry: PoEntry
  /** Where text in quotation marks goes to. */
  slot: Slot | undefined
  line: number
  lineStart: number
  /** Whether the line began with `#~`. */
  obsolete: boolean
  /** Whether the line began with `#|` or `#~|`. */
  previous: boolean
}

/**
 * Returns the entries of a PO file in their order, the header among them. Comments that no entry follows come last, as
 * an entry of line 0. Reads what gettext reads, and comments between the lines of an entry too.
 *
 * @throws UserError `catalog` with line and column for what is no PO, and for plural forms.
 */
export function readPo(text: string, file: string): readonly PoEntry[] {
  const reader: Reader = {
    ...{text, file, line: 0, lineStart: 0, obsolete: false, previous: false},
    ...{done: [], entry: emptyEntry(), slot: undefined},
  }
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < text.length) {
    const lineBreak = text.indexOf('\n', at)
    const end = lineBreak < 0 ? text.length : lineBreak
    reader.line++
    reader.lineStart = at
    reader.obsolete = false
    reader.previous = false
    readLine(reader, at, end)
    at = end + 1
  }
  if (reader.entry.line > 0) finishEntry(reader, text.length)
  else if (reader.entry.comments.length > 0) reader.done.push(reader.entry)
  return reader.done
}

/** Reads a line, or what follows `#~` or `#|` in it. */
function readLine(reader: Reader, start: number, end: number): void {
  let at = skipBlanks(reader.text, start, end)
  while (at < end) {
    const character = reader.text.charCodeAt(at)
    if (character === 0x23) {
      readMarked(reader, at + 1, end)
      return
    }
    at = character === 0x22 ? readText(reader, at, end) : readKeyword(reader, at, end)
    at = skipBlanks(reader.text, at, end)
  }
}

/** Reads what follows a `#`: a line of an obsolete entry, of a previous source, each once in a line, or a comment. */
function readMarked(reader: Reader, at: number, end: number): void {
  const {text} = reader
  let rest = at
  if (text[rest] === '~' && rest < end && !reader.obsolete) {
    reader.obsolete = true
    rest++
  }
  if (text[rest] === '|' && rest < end && !reader.previous) {
    reader.previous = true
    rest++
  }
  if (rest > at) readLine(reader, rest, end)
  else readCommentLine(reader, text.slice(at, text[end - 1] === '\r' ? end - 1 : end))
}

/** Reads a comment of some kind from what follows its `#`. */
function readCommentLine(reader: Reader, text: string): void {
  startNext(reader)
  const {entry} = reader
  const kind = text[0]
  if (kind === '.') entry.notes.push(readComment(text.slice(1)))
  else if (kind === ':') addAll(entry.references, readReferences(text.slice(1)))
  else if (kind === ',' || isFlagLine(text)) addAll(entry.flags, readFlags(text.slice(1)))
  else entry.comments.push(readComment(text))
}

/** Adds items to a list, however many. */
function addAll(list: string[], items: readonly string[]): void {
  for (const item of items) list.push(item)
}

/** Whether `#=` (gettext 0.25) or `#!` begins flags and is no ornament. */
function isFlagLine(text: string): boolean {
  return (text[0] === '=' || text[0] === '!') && /^.[ \t]*[a-z][a-z0-9+.:, \t-]*$/.test(text)
}

/** Reads a keyword and opens its slot; returns the offset of the text behind it. */
function readKeyword(reader: Reader, at: number, end: number): number {
  const keyword = keywords.find(({word}) => reader.text.startsWith(word, at))
  if (keyword === undefined) throw unknownLine(reader, at, end)
  const {word} = keyword
  const slot = reader.previous ? keyword.previous : keyword.slot
  if (slot === undefined && word !== 'msgstr') throw pluralFault(reader, at)
  if (slot === undefined) {
    throw poFault(reader, at, 'Unexpected `msgstr` behind `#|`, expected `msgid`')
  }
  const next = skipBlanks(reader.text, at + word.length, end)
  if (next >= end || reader.text[next] !== '"') {
    throw poFault(reader, at, `Unexpected \`${word}\` alone, expected text in quotation marks`)
  }
  if (slot !== 'target') startNext(reader)
  checkOrder(reader, slot, {word, at})
  reader.entry[slot] = ''
  reader.slot = slot
  return next
}

/** Refuses a keyword that its entry has already or cannot have yet; takes note of the line of its first. */
function checkOrder(reader: Reader, slot: Slot, {word, at}: {word: string; at: number}): void {
  const {entry} = reader
  const missing = entry.source === undefined ? '`msgid`' : '`msgstr`'
  if (slot === 'target' && entry.target !== undefined) {
    throw poFault(reader, at, 'Unexpected second `msgstr`, expected the next entry')
  }
  const isEarly = slot === 'target' && entry.source === undefined
  const isLate = slot === 'id' && entry.source !== undefined
  if (isEarly || isLate || entry[slot] !== undefined) {
    throw poFault(reader, at, `Unexpected \`${word}\`, expected the entry’s ${missing} first`)
  }
  if (reader.previous) return
  if (entry.line > 0) {
    checkMark(reader, at)
    return
  }
  entry.line = reader.line
  entry.obsolete = reader.obsolete
}

/** Adds the text between two quotation marks to the open slot; returns the offset behind it. */
function readText(reader: Reader, at: number, end: number): number {
  const {text, entry, slot} = reader
  if (slot === undefined || slot.startsWith('previous') !== reader.previous) {
    throw poFault(reader, at, 'Unexpected text, expected `msgctxt`, `msgid` or `msgstr` before it')
  }
  if (!reader.previous) checkMark(reader, at)
  const close = closingQuote(text, at + 1, end)
  if (close < 0) {
    throw poFault(
      reader,
      at,
      'Unexpected end of line, expected a quotation mark that ends the text',
    )
  }
  const written = text.slice(at + 1, close)
  const value = written.includes('\\') ? unescapeAt(reader, at + 1, written) : written
  entry[slot] = (entry[slot] ?? '') + value
  return close + 1
}

/** What the text between quotation marks, written at an offset of the file, stands for. */
function unescapeAt(reader: Reader, at: number, written: string): string {
  return unescapeText(written, (offset) => {
    const found = written.slice(offset, offset + 2)
    const message = `Unexpected escape \`${found}\`, expected \`\\\\\` for a backslash`
    throw poFault(reader, at + offset, message)
  })
}

/** Refuses a line with `#~` in an entry that began without, and the reverse. */
function checkMark(reader: Reader, at: number): void {
  if (reader.obsolete === reader.entry.obsolete) return
  const [found, expected] = reader.obsolete ? ['with', 'without'] : ['without', 'with']
  const message = `Unexpected line ${found} \`#~\` in an entry, expected one ${expected} it`
  throw poFault(reader, at, message)
}

/** Begins the next entry if the present one is complete. */
function startNext(reader: Reader): void {
  if (reader.entry.target !== undefined) finishEntry(reader, reader.lineStart)
}

/** Puts the entry away. */
function finishEntry(reader: Reader, at: number): void {
  const {entry} = reader
  if (entry.target === undefined) {
    const missing = entry.source === undefined ? '`msgid`' : '`msgstr`'
    throw poFault(reader, at, `Unexpected end of file, expected the last entry’s ${missing}`)
  }
  reader.done.push(entry)
  reader.entry = emptyEntry()
  reader.slot = undefined
}

/** The offset of the next character that is no blank. */
function skipBlanks(text: string, start: number, end: number): number {
  let at = start
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 0x20 && !(unit >= 0x09 && unit <= 0x0d)) break
  }
  return at
}
