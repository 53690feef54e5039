import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryProject} from '../project/temporary-project.ts'
import {german, project, run, strike, translate} from './run.ts'

const first = {
  exitCode: 0,
  stdout: `1 statement synced, in segments:

language  kept  moved  edited  new  back  gone
────────  ────  ─────  ──────  ───  ────  ────
de           0      0       0    4     0     0
fr           0      0       0    4     0     0

  → Translate what is new: \`broadside edit\`, or translations/ in a PO editor such as Poedit.
`,
  stderr: '',
}

test('the first time, all segments are new; the second time, nothing is read', async () => {
  const root = temporaryProject(project)
  expect(await run(root, 'sync')).toEqual(first)
  expect(await run(root, 'sync')).toEqual({
    exitCode: 0,
    stdout: '1 statement unchanged.\n',
    stderr: '',
  })
})

test('what an edit did is counted by language', async () => {
  const root = temporaryProject({...project, 'source/night.md': '# Night\n'})
  await run(root, 'sync')
  translate(root, {language: 'de'}, german)
  const edited = strike
    .replace('We will strike. **Join us** at the gate.', 'We will win. **Join us** at the gate.')
    .replace('- Bring your friends.\n', '- Bring food.\n- Bring tents and warm blankets.\n')
  writeFileSync(join(root, 'source/strike.md'), edited)
  expect(await run(root, 'sync')).toEqual({
    exitCode: 0,
    stdout: `1 statement synced, in segments:

language  kept  moved  edited  new  back  gone
────────  ────  ─────  ──────  ───  ────  ────
de           2      0       2    1     0     0
fr           2      0       2    1     0     0

1 statement unchanged.

  → Translate what is new: \`broadside edit\`, or translations/ in a PO editor such as Poedit.
  → Edited segments keep their targets, marked “needs work”: bring them up to date.
`,
    stderr: '',
  })
})

test('segments that go and come back are counted too', async () => {
  const root = temporaryProject(project)
  await run(root, 'sync')
  translate(root, {language: 'de'}, german)
  writeFileSync(join(root, 'source/strike.md'), strike.replace('- Bring your friends.\n', ''))
  expect((await run(root, 'sync')).stdout).toBe(`1 statement synced, in segments:

language  kept  moved  edited  new  back  gone
────────  ────  ─────  ──────  ───  ────  ────
de           3      0       0    0     0     1
fr           3      0       0    0     0     1
`)
  writeFileSync(join(root, 'source/strike.md'), strike)
  // Only what had a target was kept for its return.
  expect((await run(root, 'sync')).stdout).toBe(`1 statement synced, in segments:

language  kept  moved  edited  new  back  gone
────────  ────  ─────  ──────  ───  ────  ────
de           3      0       0    0     1     0
fr           3      0       0    1     0     0

  → Translate what is new: \`broadside edit\`, or translations/ in a PO editor such as Poedit.
`)
})

test('a language more is a catalog more, and the others are left alone', async () => {
  const root = temporaryProject(project)
  await run(root, 'sync')
  const before = readFileSync(join(root, 'translations/de/strike.po'))
  writeFileSync(join(root, 'broadside.yaml'), 'languages: [de, tr, fr]\n')
  expect((await run(root, 'sync')).stdout).toBe(`1 statement synced, in segments:

language  kept  moved  edited  new  back  gone
────────  ────  ─────  ──────  ───  ────  ────
de           4      0       0    0     0     0
tr           0      0       0    4     0     0
fr           4      0       0    0     0     0

  → Translate what is new: \`broadside edit\`, or translations/ in a PO editor such as Poedit.
`)
  expect(readFileSync(join(root, 'translations/de/strike.po'))).toEqual(before)
})

test('--json', async () => {
  const root = temporaryProject(project)
  const none = {
    untouched: 0,
    moved: 0,
    revived: 0,
    restored: 0,
    retouched: 0,
    edited: 0,
    resegmented: 0,
    new: 0,
    gone: 0,
  }
  const {stdout, ...rest} = await run(root, 'sync --to de --json')
  expect(rest).toEqual({exitCode: 0, stderr: ''})
  expect(JSON.parse(stdout)).toEqual({
    languages: {de: {...none, new: 4}},
    moved: [],
    synced: 1,
    unchanged: 0,
  })
  expect(JSON.parse((await run(root, 'sync --json')).stdout)).toEqual({
    languages: {de: {...none, untouched: 4}, fr: {...none, new: 4}},
    moved: [],
    synced: 1,
    unchanged: 0,
  })
})

test('a project without statements says so', async () => {
  const root = temporaryProject({'broadside.yaml': 'languages: [de]\n'})
  for (const command of ['sync', 'build', 'status', 'check'])
    expect(await run(root, command)).toEqual({
      exitCode: 0,
      stdout: 'No statements in source/ yet: put a Markdown file there.\n',
      stderr: '',
    })
})

test('a catalog that cannot be read stops neither other languages nor other statements', async () => {
  const broken = 'msgid "a"\nmsgstr "b\n'
  const root = temporaryProject({
    ...project,
    'source/night.md': '# Night\n',
    'translations/de/strike.po': broken,
  })
  expect(await run(root, 'sync')).toEqual({
    exitCode: 2,
    stdout: `2 statements synced, in segments:

language  kept  moved  edited  new  back  gone
────────  ────  ─────  ──────  ───  ────  ────
de           0      0       0    1     0     0
fr           0      0       0    5     0     0

  → Translate what is new: \`broadside edit\`, or translations/ in a PO editor such as Poedit.
`,
    stderr: `✖ Unexpected end of line, expected a quotation mark that ends the text
  at translations/de/strike.po:2:8
  → Correct the line in a text editor, or take the file’s last good version from git.
`,
  })
  expect(readFileSync(join(root, 'translations/de/strike.po'), 'utf8')).toBe(broken)
  expect(existsSync(join(root, 'translations/fr/strike.po'))).toBe(true)
  // It is not forgotten: until it is put right, each sync says so.
  expect(await run(root, 'sync')).toMatchObject({exitCode: 2})
  writeFileSync(join(root, 'translations/de/strike.po'), '')
  expect((await run(root, 'sync')).stdout).toContain(`
de           0      0       0    4     0     0
fr           4      0       0    0     0     0
`)
})

test('of very many errors the first are shown and the rest counted', async () => {
  const broken = Array.from({length: 23}, (_, index) => `broken-${index}`)
  const root = temporaryProject({
    'broadside.yaml': 'languages: [de]\n',
    ...Object.fromEntries(broken.map((name) => [`source/${name}.md`, '# A\n'])),
    ...Object.fromEntries(broken.map((name) => [`translations/de/${name}.po`, 'x'])),
  })
  const {exitCode, stderr} = await run(root, 'sync')
  expect(exitCode).toBe(2)
  expect(stderr.match(/^✖/gm)).toHaveLength(20)
  expect(stderr.endsWith('\n… and 3 more errors\n')).toBe(true)
})
