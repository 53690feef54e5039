import {stripVTControlCharacters} from 'node:util'
import {describe, expect, test} from 'vitest'
import {reportPretty} from '../../../src/cli/report/pretty.ts'
import {textWidth} from '../../../src/cli/table.ts'
import type {Finding} from '../../../src/model/finding.ts'
import {hostileFinding, someFindings} from './some-findings.ts'

const plain = `translations/de/strike.po
   12:1  ✖ error  Unexpected missing code \`<b1>…</b1>\`, expected all codes of the source            codes
  120:1  ▲ warn   Unexpected target for a former source, expected one that follows the addition of \`not\`  stale

project
    ℹ info   Unexpected silence, expected words  house-rule

✖ 1 error, ▲ 1 warning, ℹ 1 info in 2 files
`

/** Findings of one rule on lines 5, 10 … of a file. */
function many(count: number, severity: Finding['severity']): Finding[] {
  return Array.from({length: count}, (_, index) => ({
    rule: 'r',
    severity,
    message: `m${index}`,
    file: 'a.po',
    line: index * 5 + 5,
  }))
}

test('lists the findings under their files, and counts them', () => {
  expect(reportPretty(someFindings)).toBe(plain)
})

test('colours change nothing but colours', () => {
  const coloured = reportPretty(someFindings, {colour: true})
  expect(stripVTControlCharacters(coloured)).toBe(plain)
  expect(coloured.split('\n').slice(0, 2)).toEqual([
    '\u001b[1m\u001b[4mtranslations/de/strike.po\u001b[24m\u001b[22m',
    '  \u001b[2m 12:1\u001b[22m  \u001b[31m✖ error\u001b[39m  Unexpected missing code `<b1>…</b1>`, expected all codes of the source            \u001b[2mcodes\u001b[22m',
  ])
})

test('no findings are good news', () => {
  expect(reportPretty([])).toBe('✔ No findings\n')
  expect(reportPretty([], {files: ['a.po']})).toBe('✔ No findings in 1 file\n')
  expect(reportPretty([], {files: ['a.po', 'b.po']})).toBe('✔ No findings in 2 files\n')
})

test('says in how many of the files', () => {
  const files = ['a.po', 'b.po', 'c.po']
  expect(reportPretty(many(2, 'warn'), {files})).toBe(`a.po
   5:1  ▲ warn   m0  r
  10:1  ▲ warn   m1  r

▲ 2 warnings in 1 of 3 files
`)
})

describe('many findings of one rule in a file', () => {
  test('are counted after the first', () => {
    expect(reportPretty(many(70, 'info'))).toBe(`a.po
   5:1  ℹ info   m0                        r
  10:1  ℹ info   m1                        r
  15:1  ℹ info   m2                        r
     …  ℹ info   and 67 more, to line 350  r

ℹ 70 infos in 1 file
`)
  })

  test('in brief, errors are counted too', () => {
    expect(reportPretty(many(6, 'error'), {brief: true})).toBe(`a.po
   5:1  ✖ error  m0                      r
  10:1  ✖ error  m1                      r
  15:1  ✖ error  m2                      r
     …  ✖ error  and 3 more, to line 30  r

✖ 6 errors in 1 file
`)
  })

  test.each([
    ['in the full report', many(6, 'warn'), true],
    ['as errors', many(6, 'error'), false],
    ['where they are few', many(5, 'warn'), false],
  ])('are listed each %s', (_, findings, full) => {
    const lines = reportPretty(findings, {full}).split('\n')
    expect(lines.filter((line) => line.includes('  m'))).toHaveLength(findings.length)
  })
})

describe('on a terminal', () => {
  test('long messages are wrapped under their beginning', () => {
    expect(reportPretty(someFindings.slice(0, 2), {columns: 70})).toBe(`translations/de/strike.po
   12:1  ✖ error  Unexpected missing code \`<b1>…</b1>\`,      codes
                  expected all codes of the source
  120:1  ▲ warn   Unexpected target for a former source,     stale
                  expected one that follows the addition of
                  \`not\`

✖ 1 error, ▲ 1 warning in 1 file
`)
  })

  test('wide characters take two columns', () => {
    const messages = ['工人委员会'.repeat(10), 'Unexpected 工人', 'Unexpected strike']
    const findings = messages.map(
      (message, index): Finding => ({
        rule: 'r',
        severity: 'warn',
        message,
        file: 'a.po',
        line: index + 1,
      }),
    )
    const report = reportPretty(findings, {columns: 60})
    expect(report).toBe(`a.po
  1:1  ▲ warn   工人委员会工人委员会工人委员会工人委员会  r
                工人委员会工人委员会工人委员会工人委员会
                工人委员会工人委员会
  2:1  ▲ warn   Unexpected 工人                           r
  3:1  ▲ warn   Unexpected strike                         r

▲ 3 warnings in 1 file
`)
    expect(Math.max(...report.split('\n').map(textWidth))).toBeLessThanOrEqual(60)
  })

  test('on the narrowest, messages still have thirty columns', () => {
    const [finding] = someFindings
    expect(finding && reportPretty([finding], {columns: 10})).toBe(`translations/de/strike.po
  12:1  ✖ error  Unexpected missing code     codes
                 \`<b1>…</b1>\`, expected all
                 codes of the source

✖ 1 error in 1 file
`)
  })
})

test('nothing in a finding reaches the terminal as a command, in one line or in several', () => {
  expect(reportPretty([hostileFinding])).toBe(`translations/de/a: b,%/<工>?#&"\\n.po
  1:1  ✖ error  Unexpected "a"\\r\\n::error::<b>&]]>%0A,\\u0000\\u001b[31m\\u202e\\ud800\uffff{0}[x](1)\\u2028, expected \`工\`  codes

✖ 1 error in 1 file
`)
})
