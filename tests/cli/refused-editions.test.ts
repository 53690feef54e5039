import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
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

test('an untranslated project is not published, and what to do is said', async () => {
  const root = await translated()
  expect(await run(root, 'build')).toEqual({
    exitCode: 1,
    stdout: `language  edition                result   reviewed  translated  draft  machine  stale  source
────────  ─────────────────────  ───────  ────────  ──────────  ─────  ───────  ─────  ──────
de        editions/de/strike.md  built           0           4      0        0      0       0
fr        strike                 refused         0           0      0        0      0       4
`,
    stderr: `
translations/fr/strike.po
  16:1  ✖ error  Unexpected empty target, expected a translation of \`Strike on Friday!\`            untranslated
  21:1  ✖ error  Unexpected empty target, expected a translation of \`We will strike.\`              untranslated
  26:1  ✖ error  Unexpected empty target, expected a translation of \`<b1>Join us</b1> at the gate.\`  untranslated
  31:1  ✖ error  Unexpected empty target, expected a translation of \`Bring your friends.\`          untranslated

✖ 4 errors in 1 file
  → Translate what is missing, or leave it in the source language: \`--missing source\`.
`,
  })
  expect(existsSync(join(root, 'editions/fr'))).toBe(false)
  expect(await run(root, 'build --missing source')).toMatchObject({exitCode: 0, stderr: ''})
  expect(readEdition(root, 'fr')).toBe(strike)
})

test('a project that was never synced is told to', async () => {
  const root = temporaryProject(project)
  expect((await run(root, 'build --to de')).stderr).toBe(`
translations/de/strike.po
    ✖ error  Unexpected missing catalog, expected one with translations  catalog

✖ 1 error in 1 file
  → Run \`broadside sync\` to make the catalogs that are missing, and have them translated.
`)
  expect(await run(root, 'build --missing source')).toMatchObject({exitCode: 0, stderr: ''})
})

test('a refused edition is no longer listed, and the one that is left is named', async () => {
  const root = await translated()
  await run(root, 'build --to de')
  writeFileSync(join(root, 'source/strike.md'), `${strike}\nNew.\n`)
  expect(await run(root, 'build --to de')).toEqual({
    exitCode: 1,
    stdout: `language  edition  result   reviewed  translated  draft  machine  stale  source
────────  ───────  ───────  ────────  ──────────  ─────  ───────  ─────  ──────
de        strike   refused         0           4      0        0      0       1
`,
    stderr: `
translations/de/strike.po
    ✖ error  Unexpected empty target, expected a translation of \`New.\`  untranslated

✖ 1 error in 1 file
  → Translate what is missing, or leave it in the source language: \`--missing source\`.
  → editions/de/strike.md is left from an earlier build and no longer in editions.json.
`,
  })
  expect(readEdition(root, 'de')).toBe(edition)
  const list = JSON.parse(readFileSync(join(root, 'editions/editions.json'), 'utf8'))
  expect(list).toMatchObject({
    version: 2,
    editions: [],
    unfinished: [{statement: 'strike', language: 'de'}],
  })
})

test('a target that would break the page is refused, and the page with it', async () => {
  const root = temporaryProject(project)
  await run(root, 'sync')
  translate(root, {language: 'de'}, {...german, '<b1>Join us</b1> at the gate.': 'Kommt zum Tor.'})
  expect((await run(root, 'build --to de')).stderr).toBe(`
translations/de/strike.po
  26:1  ✖ error  Unexpected missing code \`b1\`, expected all codes of the source  structure

✖ 1 error in 1 file
  → Correct the targets at these places: the page would not come out as it is in the source.
`)
  expect(existsSync(join(root, 'editions/de'))).toBe(false)
})

test('a catalog that cannot be read stops only its own edition, and leaves the former one', async () => {
  const root = await translated()
  await run(root, 'build --missing source')
  writeFileSync(join(root, 'translations/de/strike.po'), '=======\n')
  translate(root, {language: 'fr'}, {'We will strike.': 'Nous ferons grève.'})
  const {exitCode, stdout, stderr} = await run(root, 'build --missing source')
  expect({exitCode, stdout, stderr}).toEqual({
    exitCode: 2,
    stdout: `language  edition                result  reviewed  translated  draft  machine  stale  source
────────  ─────────────────────  ──────  ────────  ──────────  ─────  ───────  ─────  ──────
fr        editions/fr/strike.md  built          0           1      0        0      0       3
`,
    stderr: `✖ Unexpected git conflict mark \`=======\`, expected a merged catalog
  at translations/de/strike.po:1:1
  → Keep the entries you want of both sides and delete the lines with the marks.
`,
  })
  expect(readEdition(root, 'fr')).toBe(strike.replace('We will strike.', 'Nous ferons grève.'))
  expect(readEdition(root, 'de')).toBe(edition)
})
