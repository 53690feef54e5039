import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseCatalog} from '../../src/catalog/parse-catalog.ts'
import {entryContexts} from '../../src/check/entry-contexts.ts'
import {fixTarget} from '../../src/check/fix-target.ts'
import {number} from '../../src/check/number.ts'
import {numberChecks} from '../../src/check/number-checks.ts'
import {numberFormat} from '../../src/check/number-format.ts'
import {parseCoded} from '../../src/segment/coded-text.ts'
import {anyLanguage, anyText} from './any-text.ts'
import {contextOf} from './context-of.ts'

/** Texts that are full of numbers. */
const numerals = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '1,234.5',
          '46.000',
          '12 345',
          '5',
          '%',
          '$',
          '€',
          'million',
          'Milliarden',
          'mil',
          'und',
          'half',
        ],
        ...[
          'a',
          'March',
          '19',
          'de',
          'mayo',
          '3:40',
          'a.m.',
          '万',
          '亿',
          '三',
          '分之',
          '月',
          '日',
          '٤٦',
          'yüzde',
        ],
        ...[
          'XX',
          'second',
          '-',
          '–',
          '.',
          ',',
          ' ',
          ' ',
          '<b1>',
          '</b1>',
          'fünfundzwanzig',
          '9/11',
          '2019–20',
        ],
      ),
      fc.integer({min: 0, max: 10 ** 9}).map(String),
    ),
    {maxLength: 14},
  )
  .chain((pieces) => fc.constantFrom(pieces.join(''), pieces.join(' ')))
const text = fc.oneof(numerals, anyText)

test('no check throws on any text, in any language, and each says it in one pattern', () => {
  fc.assert(
    fc.property(text, text, anyLanguage, (source, target, language) => {
      const context = contextOf({source, target}, language)
      for (const {run} of numberChecks)
        for (const {message} of run?.(context) ?? [])
          expect(message).toMatch(/^Unexpected .+, expected .+$/s)
    }),
    {numRuns: 2000},
  )
})

test('a text has all of its own numbers', () => {
  fc.assert(
    fc.property(text, anyLanguage, (source, language) => {
      const context = {
        ...contextOf({source, target: `${source} `}, language),
        sourceLanguage: language,
      }
      expect(number.run?.(context)).toEqual([])
    }),
    {numRuns: 1000},
  )
})

test('a fix changes separators only, and nothing the second time', () => {
  const bare = (coded: string) => coded.replace(/[^\p{L}\p{N}<>/%]/gu, '')
  fc.assert(
    fc.property(text, text, anyLanguage, (source, target, language) => {
      const {target: fixed} = fixTarget(contextOf({source, target}, language), [numberFormat])
      expect(bare(fixed)).toBe(bare(target))
      expect(parseCoded(fixed).length).toBe(parseCoded(target).length)
      expect(fixTarget(contextOf({source, target: fixed}, language), [numberFormat])).toEqual({
        target: fixed,
        rules: [],
      })
    }),
    {numRuns: 1500},
  )
})

test('a fix writes separators as CLDR does, inside codes as outside', () => {
  const source = '<b1>46,000</b1> nurses and $1.5 billion in <c2>1.5</c2>'
  const target = '<b1>46,000</b1> Pflegekräfte und 1.5 Milliarden Dollar in <c2>1.5</c2>'
  expect(numberFormat.fix?.(contextOf({source, target}))).toBe(
    '<b1>46.000</b1> Pflegekräfte und 1,5 Milliarden Dollar in <c2>1.5</c2>',
  )
})

test('a pair that is wrong in one way gets one finding', () => {
  const findings = (source: string, target: string) => {
    const context = contextOf({source, target})
    return numberChecks.flatMap(({id, run}) => (run?.(context) ?? []).map(() => id))
  }
  expect(findings('50 billion dollars', '50 Billionen Dollar')).toEqual(['scale-word'])
  expect(findings('46,000 nurses', '46,000 Pflegekräfte')).toEqual(['number-format'])
  expect(findings('On March 8 at 4 p.m.', 'Am 9. März um 16 Uhr')).toEqual(['date'])
  expect(findings('$50 billion, 12 percent', '51 Milliarden Dollar, 12 Prozent')).toEqual([
    'number',
  ])
})

test('the sample catalogs give no finding', () => {
  const languages = readdirSync('translations')
  const findings = languages.flatMap((language) => {
    const file = `translations/${language}/night-shift.po`
    const about = {file, statement: 'night-shift', language}
    const catalog = parseCatalog(readFileSync(file, 'utf8'), about)
    const contexts = entryContexts({catalog, segments: [], sourceLanguage: 'en'})
    return contexts.flatMap((context) => numberChecks.flatMap(({run}) => run?.(context) ?? []))
  })
  expect(languages.length).toBeGreaterThanOrEqual(8)
  expect(findings).toEqual([])
})

test('a segment of thousands of numbers is a table, and takes no time', () => {
  const target = Array.from({length: 20_000}, (_, index) => index * 3).join(' ')
  const context = contextOf({source: target.slice(2), target})
  for (const {run} of numberChecks) expect(run?.(context)).toEqual([])
}, 20_000)
