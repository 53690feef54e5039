import fc from 'fast-check'
import {expect, test} from 'vitest'
import {addConcepts} from '../../src/glossary/edit-glossary.ts'
import {tagIn} from '../../src/glossary/language-terms.ts'
import {parseGlossary} from '../../src/glossary/parse-glossary.ts'
import {replaceTerms} from '../../src/glossary/replace-terms.ts'
import type {LanguageTerms} from '../../src/model/glossary.ts'
import {anyConcepts} from './any-glossary.ts'

const options = {file: 'glossary/x.yaml', sourceLanguage: 'en'}
const none: LanguageTerms = {use: [], also: [], avoid: [], forms: [], not: []}

const word = fc.constantFrom(
  'Streik',
  'Ausstand',
  'a: b',
  '# no comment',
  'yes',
  '1',
  'a, b',
  'إضراب',
  '“x”',
)
const words = fc.uniqueArray(word, {maxLength: 3})
const anyTerms: fc.Arbitrary<LanguageTerms> = fc
  .record({
    use: fc.uniqueArray(word, {minLength: 1, maxLength: 2}),
    also: words,
    avoid: words,
    forms: words,
    not: words,
    note: fc.option(word, {nil: undefined}),
    uncertain: fc.option(fc.constant(true), {nil: undefined}),
  })
  .map(({note, uncertain, use, also, avoid, ...lists}) => ({
    ...lists,
    use,
    // A term stands in one place only.
    also: also.filter((each) => !use.includes(each)),
    avoid: avoid.filter((each) => !use.includes(each) && !also.includes(each)),
    ...(note !== undefined && {note}),
    ...(uncertain !== undefined && {uncertain}),
  }))

/** Concepts without places. */
const read = (text: string) =>
  parseGlossary(text, undefined, 'en').map(({place, ...concept}) => concept)

test('other terms take their place, and nothing else changes', () => {
  fc.assert(
    fc.property(
      anyConcepts,
      anyTerms,
      fc.nat(),
      fc.constantFrom('en', 'de'),
      (concepts, terms, at, language) => {
        const text = addConcepts('', concepts)
        const concept = concepts[at % concepts.length]
        if (!concept) return
        const changed = replaceTerms(text, {concept: concept.id, language, terms}, options)
        const found = read(changed)
        expect(found.filter(({id}) => id !== concept.id)).toEqual(
          read(text).filter(({id}) => id !== concept.id),
        )
        const own = found.find(({id}) => id === concept.id)
        expect(own?.terms[tagIn(own, language) ?? '']).toMatchObject(terms)
        expect(replaceTerms(changed, {concept: concept.id, language, terms}, options)).toBe(changed)
      },
    ),
  )
})

test('comments and the way a value is written stay where it is as it was', () => {
  const text = `# top
- id: strike # here
  en: strike
  # before
  de:
    # which
    use: 'Streik' # so
    also:
      - "Ausstand" # old
    note: >-
      In print
      only.
  fr: grève # fr
`
  const edit = (terms: Partial<LanguageTerms>) =>
    replaceTerms(text, {concept: 'strike', language: 'de', terms: {...none, ...terms}}, options)
  expect(edit({use: ['Streik'], also: ['Ausstand'], note: 'In print only.'})).toBe(text)
  expect(edit({use: ['Streik', 'Generalstreik'], also: ['Ausstand'], note: 'In print only.'})).toBe(
    text.replace("'Streik'", '[Streik, Generalstreik]'),
  )
  expect(edit({use: ['Streik'], also: ['Ausstand']})).toBe(
    text.replace(/ {4}note: >-\n.*\n.*\n/, ''),
  )
  expect(edit({use: ['Streik'], note: 'In print only.'})).toBe(text.replace(/ {4}also:\n.*\n/, ''))
})

test('a term alone becomes a map when it gets company, and a term alone again', () => {
  const text = '- {id: strike, en: strike, de: Streik}\n'
  const edit = (from: string, terms: Partial<LanguageTerms>) =>
    replaceTerms(from, {concept: 'strike', language: 'de', terms: {...none, ...terms}}, options)
  const more = edit(text, {use: ['Streik'], also: ['Ausstand']})
  expect(more).toBe('- {id: strike, en: strike, de: {use: Streik, also: Ausstand}}\n')
  expect(edit(more, {use: ['Streik']})).toBe('- {id: strike, en: strike, de: {use: Streik}}\n')
  expect(edit(more, {use: ['x'], avoid: ['y']})).toBe(
    '- {id: strike, en: strike, de: {use: x, avoid: y}}\n',
  )
})

test('a concept that is not there is told', () => {
  expect(() =>
    replaceTerms('- en: strike\n', {concept: 'x', language: 'de', terms: none}, options),
  ).toThrow(/Unexpected concept/)
})
