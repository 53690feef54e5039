import {expect, test} from 'vitest'
import {checkTerms} from '../../src/glossary/check-terms.ts'
import {parseGlossary} from '../../src/glossary/parse-glossary.ts'
import {teachTerms} from '../../src/glossary/teach.ts'

const text = `- id: strike
  en: {use: strike, not: air strike}
  de: {use: Streik, avoid: Kampf}
`
const concepts = parseGlossary(text, 'glossary/a.yaml')
const languages = {sourceLanguage: 'en', language: 'de'}

function lessons(source: string, target: string): ReturnType<typeof teachTerms> {
  return checkTerms({source, target, ...languages, concepts}).flatMap((finding) =>
    teachTerms({finding, source, sourceLanguage: 'en', concepts}),
  )
}

test('a missing term teaches a form of the target or a context of the source', () => {
  expect(lessons('The rent strikes ended.', 'Die Streikenden gingen.')).toEqual([
    {
      concept: 'strike',
      language: 'de',
      key: 'forms',
      term: 'Streikenden',
      file: 'glossary/a.yaml',
      line: 1,
      edit: 'de: {use: Streik, avoid: Kampf, forms: Streikenden}',
    },
    {
      concept: 'strike',
      language: 'en',
      key: 'not',
      term: 'rent strikes',
      file: 'glossary/a.yaml',
      line: 1,
      edit: 'en: {use: strike, not: [air strike, rent strikes]}',
    },
  ])
})

test.each([
  ['Strikes at the heart of it.', 'Strikes at'],
  ['A <b1>strike</b1> on paper.', 'strike on'],
  ['Strike!', 'Strike'],
  ['Strike, now.', 'Strike'],
  ['Strike pay.', 'Strike pay'],
])('the context of %s', (source, term) => {
  expect(lessons(source, 'Nichts.').map((each) => each.term)).toEqual([term])
})

test.each([
  ['The rent strikes ended.', 'Die Streikenden gingen.'],
  ['The rent strikes ended.', 'Der Kampf endete.'],
  ['We strike at dawn.', 'Wir greifen an.'],
])('every lesson silences its finding: %s / %s', (source, target) => {
  const taught = lessons(source, target)
  expect(taught.length).toBeGreaterThan(0)
  for (const lesson of taught) {
    const line = new RegExp(`^  ${lesson.language}: .*`, 'm')
    const edited = text.replace(line, `  ${lesson.edit}`)
    const checked = checkTerms({source, target, ...languages, concepts: parseGlossary(edited)})
    expect(checked).toEqual([])
  }
})

test('a finding of another check teaches nothing', () => {
  const finding = {rule: 'stale', severity: 'warn', message: ''} as const
  expect(teachTerms({finding, source: '', sourceLanguage: 'en', concepts})).toEqual([])
})
