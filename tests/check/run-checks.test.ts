import {describe, expect, test} from 'vitest'
import {addWaiver} from '../../src/catalog/waivers.ts'
import {runChecks} from '../../src/check/run-checks.ts'
import type {Catalog, Entry} from '../../src/model/catalog.ts'
import type {Finding} from '../../src/model/finding.ts'
import {segmentStatement} from '../../src/segment/segment-statement.ts'
import {parseStatement} from '../../src/statement/parse-statement.ts'
import {catalogOf} from './catalog-of.ts'

const file = 'translations/de/strike.po'
const about = {sourceLanguage: 'en', file}
const untranslated = {source: 'No wages.', target: ''}
const withoutCode: Partial<Entry> = {source: 'A <b1>strike</b1>.', target: 'Ein Streik.'}
const missingCode = 'Unexpected missing code `<b1>…</b1>`, expected all codes of the source'

/** Rule, severity and line of each finding. */
function short(findings: readonly Finding[]): string[] {
  return findings.map(({rule, severity, segment, line}) => `${rule} ${severity} ${segment} ${line}`)
}

test('a finding is complete', () => {
  const text = '# Strike\r\n\r\nA **strike**.\r\n'
  const statement = parseStatement(text)
  expect(
    runChecks({
      ...about,
      catalog: catalogOf({source: 'Strike', target: 'Streik'}, withoutCode),
      segments: segmentStatement(statement, {language: 'en'}),
      source: {file: 'source/strike.md', text},
      documentation: 'https://example.org/checks',
    }),
  ).toEqual([
    {
      rule: 'codes',
      severity: 'error',
      message: missingCode,
      file,
      line: 10,
      column: 1,
      statement: 'strike',
      language: 'de',
      segment: 'e2',
      expected: '<b1>…</b1>',
      url: 'https://example.org/checks#codes',
      cause: {file: 'source/strike.md', line: 3, column: 1},
    },
  ])
})

test('what is not known is left out', () => {
  const {line, ...entry} = catalogOf(untranslated).entries[0] as Entry
  expect(line).toBe(5)
  expect(runChecks({...about, catalog: {...catalogOf(), entries: [entry]}})).toEqual([
    {
      rule: 'untranslated',
      severity: 'info',
      message: 'Unexpected empty target, expected a translation of `No wages.`',
      file,
      statement: 'strike',
      language: 'de',
      segment: 'e1',
      actual: '',
    },
  ])
})

test('findings come in the order of lines, those of one entry in the order of checks', () => {
  const machine = {
    source: 'Strike!',
    previousSource: 'Strike.',
    target: 'Streik!',
    flags: ['fuzzy'],
    comments: ['origin: mt:sample 2026-11-22 180bcf'],
  }
  const unwritten = {...catalogOf(untranslated).entries[0], id: 'new'} as Entry
  const {line: _, ...unsaved} = unwritten
  const catalog = catalogOf({...machine, line: 90}, untranslated, withoutCode)
  const entries = [unsaved, ...catalog.entries]
  expect(short(runChecks({...about, catalog: {...catalog, entries}}))).toEqual([
    'untranslated info e2 10',
    'codes error e3 15',
    'stale warn e1 90',
    'machine-unreviewed warn e1 90',
    'untranslated info new undefined',
  ])
})

test('obsolete entries and a clean catalog give nothing', () => {
  const catalog: Catalog = {...catalogOf({}), obsolete: catalogOf(withoutCode).entries}
  expect(runChecks({...about, catalog})).toEqual([])
})

describe('severities', () => {
  const catalog = catalogOf(untranslated, withoutCode)

  test('the settings go before the rule’s own', () => {
    const severities = {untranslated: 'error', codes: 'info'} as const
    expect(short(runChecks({...about, catalog, severities}))).toEqual([
      'untranslated error e1 5',
      'codes info e2 10',
    ])
  })

  test('a rule that is off is silent, from whatever stage', () => {
    const severities = {untranslated: 'off', codes: 'off', structure: 'off'} as const
    const outside = [{rule: 'structure', severity: 'error', message: 'm', segment: 'e2'}] as const
    expect(runChecks({...about, catalog, severities, outside})).toEqual([])
  })

  test('names of object methods are rules like others', () => {
    const outside = [{rule: 'constructor', severity: 'warn', message: 'm'}] as const
    expect(runChecks({...about, catalog: catalogOf(), outside})).toEqual([
      {
        rule: 'constructor',
        severity: 'warn',
        message: 'm',
        file,
        statement: 'strike',
        language: 'de',
      },
    ])
  })
})

describe('waivers', () => {
  test('silence one rule on one entry', () => {
    const [entry, other] = catalogOf(withoutCode, withoutCode).entries as [Entry, Entry]
    const waived = addWaiver({...entry, flags: []}, {rule: 'codes', reason: 'the house does so'})
    const catalog = {...catalogOf(), entries: [waived, other]}
    expect(short(runChecks({...about, catalog}))).toEqual(['codes error e2 10'])
  })

  test('written by hand, without a hash', () => {
    const comments = ['waive: codes – bold is not used here']
    expect(runChecks({...about, catalog: catalogOf({...withoutCode, comments})})).toEqual([])
  })

  test('without a reason, or for a text that has changed since, are void', () => {
    for (const comment of ['waive: codes', 'waive: codes 000000 – bold is not used here']) {
      const catalog = catalogOf({...withoutCode, comments: [comment]})
      expect(short(runChecks({...about, catalog}))).toEqual(['codes error e1 5'])
    }
  })

  test('silence findings of other stages too', () => {
    const catalog = catalogOf({comments: ['waive: structure – known']})
    const outside = [{rule: 'structure', severity: 'error', message: 'm', segment: 'e1'}] as const
    expect(runChecks({...about, catalog, outside})).toEqual([])
  })
})

describe('findings of other stages', () => {
  const structure: Finding = {
    rule: 'structure',
    severity: 'error',
    message: 'Unexpected missing code `b1`, expected all codes of the source',
    segment: 'e1',
  }

  test('are completed and sorted in, and keep what they say', () => {
    const catalog = catalogOf({}, untranslated)
    const elsewhere = {
      ...structure,
      segment: 'e2',
      file: 'a.po',
      line: 2,
      column: 7,
      language: 'fr',
    }
    expect(runChecks({...about, catalog, outside: [structure, elsewhere]})).toEqual([
      {...elsewhere, statement: 'strike'},
      {...structure, file, line: 5, column: 1, statement: 'strike', language: 'de'},
      expect.objectContaining({rule: 'untranslated', line: 10}),
    ])
  })

  test('are not said twice where a check says it better', () => {
    const catalog = catalogOf(withoutCode, {})
    const outside = [structure, {...structure, segment: 'e2'}]
    expect(short(runChecks({...about, catalog, outside}))).toEqual([
      'codes error e1 5',
      'structure error e2 10',
    ])
  })

  test('stay where the check is off, waived or lighter than they are', () => {
    const catalog = catalogOf(withoutCode)
    const outside = [structure]
    const run = (severities: {codes?: 'off' | 'warn'}) =>
      short(runChecks({...about, catalog, outside, severities}))
    expect(run({codes: 'off'})).toEqual(['structure error e1 5'])
    expect(run({codes: 'warn'})).toEqual(['codes warn e1 5', 'structure error e1 5'])
    const waived = catalogOf({...withoutCode, comments: ['waive: codes – no bold']})
    expect(short(runChecks({...about, catalog: waived, outside}))).toEqual(['structure error e1 5'])
  })
})
