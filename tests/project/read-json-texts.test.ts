import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readJsonTexts} from '../../src/project/read-json-texts.ts'
import {thrownBy} from './temporary-project.ts'

test('texts come with the places of their keys', () => {
  expect(readJsonTexts('\ufeff{\r\n\t"a": "\\u00e9\\n",\n  "b" : "“c”"}\n', 'f.json')).toEqual([
    {key: 'a', text: 'é\n', line: 2, column: 2},
    {key: 'b', text: '“c”', line: 3, column: 3},
  ])
  expect(readJsonTexts('{}', 'f.json')).toEqual([])
})

test.each([
  ['', 'Unexpected end, expected `{`', 1, 1],
  ['[]', 'Unexpected `[`, expected `{`', 1, 1],
  ['{\n  "a": "b",\n}', 'Unexpected `}`, expected a key in double quotation marks', 3, 1],
  ['{"a" "b"}', 'Unexpected `"b"`, expected `:`', 1, 6],
  ['{"a": {"b": "c"}}', 'Unexpected `{`, expected a text in double quotation marks', 1, 7],
  ['{"a": 1}', 'Unexpected `1`, expected a text in double quotation marks', 1, 7],
  ['{"a": "b"', 'Unexpected end, expected `,` or `}`', 1, 10],
  ['{"a": "b" "c": "d"}', 'Unexpected `"c"`, expected `,` or `}`', 1, 11],
  ['{"a": "b\nc"}', 'Unexpected `"`, expected a text in double quotation marks', 1, 7],
  ['{"a": "\\x"}', 'Unexpected `"`, expected a text in double quotation marks', 1, 7],
  ['{"a": "b",\n "a": "c"}', 'Unexpected `"a"`, expected each key once', 2, 2],
  ['{} x', 'Unexpected `x`, expected the end', 1, 4],
])('%j: %s', (text, message, line, column) => {
  expect(thrownBy(() => readJsonTexts(text, 'f.json'))).toEqual({
    code: 'settings',
    message,
    advice: 'Correct the JSON of f.json at this place.',
    place: {file: 'f.json', line, column},
  })
})

test('reads what JSON.stringify writes', () => {
  const texts = fc.dictionary(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), {
    noNullPrototype: true,
  })
  fc.assert(
    fc.property(texts, fc.constantFrom(undefined, 2, '\t'), (given, indent) => {
      // Control characters that JSON allows unescaped, and we do not.
      fc.pre(!/[\u007f-\u009f]/.test(JSON.stringify(given)))
      const read = readJsonTexts(JSON.stringify(given, null, indent), 'f.json')
      expect(read.map(({key, text}) => [key, text])).toEqual(Object.entries(given))
    }),
  )
})

test('whatever it is given, it reads it or says why not', () => {
  const piece = fc.constantFrom('{', '}', ',', ':', '"a"', '"b"', '\n', ' ', '"', '\\', '1')
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (parts) => {
      const text = parts.join('')
      const found = thrownBy(() => readJsonTexts(text, 'f.json'))
      if (found !== null && typeof found === 'object' && 'returned' in found)
        expect(() => JSON.parse(text)).not.toThrow()
      else expect(found).toMatchObject({code: 'settings'})
    }),
  )
})
