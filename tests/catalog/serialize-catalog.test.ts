import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createCatalog} from '../../src/catalog/create-catalog.ts'
import {parseCatalog} from '../../src/catalog/parse-catalog.ts'
import {serializeCatalog} from '../../src/catalog/serialize-catalog.ts'
import type {Catalog, Entry} from '../../src/model/catalog.ts'
import {anyCatalog} from './any-catalog.ts'
import {carried, withoutLines} from './carried.ts'

const about = {statement: 's', language: 'de'}
const empty = createCatalog({...about, sourceLanguage: 'en'})
const plain: Entry = {
  ...{id: 'k', source: 'One.', target: 'Eins.'},
  ...{comments: [], notes: [], references: [], flags: []},
}

/** The text of the entries behind the header. */
function written(catalog: Partial<Catalog>): string {
  const text = serializeCatalog({...empty, ...catalog})
  return text.slice(serializeCatalog(empty).length + 1)
}

test('parsing what was written gives the catalog back, whatever its texts', () => {
  fc.assert(
    fc.property(anyCatalog, (catalog) => {
      const text = serializeCatalog(catalog)
      const parsed = parseCatalog(text, about)
      expect(withoutLines(parsed)).toEqual(carried(catalog))
      expect(serializeCatalog(parsed)).toBe(text)
    }),
    {numRuns: 500},
  )
})

test('a file with CRLF gives the same catalog', () => {
  fc.assert(
    fc.property(anyCatalog, (catalog) => {
      const text = serializeCatalog(catalog)
      const parsed = parseCatalog(text.replaceAll('\n', '\r\n'), about)
      expect(parsed).toEqual(parseCatalog(text, about))
    }),
  )
})

test('writes an entry with everything in the order of gettext', () => {
  const full: Entry = {
    ...{id: 'k3f9q2', source: 'One.\nTwo.', target: 'Eins.\nZwei.'},
    ...{previousId: 'old', previousSource: 'One.\n'},
    comments: ['origin: mt:deepl 2026-11-22 5e77d0', ''],
    notes: ['paragraph'],
    references: ['./source/strike.md:007', 'source/strike.md:7', 'b'],
    flags: ['no-wrap', 'range: 0..10', 'max-length:30', 'possible-c-format', 'fuzzy'],
  }
  expect(
    written({entries: [full, plain], obsolete: [{...full, id: 'gone'}]}),
  ).toBe(`# origin: mt:deepl 2026-11-22 5e77d0
#
#. paragraph
#: source/strike.md:7 b
#, fuzzy, c-format, range: 0..10, no-wrap
#| msgctxt "old"
#| msgid "One.\\n"
msgctxt "k3f9q2"
msgid ""
"One.\\n"
"Two."
msgstr ""
"Eins.\\n"
"Zwei."

msgctxt "k"
msgid "One."
msgstr "Eins."

# origin: mt:deepl 2026-11-22 5e77d0
#
#. paragraph
#: source/strike.md:7 b
#, fuzzy, c-format, no-wrap
#~| msgctxt "old"
#~| msgid "One.\\n"
#~ msgctxt "gone"
#~ msgid ""
#~ "One.\\n"
#~ "Two."
#~ msgstr ""
#~ "Eins.\\n"
#~ "Zwei."
`)
})

test('writes nothing of what gettext would drop', () => {
  const untranslated = {...plain, target: '', flags: ['fuzzy']}
  expect(written({entries: [untranslated], obsolete: [{...untranslated, id: 'gone'}]})).toBe(
    'msgctxt "k"\nmsgid "One."\nmsgstr ""\n',
  )
})

test('a comment cannot become another kind of line, nor swallow the next', () => {
  const comments = [', fuzzy', '. a', ': b', '| msgid "c"', '~ d', '= e', ' f', 'g\\', 'g\\ ']
  const entry = {...plain, comments: [...comments, 'File: h, line:1', 'i\nj', '\ttab']}
  const text = written({entries: [entry]})
  expect(text).toBe(`# , fuzzy
# . a
# : b
# | msgid "c"
# ~ d
# = e
#  f
# g\\ 
# g\\  
#  File: h, line:1
# i
# j
# \ttab
msgctxt "k"
msgid "One."
msgstr "Eins."
`)
  const [parsed] = parseCatalog(text, about).entries
  expect(parsed).toEqual({
    ...plain,
    comments: [...comments, 'File: h, line:1', 'i', 'j', '\ttab'],
    line: 14,
  })
})

test('folds references as gettext does, by bytes', () => {
  const references = ['ä'.repeat(30), 'b'.repeat(15), 'c:', '12', 'd\\']
  expect(written({entries: [{...plain, references}]})).toBe(`#: ${'ä'.repeat(30)} ${'b'.repeat(15)}
#: c:12 d
msgctxt "k"
msgid "One."
msgstr "Eins."
`)
})

test('gives a header without a charset one, and keeps lines that are no fields', () => {
  const catalog: Catalog = {
    ...empty,
    header: [
      ['', 'no field'],
      ['X-A', 'b\nc'],
    ],
  }
  expect(serializeCatalog(catalog)).toBe(`msgid ""
msgstr ""
"no field\\n"
"X-A: b c\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
`)
})
