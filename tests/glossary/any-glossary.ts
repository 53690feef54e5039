import fc from 'fast-check'
import type {Concept, LanguageTerms} from '../../src/model/glossary.ts'

/** Languages with rules of every kind. */
export const languages = [
  'en',
  'de',
  'fr',
  'ru',
  'pl',
  'sr',
  'el',
  'tr',
  'ar',
  'he',
  'fa',
  'hi',
  'ta',
  'si',
  'ko',
  'bn',
  'fi',
  'hu',
  'vi',
  'zh',
  'ja',
  'th',
  'id',
  'lt',
  'und',
] as const

/** Languages, and what is no tag of one. */
export const anyLanguage: fc.Arbitrary<string> = fc.constantFrom(...languages, '', 'no tag', 'x-y')

/** Pieces of which terms and texts are made: words, marks, codes, what other tools take for patterns. */
const pieces = [
  'strike',
  'Streik',
  'забастовка',
  'grève',
  'λόγος',
  'grev',
  'إضراب',
  'हड़ताल',
  'வர்க்கம்',
  'පන්තිය',
  '罢工',
  'スト',
  '파업',
  'UAW',
  'ICE',
  ' ',
  ' ',
  ' ',
  '-',
  '’',
  '\u00ad',
  '\u200d',
  '\u0301',
  '.',
  ', ',
  '<b1>',
  '</b1>',
  '<x2/>',
  '\\<b1>',
  '(a+)+$',
  '[',
  '*',
  '.*',
  '٣',
  '😀',
  '\ud83d',
  '\n',
  'İ',
  'ß',
  'ﬁ',
]

export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...pieces), {maxLength: 12}).map((list) => list.join('')),
  fc.string({unit: 'binary', maxLength: 30}),
)

/** A term as a reader gives it: not empty, without blanks at its edges. */
export const anyTerm: fc.Arbitrary<string> = anyText
  .map((text) => text.trim())
  .filter((text) => text !== '')

const anyTerms = fc.array(anyTerm, {maxLength: 2})

const anyLanguageTerms: fc.Arbitrary<LanguageTerms> = fc.record({
  use: fc.array(anyTerm, {minLength: 1, maxLength: 2}),
  also: anyTerms,
  avoid: anyTerms,
  forms: anyTerms,
  not: anyTerms,
})

/** Concepts with a term in English and in one other language. */
export const anyConcepts: fc.Arbitrary<Concept[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom('term', 'acronym', 'organisation', 'person', 'title'),
      language: fc.constantFrom(...languages),
      en: anyLanguageTerms,
      other: anyLanguageTerms,
    }),
    {maxLength: 3},
  )
  .map((list) =>
    list.map(({type, language, en, other}, index) => ({
      id: `c${index}`,
      type,
      terms: {[language]: other, en},
    })),
  )

/** Concepts whose texts UTF-8 can hold, with Indonesian by the tag that files write. */
export const writableConcepts: fc.Arbitrary<Concept[]> = anyConcepts
  .filter(
    (concepts) =>
      JSON.stringify(concepts).isWellFormed() && !/\\ud[89a-f]/.test(JSON.stringify(concepts)),
  )
  .map((concepts) =>
    concepts.map(({terms: {id, ...terms}, ...rest}) => ({
      ...rest,
      terms: id ? {...terms, 'id-ID': id} : terms,
    })),
  )
