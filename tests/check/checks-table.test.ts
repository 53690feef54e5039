import {readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {checksTable} from './checks-table.ts'

const file = new URL('checks-table.md', import.meta.url)

test('every check has a row with what it says of itself (UPDATE=1 writes it)', () => {
  if (process.env.UPDATE) writeFileSync(file, checksTable())
  expect(checksTable()).toBe(readFileSync(file, 'utf8'))
})
