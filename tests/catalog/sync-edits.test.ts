import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {edits} from '../../bench/nine-edits.ts'

const sample = 'source/night-shift.md'
const text = readFileSync(sample, 'utf8')

test('nine edits of the sample statement cost what is new, wrapped or not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'broadside-'))
  const wrapped = join(folder, 'wrapped.md')
  writeFileSync(wrapped, edits.at(-1)?.apply(text) ?? '')
  const {status, stdout, stderr} = spawnSync(process.execPath, ['bench/edits.ts', sample, wrapped])
  rmSync(folder, {recursive: true})
  expect(`${stderr}`).toBe('')
  const figures = (row: string | undefined): string | undefined => row?.replace(/^\|[^|]*/, '')
  const rows = `${stdout}`.trim().split('\n')
  expect(rows.slice(-2).map(figures)).toEqual([figures(rows[2]), figures(rows[2])])
  expect(status).toBe(0)
})

test('each edit changes the text, and rewrapping a wrapped text unwraps it', () => {
  expect(edits.filter(({apply}) => apply(text) === text)).toEqual([])
  const wrapped = edits.at(-1)?.apply(text) ?? ''
  expect(wrapped.split('\n').length).toBeGreaterThan(text.split('\n').length + 20)
  expect(edits.at(-1)?.apply(wrapped)).toBe(text)
})
