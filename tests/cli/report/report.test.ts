import {describe, expect, test} from 'vitest'
import {report, reportFormats} from '../../../src/cli/report/report.ts'
import {visibleText} from '../../../src/cli/report/visible-text.ts'
import {wrapText} from '../../../src/cli/report/wrap-text.ts'
import {hostileFinding, someFindings} from './some-findings.ts'

describe.each(reportFormats)('%s', (format) => {
  test('has a form of its own, which ends its last line', async () => {
    const begins = {pretty: 'translations', json: '[', sarif: '{', github: '::', junit: '<?xml'}
    const text = await report(format, someFindings)
    expect(text.slice(0, begins[format].length)).toBe(begins[format])
    expect(text.endsWith('\n')).toBe(true)
  })

  test('has no control characters, whatever the findings hold', async () => {
    expect(await report(format, [hostileFinding])).toMatch(
      /^[^\p{Cc}\p{Cs}]*(\n[^\p{Cc}\p{Cs}]*)*$/u,
    )
  })
})

test('text is shown as it is, but for what a terminal would obey', () => {
  expect(visibleText('سلام\u200f 工 <b1> \\n é')).toBe('سلام\u200f 工 <b1> \\n é')
  expect(visibleText('a\n\t\u001b[1m\u0085\u2067\udc00', '\n')).toBe(
    'a\n\\t\\u001b[1m\\u0085\\u2067\\udc00',
  )
})

test('text is wrapped at spaces, and words that are too wide anywhere', () => {
  expect(wrapText('to be or not to be', 6)).toEqual(['to be', 'or not', 'to be'])
  expect(wrapText('a workplace', 4)).toEqual(['a', 'work', 'plac', 'e'])
  expect(wrapText('工人委员会 a', 5)).toEqual(['工人', '委员', '会 a'])
  expect(wrapText('工', 1)).toEqual(['工'])
  expect(wrapText('', 5)).toEqual([''])
})
