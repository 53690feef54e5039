import type {Catalog, Entry} from '../model/catalog.ts'
import {guardComment} from './po-comments.ts'
import {orderFlags} from './po-flags.ts'
import {headerText, withUtf8} from './po-header.ts'
import {referenceLines} from './po-references.ts'
import {portableText} from './portable-text.ts'

/** Escapes that gettext writes; other characters stand for themselves. Source: its manual, "The Format of PO Files". */
const escapes: Readonly<Record<string, string>> = {
  '\u0007': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
}
const escapable = new RegExp(`[${Object.keys(escapes).join('').replace('\\', '\\\\')}]`, 'g')

/**
 * Returns the catalog as a PO file, byte for byte what `msgcat --no-wrap` prints of it: comments, notes, references,
 * flags, previous source, id, source, target; obsolete entries at the end.
 *
 * Laws: `msgcat --no-wrap` prints it unchanged; `parseCatalog` gives the catalog back; serialising that again gives the
 * same bytes. What gettext cannot carry is written in the nearest form it can: NUL, U+0004 and lone surrogates as
 * U+FFFD (`portableText`); `fuzzy` on an entry without a target, flags that gettext does not know, and obsolete entries
 * without a target, which hold nobody's work, not at all; a comment of several lines as several comments. A header
 * always names UTF-8.
 */
export function serializeCatalog(catalog: Catalog): string {
  return serializeHeader(catalog) + serializeEntries(catalog)
}

/** The header of a catalog as it stands in its PO file. */
export function serializeHeader({
  headerComments,
  header,
}: Pick<Catalog, 'headerComments' | 'header'>): string {
  const comments = headerComments.flatMap(guardComment).map((line) => commentLine('#', line))
  return `${comments.join('')}msgid ""\n${field('msgstr', headerText(withUtf8(header)), '')}`
}

/** What follows the header in the PO file of a catalog: its entries, an empty line before each, live ones first. */
export function serializeEntries({
  entries,
  obsolete,
}: Pick<Catalog, 'entries' | 'obsolete'>): string {
  let text = ''
  for (const entry of entries) text += `\n${block(entry, '')}`
  for (const entry of obsolete) if (entry.target !== '') text += `\n${block(entry, '#~ ')}`
  return text
}

/** One entry; `mark` stands before each line of an obsolete one. */
function block(entry: Entry, mark: '' | '#~ '): string {
  const previousMark = mark === '' ? '#| ' : '#~| '
  let text = ''
  for (const comment of entry.comments) text += commentLines('#', comment)
  for (const note of entry.notes) text += commentLines('#.', note)
  for (const line of referenceLines(entry.references)) text += `${line}\n`
  const flags = orderFlags(entry, mark !== '')
  if (flags.length > 0) text += `#, ${flags.join(', ')}\n`
  if (entry.previousSource !== undefined) {
    if (entry.previousId !== undefined) text += field('msgctxt', entry.previousId, previousMark)
    text += field('msgid', entry.previousSource, previousMark)
  }
  text += field('msgctxt', entry.id, mark)
  text += field('msgid', entry.source, mark)
  return text + field('msgstr', entry.target, mark)
}

/** A comment as lines of its kind. */
function commentLines(kind: '#' | '#.', comment: string): string {
  let text = ''
  for (const line of guardComment(comment)) text += commentLine(kind, line)
  return text
}

/** One comment line; the space divides its text from the mark, so that no text can turn it into another kind. */
function commentLine(kind: '#' | '#.', line: string): string {
  return line === '' ? `${kind}\n` : `${kind} ${portableText(line)}\n`
}

/** One keyword with its text, over several lines where the text has line breaks. */
function field(keyword: 'msgctxt' | 'msgid' | 'msgstr', value: string, mark: string): string {
  const text = portableText(value)
  const lineBreak = text.indexOf('\n')
  if (lineBreak < 0 || lineBreak === text.length - 1)
    return `${mark}${keyword} "${escapeText(text)}"\n`
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  return [`${mark}${keyword} ""\n`, ...lines.map((line) => `${mark}"${escapeText(line)}"\n`)].join(
    '',
  )
}

/** The text between two quotation marks. */
function escapeText(text: string): string {
  return text.replace(escapable, (character) => escapes[character] ?? character)
}
