import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryProject} from '../project/temporary-project.ts'
import {german, project, run, strike, translate} from './run.ts'

const catalog = 'translations/de/strike.po'

/** A German text of the statement: the same blocks, its own words. */
const streik = `# Streik am Freitag!

Wir werden streiken. **Kommt** zum Tor.

- Bringt eure Freunde mit.
`

const files = {...project, 'old/streik.md': streik}

/** The targets of the catalog, by source. */
function targets(root: string): Record<string, string> {
  const text = readFileSync(join(root, catalog), 'utf8')
  const entries = text.matchAll(/^msgid "(.+)"\nmsgstr "(.*)"$/gm)
  return Object.fromEntries([...entries].map(([, source, target]) => [source, target]))
}

const filled = {
  exitCode: 0,
  stdout: `${catalog}:

segments          number
────────────────  ──────
filled as drafts       4

  → Compare each draft with its source and confirm it: only the order of sentences has been checked.
`,
  stderr: '',
}

test('a translation fills the catalog as drafts of origin `aligned`; the catalog is made if need be', async () => {
  const root = temporaryProject(files)
  expect(await run(root, 'align strike old/streik.md --to de')).toEqual(filled)
  expect(targets(root)).toEqual(german)
  const text = readFileSync(join(root, catalog), 'utf8')
  expect(text.match(/^# origin: aligned 2026-11-22 [0-9a-f]{6}$/gm)).toHaveLength(4)
  expect((await run(root, 'status strike --to de --json')).stdout).toContain(
    '"draft":{"segments":4,',
  )
  expect((await run(root, 'check --to de')).exitCode).toBe(0)
})

test('a second time nothing is filled, and the file is not written', async () => {
  const root = temporaryProject(files)
  await run(root, 'align strike old/streik.md --to de')
  const before = readFileSync(join(root, catalog))
  expect(await run(root, 'align source/strike.md old/streik.md --to de')).toEqual({
    exitCode: 0,
    stdout: `${catalog}:

segments              number
────────────────────  ──────
had a target already       4
`,
    stderr: '',
  })
  expect(readFileSync(join(root, catalog))).toEqual(before)
})

test('what a person or an engine has translated stays', async () => {
  const root = temporaryProject(files)
  await run(root, 'sync')
  translate(root, {language: 'de'}, {'We will strike.': 'Wir streiken!'})
  translate(root, {language: 'de', as: 'machine'}, {'Bring your friends.': 'Bring Freunde.'})
  const {stdout} = await run(root, 'align strike old/streik.md --to de --json')
  expect(JSON.parse(stdout)).toEqual({
    file: catalog,
    written: {filled: 2, joined: 0, kept: 2, units: 0},
    pairs: {usable: 4, unsure: 0, source: 0, target: 0, unfit: 0},
    leastSure: [],
  })
  expect(targets(root)).toEqual({
    ...german,
    'We will strike.': 'Wir streiken!',
    'Bring your friends.': 'Bring Freunde.',
  })
})

test('joined sentences and what is on one side only are counted, and the least sure pairs shown', async () => {
  const long = 'The company has paid its shareholders more than in any year before.'
  const root = temporaryProject({
    ...files,
    'source/strike.md': `${strike}\n${long}\n`,
    'old/streik.md': streik
      .replace('streiken. **Kommt**', 'streiken, und **ihr** kommt')
      .replace('Freunde mit.', 'Freunde mit.\n\n## Noch eine Überschrift, die im Original fehlt'),
  })
  const {exitCode, stdout} = await run(root, 'align strike old/streik.md --to de')
  expect(exitCode).toBe(0)
  expect(stdout).toBe(`${catalog}:

segments                       number
─────────────────────────────  ──────
filled as drafts                    3
joined to the sentence before       1
left: without a translation         1
left: only in the translation       1

sure   source                                         translation
─────  ─────────────────────────────────────────────  ────────────────────────────────────────────────────
 87 %  We will strike. <b1>Join us</b1> at the gate.  Wir werden streiken, und <b1>ihr</b1> kommt zum Tor.

  → Compare each draft with its source and confirm it: only the order of sentences has been checked.
`)
  expect(readFileSync(join(root, catalog), 'utf8')).toContain('# joined: previous\n')
  expect(targets(root)['We will strike.']).toBe(
    'Wir werden streiken, und <b1>ihr</b1> kommt zum Tor.',
  )
  expect((await run(root, 'build --to de --require draft --missing source')).exitCode).toBe(0)
  expect(readFileSync(join(root, 'editions/de/strike.md'), 'utf8')).toContain(
    'Wir werden streiken, und **ihr** kommt zum Tor.',
  )
})

test('--tmx writes a memory and leaves the catalog alone', async () => {
  const root = temporaryProject(files)
  const file = 'translations/memory/old.tmx'
  expect(await run(root, `align strike old/streik.md --to de --tmx ${file}`)).toEqual({
    exitCode: 0,
    stdout: `${file}:

segments          number
────────────────  ──────
written as units       4
`,
    stderr: '',
  })
  expect(existsSync(join(root, catalog))).toBe(false)
  const text = readFileSync(join(root, file), 'utf8')
  expect(text.match(/<seg>.*<\/seg>/g)).toEqual([
    '<seg>Strike on Friday!</seg>',
    '<seg>Streik am Freitag!</seg>',
    '<seg>We will strike.</seg>',
    '<seg>Wir werden streiken.</seg>',
    '<seg><bpt i="1" x="1" type="bold">&lt;b1&gt;</bpt>Join us<ept i="1">&lt;/b1&gt;</ept> at the gate.</seg>',
    '<seg><bpt i="1" x="1" type="bold">&lt;b1&gt;</bpt>Kommt<ept i="1">&lt;/b1&gt;</ept> zum Tor.</seg>',
    '<seg>Bring your friends.</seg>',
    '<seg>Bringt eure Freunde mit.</seg>',
  ])
})

test('a translation outside the project is read; a memory outside is not written', async () => {
  const root = temporaryProject(project)
  const other = temporaryProject({'streik.md': streik})
  expect(await run(root, `align strike ${other}/streik.md --to de`)).toEqual(filled)
  const refused = await run(root, `align strike ${other}/streik.md --to de --tmx ${other}/old.tmx`)
  expect(refused.exitCode).toBe(2)
  expect(refused.stderr).toContain('expected one inside the project')
  expect(existsSync(join(other, 'old.tmx'))).toBe(false)
})

const recipe = 'Man nehme Mehl.\n\n1. Kneten, bis der Teig glatt ist und Blasen wirft!\n'

test.each([
  [
    'strike old/recipe.md --to de',
    'Cannot align source/strike.md with old/recipe.md: the two texts do not correspond',
    'Check that it is a translation of this statement, in the language that `--to` names.',
  ],
  [
    'strike source/strike.md --to de',
    'Cannot align source/strike.md with source/strike.md: most sentences are the same word for word',
    'Give the translation, not another copy of the source.',
  ],
  [
    'strike old/empty.md --to de',
    'Cannot align source/strike.md with old/empty.md: one of them has no text',
    'Check that both files hold the whole statement.',
  ],
  [
    'strike old/nothing.md --to de',
    'Missing statement old/nothing.md',
    'Check the name, or bring the file back.',
  ],
  [
    'strike old/latin1.md --to de',
    'Unexpected byte 0xFC at offset 1, expected UTF-8',
    'Save the file as UTF-8.',
  ],
  [
    'strike old/streik.md --to de,fr',
    'Unexpected list of languages, expected one',
    'Name the language of the translation with `--to`.',
  ],
  [
    'strike old/streik.md --to de --tmx source/strike.md',
    'Unexpected file `source/strike.md`, expected a name that ends in .tmx',
    'Name the memory to write, such as `translations/memory/old.tmx`.',
  ],
])('%s ends with a message, and nothing is written', async (words, message, advice) => {
  const root = temporaryProject({...files, 'old/recipe.md': recipe, 'old/empty.md': ''})
  writeFileSync(join(root, 'old/latin1.md'), Buffer.from('für', 'latin1'))
  const {exitCode, stdout, stderr} = await run(root, `align ${words}`)
  expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
  expect(stderr).toContain(`✖ ${message}`)
  expect(stderr).toContain(`  → ${advice}\n`)
  expect(existsSync(join(root, catalog))).toBe(false)
  expect(readFileSync(join(root, 'source/strike.md'), 'utf8')).toBe(strike)
})

test('a text of more sentences than can be aligned is refused', async () => {
  const root = temporaryProject({...project, 'old/long.md': '- Streik\n'.repeat(30_001)})
  expect(await run(root, 'align strike old/long.md --to de')).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `✖ Cannot align old/long.md: it has 30001 segments, expected at most 30000
  at old/long.md
  → Divide both texts in the same places.
`,
  })
})
