import {expect, test} from 'vitest'
import {reportJson} from '../../../src/cli/report/json.ts'
import {hostileFinding, someFindings} from './some-findings.ts'

test('is one array, each finding with all fields in their order', () => {
  expect(reportJson(someFindings.slice(0, 1))).toBe(`[
  {
    "rule": "codes",
    "severity": "error",
    "message": "Unexpected missing code \`<b1>…</b1>\`, expected all codes of the source",
    "file": "translations/de/strike.po",
    "line": 12,
    "column": 1,
    "statement": "strike",
    "language": "de",
    "segment": "k3f9q2",
    "actual": null,
    "expected": "<b1>…</b1>",
    "url": "https://example.org/checks#codes"
  }
]
`)
})

test('no findings are an empty array', () => expect(reportJson([])).toBe('[]\n'))

test('says what was found, whatever it holds', () => {
  expect(JSON.parse(reportJson([hostileFinding]))).toEqual([
    {...hostileFinding, actual: null, expected: null, url: null},
  ])
})
