import fc from 'fast-check'
import {expect, test} from 'vitest'
import {addConcept, addTerm, type TermEdit} from '../../src/glossary/edit-glossary.ts'
import {parseGlossary} from '../../src/glossary/parse-glossary.ts'
import {serializeGlossary} from '../../src/glossary/serialize-glossary.ts'
import {anyConcepts, anyTerm} from './any-glossary.ts'
import {conceptOf} from './glossary-of.ts'

const options = {file: 'glossary/a.yaml', sourceLanguage: 'en'}

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
function edited(edit: Omit<TermEdit, 'concept'> & {concept?: string}): string {
  const changed = addTerm(text, {concept: 'strike', ...edit}, options).split('\n')
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
] as const)('%s: a term added to `%s` changes its line only', (language, key, term, expected) => {
  expect(edited({language, key, term}).split('\n')[0]).toBe(expected)
})

test('a list of lines keeps its comments when it becomes a map', () => {
  expect(edited({language: 'it', key: 'avoid', term: 'c'})).toBe(
    '    use:\n      - sciopero # Italian\n      - b\n    avoid: c',
  )
})

test('a concept between braces is edited between them', () => {
  expect(edited({concept: 'b', language: 'ru', key: 'avoid', term: 'q'})).toBe(
    '- {id: b, en: b, ru: {avoid: q}}',
  )
})

test('what is there is not added again, and an unknown concept is refused', () => {
  const edit: TermEdit = {concept: 'strike', language: 'de', key: 'use', term: 'Streik'}
  expect(addTerm(text, edit, options)).toBe(text)
  expect(() => addTerm(text, {...edit, concept: 'x'}, options)).toThrow('Unexpected concept `x`')
})

test('line breaks of Windows stay', () => {
  const windows = '- id: a\r\n  en: b\r\n'
  const edit: TermEdit = {concept: 'a', language: 'de', key: 'use', term: 'c'}
  expect(addTerm(windows, edit, options)).toBe('- id: a\r\n  en: b\r\n  de: c\r\n')
})

test('a concept is added at the end, apart from the others where they are apart', () => {
  const concept = conceptOf('c', {en: 'c', de: {use: ['d'], avoid: ['e', 'f']}}, {type: 'acronym'})
  const written = '- id: c\n  type: acronym\n  en: c\n  de: {use: d, avoid: [e, f]}\n'
  expect(addConcept('- en: a\n- en: b', concept)).toBe(`- en: a\n- en: b\n${written}`)
  expect(addConcept('- en: a\n\n- en: b\n', concept)).toBe(`- en: a\n\n- en: b\n\n${written}`)
  expect(addConcept('', concept)).toMatch(/^# yaml-language-server: \$schema=.*\n\n- id: c/)
})

test('any term can be added to any glossary, and nothing else changes', () => {
  fc.assert(
    fc.property(
      anyConcepts.filter((concepts) => concepts.length > 0),
      fc.constantFrom('use', 'also', 'avoid', 'forms', 'not'),
      fc.constantFrom('en', 'de', 'id'),
      anyTerm.filter((term) => term.isWellFormed()),
      (concepts, key, language, term) => {
        const before = serializeGlossary(concepts)
        const edit: TermEdit = {concept: 'c0', language, key, term}
        const after = parseGlossary(addTerm(before, edit, options))
        const [first, ...rest] = parseGlossary(before)
        const tag = language === 'id' && !first?.terms.id ? 'id-ID' : language
        const own = first?.terms[tag] ?? {use: [], also: [], avoid: [], forms: [], not: []}
        const list = own[key].includes(term) ? own[key] : [...own[key], term]
        expect(after.map(({place, ...concept}) => concept)).toEqual(
          [{...first, terms: {...first?.terms, [tag]: {...own, [key]: list}}}, ...rest].map(
            ({place, ...concept}) => concept,
          ),
        )
      },
    ),
  )
})
