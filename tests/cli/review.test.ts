import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryProject} from '../project/temporary-project.ts'
import {german, project, run, strike, translate} from './run.ts'

const path = 'translations/de/strike.po'

/** A synced project; targets of the statement by what they are. */
async function synced(targets: Parameters<typeof translate>[2] = german): Promise<string> {
  const root = temporaryProject(project)
  await run(root, 'sync')
  translate(root, {language: 'de'}, targets)
  return root
}

/** The catalog's lines that sign. */
function signatures(root: string): string[] {
  return readFileSync(join(root, path), 'utf8').match(/^# reviewed-by: .*$/gm) ?? []
}

test('what a person has confirmed is signed with name, day and a hash of the pair', async () => {
  const root = await synced()
  expect(await run(root, ['review', 'strike', '--to', 'de', '--by', 'Ana Šarić'])).toEqual({
    exitCode: 0,
    stdout: `${path}: signed 4 segments.\n`,
    stderr: '',
  })
  expect(signatures(root)).toEqual([
    '# reviewed-by: Ana Šarić 2026-11-22 3bdf25',
    '# reviewed-by: Ana Šarić 2026-11-22 8ff937',
    '# reviewed-by: Ana Šarić 2026-11-22 7f4396',
    '# reviewed-by: Ana Šarić 2026-11-22 b24d37',
  ])
  expect((await run(root, 'status strike --to de --json')).stdout).toContain(
    '"reviewed":{"segments":4,',
  )
})

test('a second time there is nothing to sign, and the file is not written', async () => {
  const root = await synced()
  await run(root, 'review strike --to de --by Ana')
  const before = readFileSync(join(root, path))
  expect((await run(root, 'review strike --to de --by Ana')).stdout).toBe(
    `${path}: signed 0 segments, 4 signed before.\n`,
  )
  expect(readFileSync(join(root, path))).toEqual(before)
  expect((await run(root, 'review strike --to de --by Ben')).stdout).toBe(
    `${path}: signed 4 segments.\n`,
  )
})

test('drafts, machine translations, stale and missing targets are left, and how to sign them is said', async () => {
  const root = await synced({'Strike on Friday!': 'Streik am Freitag!'})
  translate(root, {language: 'de', as: 'draft'}, {'Bring your friends.': 'Bringt Freunde.'})
  const machine = {'<b1>Join us</b1> at the gate.': '<b1>Begleiten Sie uns</b1> am Tor.'}
  translate(root, {language: 'de', as: 'machine'}, machine)
  expect(await run(root, 'review strike --to de --by Ana')).toEqual({
    exitCode: 0,
    stdout: `${path}: signed 1 segment, left 1 untranslated, 1 draft, 1 machine.
  → Confirm those first (clear “needs work” in your editor), or sign them with --accept.
`,
    stderr: '',
  })
  writeFileSync(join(root, 'source/strike.md'), strike.replace('on Friday', 'this Friday'))
  await run(root, 'sync')
  expect((await run(root, 'review strike --to de --by Ana')).stdout).toBe(
    `${path}: signed 0 segments, left 1 untranslated, 1 draft, 1 machine, 1 stale.
  → Confirm those first (clear “needs work” in your editor), or sign them with --accept.
`,
  )
  expect((await run(root, 'review strike --to de --by Ana --accept')).stdout).toBe(
    `${path}: signed 3 segments, left 1 untranslated.\n`,
  )
  expect(readFileSync(join(root, path), 'utf8')).not.toMatch(/fuzzy|#\|/)
})

test('single segments are signed by their ids', async () => {
  const root = await synced()
  const ids = [...readFileSync(join(root, path), 'utf8').matchAll(/^msgctxt "(.*)"$/gm)]
  const [first = '', second = ''] = ids.map(([, id]) => id)
  expect(
    (await run(root, `review strike --to de --by Ana --segment ${first} ${second}`)).stdout,
  ).toBe(`${path}: signed 2 segments.\n`)
  expect(signatures(root)).toHaveLength(2)
  expect(await run(root, 'review strike --to de --by Ana --segment nope')).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `✖ Unexpected segment \`nope\`, expected one of ${path}
  at ${path}
  → Use the id after \`msgctxt\` in the catalog.
`,
  })
})

test('--json', async () => {
  const root = await synced({'Strike on Friday!': 'Streik am Freitag!'})
  const ids = [...readFileSync(join(root, path), 'utf8').matchAll(/^msgctxt "(.*)"$/gm)]
  const {stdout, exitCode} = await run(root, 'review strike --to de --by Ana --json')
  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toEqual({
    file: path,
    signed: 1,
    before: 0,
    left: {untranslated: ids.slice(1).map(([, id]) => id), draft: [], machine: [], stale: []},
  })
})

test.each([
  [
    'strike --to de,fr --by Ana',
    'Unexpected list of languages, expected one',
    'Name the language you have checked with `--to`.',
  ],
  [
    'nothing --to de --by Ana',
    'Unexpected statement `nothing`, expected `strike`',
    'See `broadside status` for the names of all statements.',
  ],
])('%s is wrong use', async (words, message, advice) => {
  const root = await synced()
  expect(await run(root, `review ${words}`)).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `✖ ${message}\n  → ${advice}\n`,
  })
})

test('a name of blanks is none', async () => {
  const root = await synced()
  expect(await run(root, ['review', 'strike', '--to', 'de', '--by', ' '])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `✖ Missing name of who has checked the targets
  → Give yours with \`--by\`: it stands beside each target you sign.
`,
  })
})

test('a catalog that is not there is an error', async () => {
  const root = temporaryProject(project)
  expect(await run(root, 'review strike --to de --by Ana')).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `✖ Missing catalog ${path}
  at ${path}
  → Run \`broadside sync\` to make it.
`,
  })
})
