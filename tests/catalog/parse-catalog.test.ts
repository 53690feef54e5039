import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseCatalog} from '../../src/catalog/parse-catalog.ts'
import {anyText} from './any-catalog.ts'
import {about, errorOf} from './error-of.ts'

const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'

test('reads every kind of line', () => {
  const text = `\ufeff# Translators: Ana
#. from the template
#, fuzzy
msgid ""
msgstr ""
"Language: pt_br\\n"
"X-Odd:value\\n"
"no field\\n"
"Content-Type: text/plain; charset=utf8\\n"

#   two spaces more
#none
#
#!fuzzy
#!!! ornament
#===
#.note
#: a.md:1 \u2068b c.md\u2069:2
#:d
#,no-wrap,  c-format
#= range:  0..10
#|msgctxt "old"
#| msgid "be"
#| "fore\\n"
msgctxt "a" msgid "s\\t\\a\\b\\v\\f\\r\\"\\\\\\303\\244\\xC3\\xA4\\7" # behind
msgstr
msgid`
  expect(errorOf(text)).toBe(
    'translations/pt-BR/s.po:26:1 Unexpected `msgstr` alone, expected text in quotation marks',
  )
  const whole = text.replace(
    /msgstr\nmsgid$/,
    'msgstr "t" "u"\n  "v"\n#~|msgid "x"\n#~ # gone\n#~msgctxt "b"\n#~ msgid "y"\n#~\tmsgstr "z"\n# end',
  )
  expect(parseCatalog(whole, about)).toEqual({
    statement: 's',
    language: 'pt-BR',
    header: [
      ['Language', 'pt_br'],
      ['X-Odd', 'value'],
      ['', 'no field'],
      ['Content-Type', 'text/plain; charset=UTF-8'],
    ],
    headerComments: ['Translators: Ana', 'from the template', 'end'],
    entries: [
      {
        ...{id: 'a', source: 's\t\u0007\b\v\f\r"\\ää\u0007', target: 'tuv', line: 25},
        ...{previousId: 'old', previousSource: 'before\n'},
        comments: ['  two spaces more', 'none', '', '!!! ornament', '===', 'behind'],
        notes: ['note'],
        references: ['a.md:1', '\u2068b c.md\u2069:2', 'd'],
        flags: ['fuzzy', 'no-wrap', 'c-format', 'range: 0..10'],
      },
    ],
    obsolete: [
      {
        ...{id: 'b', source: 'y', target: 'z', line: 30, previousSource: 'x'},
        ...{comments: ['gone'], notes: [], references: [], flags: []},
      },
    ],
  })
})

test('reads a file without a header, and one without anything', () => {
  const plain = {comments: [], notes: [], references: [], flags: []}
  const utf8 = [['Content-Type', 'text/plain; charset=UTF-8']]
  const base = {statement: 's', language: 'pt-BR', header: utf8, headerComments: [], obsolete: []}
  expect(parseCatalog('msgctxt "k"\nmsgid "a"\nmsgstr "b"', about)).toEqual({
    ...base,
    entries: [{id: 'k', source: 'a', target: 'b', ...plain, line: 1}],
  })
  expect(parseCatalog('', about)).toEqual({...base, entries: []})
})

test('names the place in a project where the caller names no file', () => {
  expect(() => parseCatalog('x', {statement: 's', language: 'de'})).toThrowError(
    expect.objectContaining({place: {file: 'translations/de/s.po', line: 1, column: 1}}),
  )
})

test('reads lines of any length and lists of any size', () => {
  const many = 50_000
  const lines = [
    '#~'.repeat(many),
    '#| '.repeat(many),
    '# x\n'.repeat(many),
    `#:${' y'.repeat(many)}`,
  ]
  const text = `${header}${lines.join('\n')}\nmsgctxt "k"\nmsgid "${'\\"'.repeat(many)}"\nmsgstr ""\n`
  const [read] = parseCatalog(text, about).entries
  expect([read?.comments.length, read?.references.length]).toEqual([many + 2, many])
  expect(read?.source).toBe('"'.repeat(many))
})

test('any text gives a catalog or a UserError', () => {
  fc.assert(
    fc.property(fc.array(anyText), (lines) => {
      errorOf(header + lines.join('\n'))
      errorOf(
        `${header}msgctxt "k"\nmsgid "a"\nmsgstr "b"\n${lines.map((line) => `"${line}"`).join('\n')}`,
      )
    }),
    {numRuns: 300},
  )
})
