import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from 'vitest'
import {type Ran, run} from './run.ts'

const secret = 'hush-hush'

/**
 * Runs a command that is to fail and returns what it says. Every failure ends with 2, says what to do next, shows neither
 * where in the program it arose nor the environment, and changes no file.
 */
export async function refused(root: string, words: string): Promise<string> {
  const before = contents(root)
  const ran: Ran = await run(root, words, {environment: {DEEPL_API_KEY: secret, HOME: secret}})
  expect(ran).toMatchObject({exitCode: 2, stdout: expect.not.stringContaining(secret)})
  expect(ran.stderr).not.toContain(secret)
  expect(ran.stderr).not.toMatch(/^ {4}at /m)
  expect(ran.stderr).toMatch(/^(✖ .+\n( {2}at .+\n)? {2}→ .+\n)+$/)
  expect(contents(root)).toEqual(before)
  return ran.stderr
}

/** Every file of a project but the caches, as bytes. */
export function contents(root: string): Record<string, string> {
  const paths = readdirSync(root, {recursive: true, encoding: 'utf8', withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name))
    .filter((path) => !path.includes('/.broadside'))
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'latin1')]))
}
