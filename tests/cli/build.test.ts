import {readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {formatNames} from '../../src/edition/formats.ts'
import {hashBytes} from '../../src/project/content-hash.ts'
import {temporaryProject} from '../project/temporary-project.ts'
import {german, project, run, strike, translate} from './run.ts'

const edition = `# Streik am Freitag!

Wir werden streiken. **Kommt** zum Tor.

- Bringt eure Freunde mit.
`

/** A synced project whose German catalog is translated. */
async function translated(): Promise<string> {
  const root = temporaryProject(project)
  await run(root, 'sync')
  translate(root, {language: 'de'}, german)
  return root
}

function readEdition(root: string, language: string): string {
  return readFileSync(join(root, `editions/${language}/strike.md`), 'utf8')
}

test('an edition is written and listed', async () => {
  const root = await translated()
  expect(await run(root, 'build --to de')).toEqual({
    exitCode: 0,
    stdout: `language  edition                result  reviewed  translated  draft  machine  stale  source
────────  ─────────────────────  ──────  ────────  ──────────  ─────  ───────  ─────  ──────
de        editions/de/strike.md  built          0           4      0        0      0       0
`,
    stderr: '',
  })
  expect(readEdition(root, 'de')).toBe(edition)
  const list = JSON.parse(readFileSync(join(root, 'editions/editions.json'), 'utf8'))
  expect(list).toEqual({
    version: 2,
    editions: [
      {
        statement: 'strike',
        language: 'de',
        dir: 'ltr',
        format: 'md',
        path: 'editions/de/strike.md',
        title: 'Streik am Freitag!',
        state: 'unreviewed',
        draft: false,
        source: {path: 'source/strike.md', sha256: hashBytes(strike)},
        inputs: expect.stringMatching(/^[0-9a-f]{64}$/),
        bytes: Buffer.byteLength(edition),
        sha256: hashBytes(edition),
        counts: {
          segments: 4,
          source: 0,
          stale: 0,
          states: {translated: 4},
          origins: {human: 4},
        },
      },
    ],
    unfinished: [],
  })
})

test('what is up to date is not built again, what was changed or deleted is', async () => {
  const root = await translated()
  await run(root, 'build --to de')
  const path = join(root, 'editions/de/strike.md')
  const list = statSync(join(root, 'editions/editions.json')).ino
  const before = statSync(path).ino
  expect((await run(root, 'build --to de')).stdout).toContain('unchanged')
  expect(statSync(path).ino).toBe(before)
  expect(statSync(join(root, 'editions/editions.json')).ino).toBe(list)
  writeFileSync(path, 'spoilt')
  expect((await run(root, 'build --to de')).stdout).toContain('  built  ')
  expect(readEdition(root, 'de')).toBe(edition)
  rmSync(path)
  expect((await run(root, 'build --to de')).stdout).toContain('  built  ')
  expect(readEdition(root, 'de')).toBe(edition)
})

test('flags go before the settings', async () => {
  const root = await translated()
  const settings = 'languages: [de]\npublish: {require: reviewed, missing: source}\n'
  writeFileSync(join(root, 'broadside.yaml'), settings)
  await run(root, 'build')
  expect(readEdition(root, 'de')).toBe(strike)
  await run(root, 'build --require translated')
  expect(readEdition(root, 'de')).toBe(edition)
  const {exitCode, stderr} = await run(root, 'build --missing fail')
  expect({exitCode, stderr}).toEqual({
    exitCode: 1,
    stderr: `
translations/de/strike.po
  16:1  ✖ error  Unexpected target in state \`translated\`, expected \`reviewed\`  require
  21:1  ✖ error  Unexpected target in state \`translated\`, expected \`reviewed\`  require
  26:1  ✖ error  Unexpected target in state \`translated\`, expected \`reviewed\`  require
  31:1  ✖ error  Unexpected target in state \`translated\`, expected \`reviewed\`  require

✖ 4 errors in 1 file
  → Have these targets confirmed or reviewed, let lower states through with \`--require\`, or leave them in the source language: \`--missing source\`.
  → editions/de/strike.md is left from an earlier build and no longer in editions.json.
`,
  })
})

test('a stale target under each policy', async () => {
  const root = await translated()
  writeFileSync(join(root, 'source/strike.md'), strike.replace('friends', 'families'))
  for (const [policy, shown] of [
    ['mark', 'Bringt eure Freunde mit.'],
    ['keep', 'Bringt eure Freunde mit.'],
    ['source', 'Bring your families.'],
  ]) {
    expect(await run(root, `build --to de --stale ${policy}`)).toMatchObject({exitCode: 0})
    expect(readEdition(root, 'de').split('\n').at(-2)).toBe(`- ${shown}`)
  }
  expect(await run(root, 'build --to de --stale fail')).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining(
      'Unexpected target for a former source, expected one for the source as it is  stale\n',
    ),
  })
})

test.each([
  [
    '--require most',
    'Unexpected `most` for `--require`, expected one of untranslated, machine, draft, translated, reviewed',
  ],
  [
    '--stale mark,fail',
    'Unexpected `mark,fail` for `--stale`, expected one of mark, source, keep, fail',
  ],
  ['--missing no', 'Unexpected `no` for `--missing`, expected one of source, fail'],
  [
    '--format md,docx',
    `Unexpected \`docx\` for \`--format\`, expected one of ${formatNames.join(', ')}`,
  ],
])('%s is wrong use', async (flags, message) => {
  const root = await translated()
  const option = flags.split(' ')[0]
  expect(await run(root, `build ${flags}`)).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `✖ ${message}\n  → Correct \`${option}\`.\n`,
  })
})

test('--json', async () => {
  const root = await translated()
  const {stdout, ...rest} = await run(root, 'build --json')
  expect(rest).toEqual({exitCode: 1, stderr: ''})
  const [de, fr] = JSON.parse(stdout)
  expect(de).toEqual({
    statement: 'strike',
    language: 'de',
    unchanged: false,
    files: [expect.objectContaining({path: 'editions/de/strike.md'})],
    counts: {segments: 4, source: 0, stale: 0, states: {translated: 4}, origins: {human: 4}},
    findings: [],
  })
  expect(fr).toMatchObject({statement: 'strike', language: 'fr', counts: {source: 4}})
  expect(fr.files).toEqual([])
  expect(fr.findings).toHaveLength(4)
})

test('words of a machine that somebody accepted are counted as the machine’s', async () => {
  const root = temporaryProject(project)
  await run(root, 'sync')
  await run(root, 'translate --to de --engine pseudo')
  await run(root, 'review strike --to de --by Ana --accept')
  await run(root, 'build --to de')
  const [row] = JSON.parse(readFileSync(join(root, 'editions/editions.json'), 'utf8')).editions
  expect(row.counts).toMatchObject({states: {reviewed: 4}, origins: {'mt:pseudo': 4}})
})
