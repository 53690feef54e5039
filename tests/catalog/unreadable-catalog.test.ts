import {describe, expect, test} from 'vitest'
import {parseCatalog} from '../../src/catalog/parse-catalog.ts'
import {about, errorOf} from './error-of.ts'

const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
const entry = 'msgctxt "k"\nmsgid "a"\nmsgstr "b"\n'

describe('says what cannot be read, and where', () => {
  test.each([
    [
      'conflict marks',
      `${header}<<<<<<< HEAD\r\n${entry}=======\n${entry}>>>>>>> theirs\n`,
      ':4:1 Unexpected git conflict mark `<<<<<<< HEAD`, expected a merged catalog',
    ],
    [
      'a conflict mark inside an entry',
      `${header}msgctxt "k"\nmsgid "a"\n=======\nmsgstr "b"\n`,
      ':6:1 Unexpected git conflict mark `=======`, expected a merged catalog',
    ],
    [
      'two entries with the same id',
      `${header}${entry}\n#~ msgctxt "k"\n#~ msgid "c"\n#~ msgstr "d"\n`,
      ':8 Unexpected second entry `k`, expected one; the first is on line 4',
    ],
    [
      'an entry without an id',
      `${header}msgid "a"\nmsgstr "b"\n`,
      ':4 Unexpected entry without `msgctxt`, expected the segment’s id',
    ],
    [
      'plural forms',
      `${header}msgctxt "k"\nmsgid "a"\nmsgid_plural "as"\nmsgstr[0] "b"\n`,
      ':6:1 Unexpected plural form, expected one `msgid` and one `msgstr`',
    ],
    [
      'a numbered target',
      `${header}msgctxt "k"\nmsgid "a"\nmsgstr[0] "b"\n`,
      ':6:1 Unexpected plural form, expected one `msgid` and one `msgstr`',
    ],
    ['two headers', `${header}${header}`, ':4 Unexpected second header, expected one'],
    [
      'text without an end',
      `${header}msgctxt "k"\nmsgid "a\nmsgstr "b"\n`,
      ':5:7 Unexpected end of line, expected a quotation mark that ends the text',
    ],
    [
      'a quotation mark without a backslash',
      `${header}msgctxt "k"\nmsgid "a "b" c"\nmsgstr "b"\n`,
      ':5:11 Unexpected `b" c"`, expected a comment, `msgctxt`, `msgid` or `msgstr`',
    ],
    [
      'an unknown escape',
      `${header}msgctxt "k"\nmsgid "a\\n\\q"\nmsgstr "b"\n`,
      ':5:11 Unexpected escape `\\q`, expected `\\\\` for a backslash',
    ],
    [
      'bytes that are no UTF-8',
      `${header}msgctxt "k"\nmsgid "\\303"\nmsgstr "b"\n`,
      ':5:8 Unexpected escape `\\3`, expected `\\\\` for a backslash',
    ],
    [
      'a missing target',
      `${header}msgctxt "k"\nmsgid "a"\n\n# next\nmsgctxt "l"\nmsgid "a"\nmsgstr "b"\n`,
      ':8:1 Unexpected `msgctxt`, expected the entry’s `msgstr` first',
    ],
    [
      'a missing source',
      `${header}msgctxt "k"\nmsgstr "b"\n`,
      ':5:1 Unexpected `msgstr`, expected the entry’s `msgid` first',
    ],
    [
      'an id behind its source',
      `${header}msgid "a"\nmsgctxt "k"\nmsgstr "b"\n`,
      ':5:1 Unexpected `msgctxt`, expected the entry’s `msgstr` first',
    ],
    [
      'a second target',
      `${header}${entry}msgstr "c"\n`,
      ':7:1 Unexpected second `msgstr`, expected the next entry',
    ],
    [
      'an end before its time',
      `${header}msgctxt "k"\nmsgid "a"`,
      ':5:10 Unexpected end of file, expected the last entry’s `msgstr`',
    ],
    [
      'an entry half obsolete',
      `${header}#~ msgctxt "k"\n#~ msgid "a"\nmsgstr "b"\n`,
      ':6:1 Unexpected line without `#~` in an entry, expected one with it',
    ],
    [
      'text half obsolete',
      `${header}${entry}#~ "c"\n`,
      ':7:4 Unexpected line with `#~` in an entry, expected one without it',
    ],
    [
      'text of no entry',
      `"a"\n${header}`,
      ':1:1 Unexpected text, expected `msgctxt`, `msgid` or `msgstr` before it',
    ],
    [
      'a target behind #|',
      `${header}#| msgstr "a"\n${entry}`,
      ':4:4 Unexpected `msgstr` behind `#|`, expected `msgid`',
    ],
    [
      'a domain',
      `${header}domain "x"\n`,
      ':4:1 Unexpected `domain "x"`, expected a comment, `msgctxt`, `msgid` or `msgstr`',
    ],
    [
      'another charset',
      'msgid ""\nmsgstr ""\n"X-A: b\\n"\n"Content-Type: text/plain; charset=ISO-8859-1\\n"\n',
      ':4 Unexpected charset `ISO-8859-1`, expected `UTF-8`',
    ],
    [
      'the catalog of another statement',
      'msgid ""\nmsgstr ""\n"X-Statement: t\\n"\n',
      ':3 Unexpected catalog of statement `t`, expected `s`',
    ],
    [
      'a catalog in another language',
      'msgid ""\nmsgstr ""\n"Language: pt\\n"\n',
      ':3 Unexpected catalog in language `pt`, expected `pt-BR`',
    ],
  ])('%s', (_, text, message) => {
    expect(errorOf(text)).toBe(`${about.file}${message}`)
  })
})

test('an error says what to do', () => {
  expect(() => parseCatalog(`${header}>>>>>>> main\n`, about)).toThrowError(
    expect.objectContaining({
      code: 'catalog',
      message: 'Unexpected git conflict mark `>>>>>>> main`, expected a merged catalog',
      advice: 'Keep the entries you want of both sides and delete the lines with the marks.',
      place: {file: about.file, line: 4, column: 1},
    }),
  )
})
