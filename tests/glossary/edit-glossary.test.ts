import fc from 'fast-check'
import {expect, test} from 'vitest'
import {addConcepts, addValue, type ValueEdit} from '../../src/glossary/edit-glossary.ts'
import {tagIn} from '../../src/glossary/language-terms.ts'
import {parseGlossary} from '../../src/glossary/parse-glossary.ts'
import {anyConcepts, anyTerm} from './any-glossary.ts'
import {conceptOf} from './glossary-of.ts'

const text = `# Politics
- id: strike # the strike
  en: strike   # source
  de: {use: Streik, avoid: [X]} # German
  fr: [grève, a]
  es:
    use: huelga
    also:
      - paro # Spanish
  it:
    - sciopero # Italian
    - b
  pt: |
    greve

# next
- {id: b, en: b}
`

/** What a line, or lines, of the text become. */
function edited(edit: ValueEdit, index = 0): string {
  const changed = addValue(text, index, edit).split('\n')
  const before = text.split('\n')
  let start = 0
  while (changed[start] === before[start]) start++
  let end = 0
  while (changed.at(-1 - end) === before.at(-1 - end)) end++
  return changed.slice(start, changed.length - end).join('\n')
}

test.each([
  ['en', 'not', 'air strike', '  en: {use: strike, not: air strike}   # source'],
  ['de', 'forms', 'Streiks: x', '  de: {use: Streik, avoid: [X], forms: "Streiks: x"} # German'],
  ['de', 'avoid', 'Y', '  de: {use: Streik, avoid: [X, Y]} # German'],
  ['de', 'use', 'Ausstand', '  de: {use: [Streik, Ausstand], avoid: [X]} # German'],
  ['fr', 'use', 'c', '  fr: [grève, a, c]'],
  ['fr', 'avoid', 'c', '  fr: {use: [grève, a], avoid: c}'],
  ['es', 'also', 'p, q', '      - "p, q"'],
  ['es', 'avoid', 'z', '    avoid: z'],
  ['it', 'use', 'c', '    - c'],
  ['pt', 'avoid', 'z', '  pt: {use: greve, avoid: z}'],
  ['pl', 'use', 'strajk', '  pl: strajk'],
  ['id', 'use', 'mogok', '  id-ID: mogok'],
] as const)('%s: a term added to `%s` changes its line only', (language, key, value, expected) => {
  expect(edited({language, key, value}).split('\n')[0]).toBe(expected)
})

test('a list of lines keeps its comments when it becomes a map', () => {
  expect(edited({language: 'it', key: 'avoid', value: 'c'})).toBe(
    '    use:\n      - sciopero # Italian\n      - b\n    avoid: c',
  )
})

test('a concept between braces is edited between them', () => {
  expect(edited({language: 'ru', key: 'avoid', value: 'q'}, 1)).toBe(
    '- {id: b, en: b, ru: {avoid: q}}',
  )
})

test('line breaks of Windows stay', () => {
  const windows = '- id: a\r\n  en: b\r\n'
  expect(addValue(windows, 0, {language: 'de', key: 'use', value: 'c'})).toBe(
    '- id: a\r\n  en: b\r\n  de: c\r\n',
  )
})

test('a concept is added at the end, apart from the others where they are apart', () => {
  const concept = conceptOf('c', {en: 'c', de: {use: ['d'], avoid: ['e', 'f']}}, {type: 'acronym'})
  const written = '- id: c\n  type: acronym\n  en: c\n  de: {use: d, avoid: [e, f]}\n'
  expect(addConcepts('- en: a\n- en: b', [concept])).toBe(`- en: a\n- en: b\n${written}`)
  expect(addConcepts('- en: a\n\n- en: b\n', [concept])).toBe(`- en: a\n\n- en: b\n\n${written}`)
  expect(addConcepts('', [concept])).toMatch(/^# yaml-language-server: \$schema=.*\n\n- id: c/)
})

test('any term can be added to any glossary, and nothing else changes', () => {
  fc.assert(
    fc.property(
      anyConcepts.filter((concepts) => concepts.length > 0),
      fc.constantFrom('use', 'also', 'avoid', 'forms', 'not'),
      fc.constantFrom('en', 'de', 'id'),
      anyTerm.filter((term) => term.isWellFormed()),
      (concepts, key, language, term) => {
        const before = addConcepts('', concepts)
        const [first, ...rest] = parseGlossary(before)
        if (!first) throw new Error('No concept')
        const tag = tagIn(first, language) ?? (language === 'id' ? 'id-ID' : language)
        const own = first.terms[tag] ?? {use: [], also: [], avoid: [], forms: [], not: []}
        fc.pre(!own[key].includes(term))
        const after = parseGlossary(addValue(before, 0, {language: tag, key, value: term}))
        const terms = {...first.terms, [tag]: {...own, [key]: [...own[key], term]}}
        expect(after.map(({place, ...concept}) => concept)).toEqual(
          [{...first, terms}, ...rest].map(({place, ...concept}) => concept),
        )
      },
    ),
  )
})
