import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, test} from 'vitest'
import {temporaryProject} from '../project/temporary-project.ts'
import {german, project, run, translate} from './run.ts'

/** A memory of another tool: pairs of English and German. */
function tmx(pairs: Readonly<Record<string, string>>, doctype = ''): string {
  const units = Object.entries(pairs).map(
    ([source, target]) =>
      `<tu><tuv xml:lang="en-US"><seg>${source}</seg></tuv><tuv xml:lang="de"><seg>${target}</seg></tuv></tu>`,
  )
  return `<?xml version="1.0"?>${doctype}
<tmx version="1.4"><header srclang="en-US"/><body>
${units.join('\n')}
</body></tmx>
`
}

const old = tmx({'We strike today.': 'Wir streiken heute.', 'All out!': 'Alle raus!'})

let root: string
beforeEach(async () => {
  root = temporaryProject({...project, 'old.tmx': old})
  await run(root, 'sync')
})

/** Looks a text up, and returns what is found in German. */
async function search(text: string, ...words: readonly string[]) {
  const ran = await run(root, ['memory', 'search', text, '--to', 'de', '--json', ...words])
  expect(ran).toMatchObject({exitCode: 0, stderr: ''})
  const [{matches}] = JSON.parse(ran.stdout)
  return matches as {
    unit: {target: string; state: string; document: string}
    kind: string
    similarity: number
    score: number
  }[]
}

const scores = async (text: string, ...words: readonly string[]) =>
  (await search(text, ...words)).map(({similarity, unit}) => [similarity, unit.target])

test('what people have translated is found, the best first, and what differs is marked', async () => {
  translate(root, {language: 'de'}, german)
  const command = ['memory', 'search', 'We will not strike!', '--to', 'de,fr']
  expect(await run(root, command)).toEqual({
    exitCode: 0,
    stdout: `de:

   60 %
        We will {+not +}strike[-.-]{+!+}
        Wir werden streiken.
        translated · human · de · strike
`,
    stderr: '',
  })
  const coloured = await run(root, command, {environment: {FORCE_COLOR: '1'}})
  expect(coloured.stdout).toContain(
    'strike\u001b[31m\u001b[9m.\u001b[29m\u001b[39m\u001b[32m!\u001b[39m',
  )
  const none = await run(root, ['memory', 'search', 'Bread and roses', '--to', 'de'])
  expect(none).toEqual({exitCode: 0, stdout: 'No match in the memory.\n', stderr: ''})
})

test('scores: 100 for the same words, 99 where only form or numbers differ, less for other words', async () => {
  writeFileSync(join(root, 'old.tmx'), tmx({'We march on 8 March.': 'Wir gehen am 8. März.'}))
  await run(root, 'memory import old.tmx')
  expect(await scores('We march on 8 March.')).toEqual([[100, 'Wir gehen am 8. März.']])
  expect(await scores('we march on 8 March.')).toEqual([[99, 'Wir gehen am 8. März.']])
  expect(await scores('We march on 9 March.')).toEqual([[99, 'Wir gehen am 8. März.']])
  expect(await scores('We march on 8 April.')).toEqual([[83, 'Wir gehen am 8. März.']])
  expect(await scores('We march on 8 April.', '--threshold', '84')).toEqual([])
})

test('a machine’s words never count as a person’s, until somebody accepts them', async () => {
  translate(root, {language: 'de', as: 'machine'}, german)
  const [machine] = await search('We will strike.')
  expect(machine).toMatchObject({similarity: 90, score: 100, unit: {state: 'machine'}})
  const {stdout} = await run(root, ['memory', 'search', 'We will strike.', '--to', 'de'])
  expect(stdout).toContain(
    '   90 %, word for word, 10 off: machine translation, not accepted by anyone\n',
  )
  expect(JSON.parse((await run(root, 'memory stats --json')).stdout)).toMatchObject({
    units: 4,
    machine: 4,
  })
  // Of a person's and a machine's words for the same text the person's come first, however old they are.
  writeFileSync(join(root, 'old.tmx'), tmx({'We will strike.': 'Wir streiken!'}))
  await run(root, 'memory import old.tmx')
  expect(await scores('We will strike.')).toEqual([
    [100, 'Wir streiken!'],
    [90, 'Wir werden streiken.'],
  ])
  translate(root, {language: 'de'}, german)
  expect(await scores('We will strike.')).toEqual([
    [100, 'Wir werden streiken.'],
    [100, 'Wir streiken!'],
  ])
})

test('a machine’s unit in a memory file stays one, in and out', async () => {
  translate(root, {language: 'de', as: 'machine'}, german)
  await run(root, 'memory export machine.tmx')
  rmSync(join(root, 'translations/de'), {recursive: true})
  await run(root, 'memory import machine.tmx')
  expect(await search('All in!')).toEqual([])
  expect(await search('We will strike.')).toMatchObject([
    {similarity: 90, unit: {state: 'machine', document: 'translations/memory/machine.tmx'}},
  ])
})

test('import copies files into the project, tells what is in them, and what is not', async () => {
  const other = temporaryProject({
    'Our old (2024) mémoire.TMX': tmx({'': 'leer', 'Stop!': 'Halt!'}),
  })
  const file = join(other, 'Our old (2024) mémoire.TMX')
  const ran = await run(root, ['memory', 'import', 'old.tmx', file])
  expect(ran).toEqual({
    exitCode: 0,
    stdout: `translations/memory/old.tmx: imported, pairs: de 2
translations/memory/Our-old-2024-mémoire.tmx: imported, pairs: de 1
1 left out:
  ${file}:3: the source is empty
`,
    stderr: '',
  })
  expect(readFileSync(join(root, 'translations/memory/old.tmx'), 'utf8')).toBe(old)
  expect(readdirSync(join(root, 'translations/memory')).sort()).toEqual([
    'Our-old-2024-mémoire.tmx',
    'old.tmx',
  ])
  expect(await search('Stop!')).toMatchObject([
    {similarity: 100, unit: {document: 'translations/memory/Our-old-2024-mémoire.tmx'}},
  ])
})

test('a memory that is there already is not imported twice, another of its name not without a word', async () => {
  await run(root, 'memory import old.tmx')
  for (const file of ['old.tmx', 'translations/memory/old.tmx'])
    expect(await run(root, `memory import ${file}`)).toEqual({
      exitCode: 0,
      stdout: 'translations/memory/old.tmx: already there, pairs: de 2\n',
      stderr: '',
    })
  const changes = [old.replace('heute', 'am Montag'), old.replace('heute', 'morgn')]
  for (const changed of changes) {
    writeFileSync(join(root, 'old.tmx'), changed)
    expect(await run(root, 'memory import old.tmx')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `✖ Cannot import old.tmx as translations/memory/old.tmx: another memory has that name
  at translations/memory/old.tmx
  → Rename the file, or let it take the place of the other with \`--replace\`.
`,
    })
  }
  expect(readFileSync(join(root, 'translations/memory/old.tmx'), 'utf8')).toBe(old)
  expect((await run(root, 'memory import old.tmx --replace')).exitCode).toBe(0)
  expect(await scores('We strike today.')).toEqual([[100, 'Wir streiken morgn.']])
  mkdirSync(join(root, 'a'))
  writeFileSync(join(root, 'a/old.tmx'), old)
  const both = await run(root, 'memory import old.tmx a/old.tmx --replace')
  expect(both.exitCode).toBe(2)
  expect(both.stdout).toContain('already there')
  expect(both.stderr).toContain('old.tmx is kept there')
})

test('export gives what import takes, to a file or the screen', async () => {
  translate(root, {language: 'de'}, german)
  await run(root, 'memory import old.tmx')
  expect(await run(root, 'memory export out/all.tmx')).toEqual({
    exitCode: 0,
    stdout: 'written  out/all.tmx: 6 pairs\n',
    stderr: '',
  })
  const text = readFileSync(join(root, 'out/all.tmx'), 'utf8')
  for (const words of ['memory export', 'memory export - --to de'])
    expect(await run(root, words)).toEqual({exitCode: 0, stdout: text, stderr: ''})
  expect((await run(root, 'memory export --to fr')).stdout).not.toContain('<tu ')
  // However the memory came about, its export is the same.
  await run(root, 'memory rebuild')
  expect((await run(root, 'memory export')).stdout).toBe(text)
  const other = temporaryProject({...project, 'all.tmx': text})
  await run(other, 'memory import all.tmx')
  const stats = JSON.parse((await run(other, 'memory stats --json')).stdout)
  expect(stats).toMatchObject({units: 6, languages: [{language: 'de', units: 6}]})
})

test('stats count by language and state', async () => {
  expect((await run(root, 'memory stats')).stdout).toBe(
    'The memory is empty: translate something, or import a memory.\n',
  )
  translate(root, {language: 'de'}, german)
  await run(root, 'review strike --to de --by Ana')
  await run(root, 'memory import old.tmx')
  const {stdout} = await run(root, 'memory stats')
  expect(stdout.replace(/[\d.]+ MB/, '0.1 MB')).toBe(`language  pairs
────────  ─────
de            6

all                                       number
────────────────────────────────────────  ──────
pairs                                          6
of these reviewed                              4
of these a machine's, accepted by nobody       0
sentences in the source language               6
statements and memory files                    2
size on the disk                          0.1 MB
`)
})

test('rebuild reads everything anew, with a bar on a terminal', async () => {
  translate(root, {language: 'de'}, german)
  await run(root, 'memory import old.tmx')
  expect(await run(root, 'memory rebuild')).toEqual({
    exitCode: 0,
    stdout: '6 pairs from 3 files.\n',
    stderr: '',
  })
})

test('a memory that was deleted is made again without a word, a damaged one with a notice', async () => {
  translate(root, {language: 'de'}, german)
  const found = await scores('We will strike.')
  const database = join(root, '.broadside/memory.sqlite')
  rmSync(database)
  expect(await scores('We will strike.')).toEqual(found)
  writeFileSync(database, 'We will strike. '.repeat(2000))
  const ran = await run(root, ['memory', 'search', 'We will strike.', '--to', 'de'])
  expect(ran).toMatchObject({
    exitCode: 0,
    stderr:
      '.broadside/memory.sqlite was damaged; it is made again from catalogs and memory files\n',
  })
  expect(ran.stdout).toContain('Wir werden streiken.')
})

const entity = '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>'

test.each<readonly [string, string | Buffer, string, string]>([
  ['of 0 bytes', '', 'Cannot read bad.tmx: it is empty', 'bad.tmx'],
  [
    'that is cut off',
    old.slice(0, -30),
    'Unexpected end of bad.tmx, expected </tmx>',
    'bad.tmx:4:',
  ],
  [
    'with an external entity',
    tmx({'&x;': 'x'}, entity),
    'Unexpected declarations in the DOCTYPE, expected none',
    'bad.tmx:1:',
  ],
  ['that is a page', '<!doctype html><p>Sign in', 'Cannot read bad.tmx: it is not TMX', 'bad.tmx'],
  [
    'in another encoding',
    old.replace('?>', ' encoding="KOI8-R"?>'),
    'Unexpected encoding `KOI8-R`, expected UTF-8 or UTF-16',
    'bad.tmx:1:1',
  ],
  [
    'that is no text',
    Buffer.from(old.replace('heute', 'f\xfcr'), 'latin1'),
    'Unexpected bytes that are no text, expected UTF-8',
    'bad.tmx:3:',
  ],
  [
    'without the source language',
    tmx({One: 'Eins'}).replaceAll('en-US', 'fr'),
    'Cannot use any unit of bad.tmx: there is no text in `en`',
    'bad.tmx:3',
  ],
  ['without a unit', tmx({}), 'Cannot use any unit of bad.tmx', 'bad.tmx'],
])(
  'a file %s is told with its place and not imported; others are',
  async (_, text, message, place) => {
    writeFileSync(join(root, 'bad.tmx'), text)
    const {exitCode, stdout, stderr} = await run(root, 'memory import bad.tmx old.tmx')
    expect([exitCode, stdout]).toEqual([2, 'translations/memory/old.tmx: imported, pairs: de 2\n'])
    expect(stderr).toContain(`✖ ${message}`)
    expect(stderr).toContain(`\n  at ${place}`)
    expect(stderr).toMatch(/\n {2}→ \S.*\.\n$/)
    expect(stderr).not.toContain('root:')
    expect(readdirSync(join(root, 'translations/memory'))).toEqual(['old.tmx'])
  },
)

test.each([
  ['UTF-16', Buffer.from(`\ufeff${old}`, 'utf16le')],
  ['a DOCTYPE that declares nothing', old.replace('\n', '\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n')],
])('a file with %s is imported as it is', async (_, text) => {
  writeFileSync(join(root, 'new.tmx'), text)
  expect((await run(root, 'memory import new.tmx')).exitCode).toBe(0)
  expect(readFileSync(join(root, 'translations/memory/new.tmx'))).toEqual(Buffer.from(text))
  expect(await scores('All out!')).toEqual([[100, 'Alle raus!']])
})

test.each([
  ['memory import none.tmx', 'Missing file none.tmx'],
  ['memory import source', 'Cannot read source: unexpected folder or device, expected a file'],
  ['memory export ../out.tmx', 'expected one inside the project'],
  ['memory export translations/memory/all.tmx', 'expected one outside of translations/memory/'],
  ['memory export old.tmx/all.tmx', 'a file stands where a folder should'],
  ['memory search x --threshold 20', 'Unexpected threshold `20`, expected a whole number'],
  ['memory search x --threshold high', 'Unexpected threshold `high`'],
  ['memory search x --to it', 'Unexpected language `it`'],
  ['memory search', 'Missing required argument `text`'],
])('%s is refused', async (words, message) => {
  const {exitCode, stdout, stderr} = await run(root, words)
  expect([exitCode, stdout]).toEqual([2, ''])
  expect(stderr).toContain(message)
  const folder = join(root, 'translations/memory')
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([])
})

test('a memory file that was spoilt in the project is told each time, and costs nobody else', async () => {
  translate(root, {language: 'de'}, german)
  await run(root, 'memory import old.tmx')
  writeFileSync(join(root, 'translations/memory/old.tmx'), old.slice(0, 200))
  for (const words of ['memory stats --json', 'memory stats --json', 'memory rebuild']) {
    const {exitCode, stdout, stderr} = await run(root, words)
    expect(exitCode).toBe(2)
    expect(stdout).toMatch(/"units":4|4 pairs from/)
    expect(stderr).toContain('Unexpected end of translations/memory/old.tmx')
  }
})
