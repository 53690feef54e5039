import fc from 'fast-check'
import {createCatalog} from '../../src/catalog/create-catalog.ts'
import type {Catalog, Entry} from '../../src/model/catalog.ts'

/** Pieces that mean something to a reader of PO files, to a terminal or to JavaScript. */
const pieces = [
  ...['\0', '\u0004', '\u0007', '\b', '\t', '\n', '\v', '\f', '\r', '\u001b', '\u007f', '\u0085'],
  ...[
    '\u2028',
    '\ufeff',
    '\uffff',
    '\ud800',
    '\udc00',
    '🚩',
    '漢字',
    'ä',
    'e\u0301',
    'نص',
    ' ',
    '  ',
  ],
  ...['"', '\\', '\\n', '\\0', "'", '#', '#~', ',', '.', ':', '|', '~', '=', '!', '-', '–'],
  ...[
    'msgid "',
    'msgstr ""',
    'fuzzy',
    'File: a.c, line:1',
    'file:b,line number: 2',
    '<<<<<<< HEAD',
  ],
  ...[
    'origin: mt:deepl 2026-11-22 5e77d0',
    'waive: number – why',
    'joined: previous',
    '%s',
    '=======',
  ],
]

/** Any text, hostile on purpose. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'grapheme', maxLength: 8})), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''))

/** Any text of one line. */
const anyLine: fc.Arbitrary<string> = anyText.map((text) => text.replace(/[\r\n]/g, ''))

const anyFlags = fc.subarray(['fuzzy', 'c-format', 'no-qt-format', 'range: 0..10', 'no-wrap'])
const anyReferences = fc.uniqueArray(
  fc.constantFrom('a.md', 'b/c.md:1', 'd:20', 'ü', 'x'.repeat(60)),
)

/** Any entry whose parts a PO file can hold, with an id of its own. */
export const anyEntry: fc.Arbitrary<Entry> = fc.record(
  {
    id: anyText.map((text) => `k${text}`),
    source: anyText,
    target: fc.oneof(anyText, fc.constant('')),
    comments: fc.array(anyLine, {maxLength: 4}),
    notes: fc.array(anyLine, {maxLength: 2}),
    references: anyReferences,
    flags: anyFlags,
    previousSource: anyText,
    previousId: anyText,
  },
  {requiredKeys: ['id', 'source', 'target', 'comments', 'notes', 'references', 'flags']},
)

/** Any catalog of the statement `s` in German. */
export const anyCatalog: fc.Arbitrary<Catalog> = fc
  .record({
    fields: fc.array(fc.tuple(fc.constantFrom('X-One', 'X-Two'), anyLine), {maxLength: 2}),
    headerComments: fc.array(anyLine, {maxLength: 3}),
    entries: fc.array(anyEntry, {maxLength: 6}),
    obsolete: fc.array(anyEntry, {maxLength: 3}),
  })
  .map(({fields, headerComments, entries, obsolete}) => {
    const base = createCatalog({statement: 's', language: 'de', sourceLanguage: 'en'})
    const header = [...base.header, ...fields]
    return numbered({...base, header, headerComments, entries, obsolete})
  })

/** The catalog with a number in each id, so that no two are the same. */
function numbered(catalog: Catalog): Catalog {
  const {entries, obsolete} = catalog
  return {
    ...catalog,
    entries: entries.map((entry, index) => ({...entry, id: `${entry.id}${index}`})),
    obsolete: obsolete.map((entry, index) => ({...entry, id: `${entry.id}o${index}`})),
  }
}
