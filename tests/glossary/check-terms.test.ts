import {describe, expect, test} from 'vitest'
import {checkTerms} from '../../src/glossary/check-terms.ts'
import type {Concept} from '../../src/model/glossary.ts'
import {conceptOf} from './glossary-of.ts'

const strike = conceptOf('strike', {
  en: {use: ['strike'], not: ['air strike', 'strike down']},
  de: {use: ['Streik'], also: ['Ausstand']},
  ru: 'забастовка',
  fr: 'grève',
})
const generalStrike = conceptOf('general-strike', {
  en: 'general strike',
  de: {use: ['Generalstreik'], avoid: ['allgemeiner Streik']},
})
const committee = conceptOf('committee', {
  en: 'rank-and-file committee',
  de: {use: ['Aktionskomitee'], avoid: ['Basiskomitee']},
  fr: {use: ['comité de base'], avoid: ['comité de la base']},
})

/** The findings as `rule concept [source] → [target]`. */
function check(
  source: string,
  target: string,
  {language = 'de', concepts = [strike, generalStrike, committee]} = {} as {
    language?: string
    concepts?: Concept[]
  },
): string[] {
  return checkTerms({source, target, sourceLanguage: 'en', language, concepts}).map((finding) => {
    const {sourceSpan, targetSpan} = finding
    const from = sourceSpan ? source.slice(sourceSpan.start, sourceSpan.end) : ''
    const to = targetSpan ? ` → ${target.slice(targetSpan.start, targetSpan.end)}` : ''
    return `${finding.rule} ${finding.concept} ${from}${to}`
  })
}

test('a finding says what, where, what instead and why', () => {
  expect(
    checkTerms({
      source: 'Build <b1>rank-and-file committees</b1>!',
      target: 'Baut <b1>Basiskomitees</b1> auf!',
      sourceLanguage: 'en',
      language: 'de',
      concepts: [committee],
    }),
  ).toEqual([
    {
      rule: 'term-forbidden',
      severity: 'error',
      message:
        'Unexpected deprecated term `Basiskomitees` for concept `committee`, expected `Aktionskomitee`',
      language: 'de',
      actual: 'Basiskomitees',
      expected: 'Aktionskomitee',
      concept: 'committee',
      sourceSpan: {start: 10, end: 34},
      targetSpan: {start: 9, end: 22},
      explanation:
        '`Basiskomitees` is a form of `Basiskomitee` (class `e`); `rank-and-file committees` is a form of `rank-and-file committee` (class `0`)',
    },
  ])
})

test('a missing term names what may have been meant for it', () => {
  expect(
    checkTerms({
      source: 'Two strikes ended.',
      target: 'Die Streikenden gingen nach Hause.',
      sourceLanguage: 'en',
      language: 'de',
      concepts: [strike],
    }),
  ).toEqual([
    {
      rule: 'term-missing',
      severity: 'warn',
      message:
        'Unexpected missing term for `strikes` (concept `strike`), expected `Streik` or `Ausstand`',
      language: 'de',
      actual: 'Streikenden',
      expected: 'Streik',
      concept: 'strike',
      sourceSpan: {start: 4, end: 11},
      targetSpan: {start: 4, end: 15},
      explanation:
        '`strikes` is a form of `strike` (class `0`); no form of `Streik` or `Ausstand` stands in the target, and `Streikenden` is another word',
    },
  ])
})

test('a term marked uncertain is a note only', () => {
  const unsure = conceptOf('x', {en: 'strike', de: {use: ['Streik'], uncertain: true}})
  const [finding] = checkTerms({
    source: 'A strike.',
    target: 'Nichts.',
    sourceLanguage: 'en',
    language: 'de',
    concepts: [unsure],
  })
  expect(finding?.severity).toBe('info')
})

describe('the source', () => {
  test.each([
    ['The longest term wins.', 'A general strike began.', 'Ein Generalstreik begann.', []],
    ['A context does not count.', 'The court will strike down the law.', 'Das Gesetz fällt.', []],
    ['Nor one that is known anyway.', 'The strikes on Iran killed many.', 'Die Angriffe.', []],
    [
      'A day is no name.',
      'The strikes on Monday spread.',
      'Nichts.',
      ['term-missing strike strikes'],
    ],
    ['Hyphens are blanks.', 'Rank and file committees met.', 'Aktionskomitees tagten.', []],
    [
      'Each concept is told once.',
      'A strike, a strike!',
      'Nichts.',
      ['term-missing strike strike'],
    ],
  ])('%s', (_, source, target, expected) => {
    expect(check(source, target)).toEqual(expected)
  })
})

describe('the target', () => {
  test.each([
    ['a compound', 'A strike.', 'Der Warnstreik.', []],
    ['an elliptic compound', 'A general strike.', 'Ein General- oder Massenstreik.', []],
    ['two parts with a hyphen', 'A rank-and-file committee.', 'Ein Aktions-Komitee.', []],
    [
      'another word of the same stem',
      'A strike.',
      'Der Streikbrecher.',
      ['term-missing strike strike → Streikbrecher'],
    ],
    [
      'a verb in small letters',
      'A strike.',
      'Wir streiken.',
      ['term-missing strike strike → streiken'],
    ],
    ['one use for two', 'A strike, a strike.', 'Ein Streik.', []],
    ['capitals', 'A GENERAL STRIKE!', 'EIN GENERALSTREIK!', []],
    ['a soft hyphen', 'A general strike.', 'Ein General\u00adstreik.', []],
    ['codes within a word', 'A general strike.', 'Ein <b1>General</b1>streik.', []],
  ])('%s', (_, source, target, expected) => {
    expect(check(source, target)).toEqual(expected)
  })

  test('other words may stand between the words of an allowed term, not of a forbidden one', () => {
    const french = {language: 'fr', concepts: [committee]}
    expect(check('A rank-and-file committee.', 'Un comité ouvrier de base.', french)).toEqual([])
    expect(check('A rank-and-file committee.', 'Un comité de la base.', french)).toEqual([
      'term-forbidden committee rank-and-file committee → comité de la base',
    ])
    expect(check('A rank-and-file committee.', 'Un comité. La base attend.', french)).toEqual([
      'term-missing committee rank-and-file committee',
    ])
  })

  test('capitals may go without accents', () => {
    expect(check('A STRIKE', 'UNE GREVE', {language: 'fr'})).toEqual([])
    expect(check('A strike', 'une greve', {language: 'fr'})).toEqual([
      'term-missing strike strike → greve',
    ])
  })

  test('a forbidden variant within an allowed term is none', () => {
    const concept = conceptOf('x', {en: 'x', de: {use: ['Volkskomitee'], avoid: ['Komitee']}})
    expect(check('An x.', 'Das Volkskomitee.', {concepts: [concept]})).toEqual([])
    expect(check('An x.', 'Das Komitee.', {concepts: [concept]})).toEqual([
      'term-forbidden x x → Komitee',
    ])
  })

  test('what is forbidden for one concept and allowed for another of the source is fine', () => {
    const first = conceptOf('a', {en: 'strike', pt: {use: ['greve'], avoid: ['paralisação']}})
    const second = conceptOf('b', {en: 'walkout', pt: 'paralisação'})
    const options = {language: 'pt', concepts: [first, second]}
    expect(check('A strike and a walkout.', 'Uma greve e uma paralisação.', options)).toEqual([])
    expect(check('A strike.', 'Uma paralisação.', options)).toEqual([
      'term-forbidden a strike → paralisação',
    ])
  })

  test('a text without words is left to other checks', () => {
    expect(check('A strike.', '')).toEqual([])
    expect(check('A strike.', ' … ')).toEqual([])
  })

  test('a language without terms has no findings', () => {
    expect(check('A strike.', 'Nothing.', {language: 'sv'})).toEqual([])
  })
})

describe('amounts', () => {
  const billion = conceptOf('billion', {
    en: {use: ['billion'], also: ['billions']},
    de: {use: ['Milliarde'], avoid: ['Billion']},
    es: {use: ['mil millones'], avoid: ['billón']},
    hi: 'अरब',
    zh: '亿',
  })
  test.each([
    ['de', '50 billion', '50 Milliarden', []],
    ['de', '50 billion', '50 Billionen', ['term-forbidden billion billion → Billionen']],
    ['es', 'half a billion', '500 millones', []],
    ['es', 'half a billion', '50 millones', ['term-missing billion billion']],
    ['hi', '50 billion', '50 करोड़', ['term-missing billion billion']],
    ['zh', '2.5 billion', '25亿', []],
  ])('%s: %s is %s', (language, source, target, expected) => {
    expect(check(source, target, {language, concepts: [billion]})).toEqual(expected)
  })
})

describe('names', () => {
  const democrats = conceptOf(
    'democrats',
    {en: 'Democrats', de: 'Demokraten', ru: 'демократы', zh: '民主党'},
    {type: 'organisation'},
  )
  const ice = conceptOf('ice', {en: 'ICE'}, {type: 'acronym', all: 'ICE'})
  const immigrants = conceptOf('immigrants', {en: 'immigrants', zh: '移民'})
  const agency = conceptOf('agency', {en: 'Agency', zh: '移民和海关执法局'}, {type: 'organisation'})

  test.each([
    ['small letters in the source are another word', 'de', 'True democrats.', 'Anhänger.', []],
    ['nor are other parties', 'de', 'The Social Democrats.', 'Die Sozialdemokraten.', []],
    [
      'a longer name is another',
      'ru',
      'The Democrats.',
      'Социал-демократы.',
      ['term-missing democrats Democrats → демократы'],
    ],
    [
      'a dictionary word is another',
      'zh',
      'The Democrats.',
      '社会民主党。',
      ['term-missing democrats Democrats'],
    ],
    ['not translated', 'tr', 'ICE agents.', 'ICE’ın ajanları.', []],
    ['in full width', 'ja', 'ICE agents.', 'ＩＣＥの捜査官。', []],
    ['after an Arabic article', 'ar', 'ICE agents.', 'عملاء الـICE.', []],
    ['ice is no ICE', 'de', 'The ice melts.', 'Das Eis schmilzt.', []],
    [
      'a term in a name',
      'zh',
      'The Agency and immigrants.',
      '移民和海关执法局。',
      ['term-missing immigrants immigrants'],
    ],
  ])('%s', (_, language, source, target, expected) => {
    const concepts = [democrats, ice, immigrants, agency]
    expect(check(source, target, {language, concepts})).toEqual(expected)
  })
})

test('nothing in a term is a pattern, and nothing hangs', () => {
  const bombs = ['(a+)+$', '((a*)*)*', '[', '\\', '.*', 'a'.repeat(10_000), '!!!', '*', '¿?'].map(
    (term, index) => conceptOf(`c${index}`, {en: {use: [term], not: [`${term}*`]}, de: term}),
  )
  const text = `${'a'.repeat(30_000)}! ${'a '.repeat(2_000)}(a+)+$ .*`
  expect(check(text, text, {concepts: bombs})).toEqual([])
})

test('long terms and texts of one word do not multiply', () => {
  const term = 'a '.repeat(500).trim()
  const concept = conceptOf('long', {en: term, de: term})
  expect(check('a '.repeat(3_000), 'a '.repeat(3_000), {concepts: [concept]})).toEqual([])
})
