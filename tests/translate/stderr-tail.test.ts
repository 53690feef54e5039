import {expect, test} from 'vitest'
import {stderrTail} from '../../src/translate/stderr-tail.ts'

test.each([
  ['', [], ''],
  ['\n\n', [], ''],
  ['first\nlast\n', [], ': last'],
  ['a\u001B[0mb\u202Ec', [], ': a[0mbc'],
  ['cannot translate Build committees now', ['Build committees now!'], ''],
  ['cannot translate Build commi…', ['Build committees now!'], ': cannot translate Build commi…'],
  ['no such word: Go', ['Go'], ''],
  ['out of memory', ['', ' '], ': out of memory'],
])('%j with the secrets %j leaves %j', (errors, secrets, tail) => {
  expect(stderrTail(errors, secrets)).toBe(tail)
})

test('a long line is shown by its end', () => {
  expect(stderrTail('x'.repeat(1000), [])).toBe(`: …${'x'.repeat(160)}`)
})
