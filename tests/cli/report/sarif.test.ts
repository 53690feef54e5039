import {describe, expect, test} from 'vitest'
import {checks} from '../../../src/check/check-list.ts'
import {reportSarif} from '../../../src/cli/report/sarif.ts'
import {schemaFaults} from './sarif-schema.ts'
import {hostileFinding, someFindings} from './some-findings.ts'

const options = {version: '1.2.3', documentation: 'https://example.org/checks'}

/** The first run of the log. */
function runOf(...parameters: Parameters<typeof reportSarif>) {
  return JSON.parse(reportSarif(...parameters)).runs[0]
}

test.each([
  ['no findings', reportSarif([])],
  ['some findings', reportSarif(someFindings, options)],
  ['hostile findings', reportSarif([hostileFinding, hostileFinding])],
])('is valid with %s', (_, log) => expect(schemaFaults(JSON.parse(log))).toEqual([]))

test('is one run of this program, which counts columns in UTF-16 units', () => {
  const {$schema, version, runs} = JSON.parse(reportSarif([], options))
  expect({$schema, version, count: runs.length, kind: runs[0].columnKind}).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    count: 1,
    kind: 'utf16CodeUnits',
  })
})

describe('rules', () => {
  test('are those of the check list, with reason, level and link', () => {
    const {driver} = runOf([], options).tool
    expect({...driver, rules: driver.rules.map(({id}: {id: string}) => id)}).toEqual({
      name: 'broadside',
      version: '1.2.3',
      semanticVersion: '1.2.3',
      informationUri: 'https://example.org/checks',
      rules: checks.map(({id}) => id),
    })
    const reason = {text: 'The target looks finished, but says what the source no longer says.'}
    expect(driver.rules[1]).toEqual({
      id: 'stale',
      shortDescription: reason,
      fullDescription: reason,
      help: reason,
      defaultConfiguration: {level: 'warning'},
      helpUri: 'https://example.org/checks#stale',
    })
  })

  test('of other stages are added', () => {
    expect(runOf(someFindings).tool.driver.rules.at(-1)).toEqual({id: 'house-rule'})
  })
})

test('results say all that the findings say', () => {
  const {results} = runOf(someFindings)
  const place = (startLine: number) => ({
    artifactLocation: {uri: 'translations/de/strike.po'},
    region: {startLine, startColumn: 1},
  })
  const entry = (name: string) => [
    {name, fullyQualifiedName: `de/strike/${name}`, kind: 'resource'},
  ]
  expect(results).toEqual([
    {
      ruleId: 'codes',
      ruleIndex: 5,
      level: 'error',
      message: {text: someFindings[0]?.message},
      locations: [{physicalLocation: place(12), logicalLocations: entry('k3f9q2')}],
      relatedLocations: [
        {
          id: 1,
          message: {text: 'The source'},
          physicalLocation: {
            artifactLocation: {uri: 'source/strike.md'},
            region: {startLine: 3, startColumn: 5},
          },
        },
      ],
      partialFingerprints: {'entry/v1': 'codes de strike k3f9q2'},
      properties: {
        statement: 'strike',
        language: 'de',
        segment: 'k3f9q2',
        expected: '<b1>…</b1>',
      },
    },
    {
      ruleId: 'stale',
      ruleIndex: 1,
      level: 'warning',
      message: {text: someFindings[1]?.message},
      locations: [{physicalLocation: place(120), logicalLocations: entry('p7x2mm')}],
      partialFingerprints: {'entry/v1': 'stale de strike p7x2mm'},
      properties: {
        statement: 'strike',
        language: 'de',
        segment: 'p7x2mm',
        actual: 'They were paid.',
        expected: 'They were not paid.',
      },
    },
    {
      ruleId: 'house-rule',
      ruleIndex: checks.length,
      level: 'note',
      message: {text: 'Unexpected silence, expected words'},
      properties: {},
    },
  ])
})

test('paths are relative references, and messages hold no arguments and no links', () => {
  const [result] = runOf([hostileFinding]).results
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(
    'translations/de/a%3A%20b%2C%25/%3C%E5%B7%A5%3E%3F%23%26%22%0A.po',
  )
  expect(result.message.text).toContain('{{0}}[x\\](1)')
})
