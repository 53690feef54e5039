import {existsSync, readFileSync, statSync} from 'node:fs'
import {dirname} from 'node:path'
import {expect, test} from 'vitest'
import {withPrivateFile} from '../../src/project/private-file.ts'

test('a private file holds the text, is for nobody else, and goes', async () => {
  let seen = ''
  const size = await withPrivateFile('Grüße', async (path) => {
    seen = path
    expect(readFileSync(path, 'utf8')).toBe('Grüße')
    expect([path, dirname(path)].map((each) => statSync(each).mode & 0o777)).toEqual([0o600, 0o700])
    return statSync(path).size
  })
  expect(size).toBe(7)
  expect(existsSync(dirname(seen))).toBe(false)
})

test('it goes where the step fails, too', async () => {
  let seen = ''
  const step = withPrivateFile('a', async (path) => {
    seen = path
    throw new Error('no')
  })
  await expect(step).rejects.toThrow('no')
  expect(existsSync(dirname(seen))).toBe(false)
})
