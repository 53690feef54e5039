import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryProject} from '../project/temporary-project.ts'
import {german, project, type Ran, run, strike, translate} from './run.ts'

const po = 'translations/de/strike.po'
const secret = 'hush-hush'

/** Runs a command that is to fail, and looks at what holds of every failure. */
async function refused(root: string, words: string): Promise<string> {
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
function contents(root: string): Record<string, string> {
  const paths = readdirSync(root, {recursive: true, encoding: 'utf8', withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name))
    .filter((path) => !path.includes('/.broadside'))
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'latin1')]))
}

test.each([
  [
    'a misspelt key',
    'languages: [de]\nabreviations: {en: [Sr.]}\n',
    `✖ Unexpected key \`abreviations\`, expected \`abbreviations\`
  at broadside.yaml:2:1
  → Did you mean \`abbreviations\`?
`,
  ],
  [
    'no languages',
    'sourceLanguage: en\n',
    `✖ Unexpected missing key \`languages\`, expected \`languages: [de, pt-BR, zh-Hans]\` or the like
  at broadside.yaml:1:1
  → Add \`languages\` to broadside.yaml.
`,
  ],
  [
    'an unknown language',
    'languages:\n  - de\n  - jp\n',
    `✖ Unexpected language \`jp\` in \`languages\`, expected a BCP 47 tag such as \`de\`, \`pt-BR\` or \`zh-Hans\`; \`ja\` is Japanese
  at broadside.yaml:3:5
  → Did you mean \`ja\`?
`,
  ],
  [
    'a check that there is not',
    'languages: [de]\nchecks: {machine-unreveiwed: off}\n',
    `✖ Unexpected \`machine-unreveiwed\` as a key of \`checks\`, expected \`machine-unreviewed\`
  at broadside.yaml:2:10
  → Did you mean \`machine-unreviewed\`?
`,
  ],
  [
    'a format that cannot be built',
    'languages: [de]\nformats: [md, docx]\n',
    `✖ Unexpected \`docx\` in \`formats\`, expected one of \`md\`
  at broadside.yaml:2:15
  → Correct \`formats\` in broadside.yaml.
`,
  ],
  [
    'broken YAML',
    'languages: [de\n',
    `✖ Cannot read YAML: Flow sequence in block collection must be sufficiently indented and end with a ]
  at broadside.yaml:2:1
  → Correct the YAML of broadside.yaml at this place.
`,
  ],
  [
    'bytes that are not UTF-8',
    Buffer.from('languages: [de]\npublisher: {name: Komitee f\xfcr}\n', 'latin1'),
    `✖ Unexpected byte 0xFC at offset 43, expected UTF-8
  at broadside.yaml:2:28
  → Save the file as UTF-8.
`,
  ],
])('settings: %s', async (_, settings, stderr) => {
  const root = temporaryProject({...project, 'broadside.yaml': settings})
  for (const command of ['sync', 'build', 'check', 'status', 'review strike --to de --by Ana'])
    expect(await refused(root, command)).toBe(stderr)
})

test('settings under the other name of YAML files are found to be misnamed', async () => {
  const root = temporaryProject({'broadside.yml': 'languages: [de]\n'})
  expect(
    await refused(root, 'sync'),
  ).toBe(`✖ Missing broadside.yaml in ${root} and the folders above it
  → Rename broadside.yml to broadside.yaml.
`)
})

test.each(['../x', '../../etc/passwd', '/etc/passwd', 'source/../../x', '..'])(
  'a statement outside the project: %s',
  async (path) => {
    const root = temporaryProject(project)
    for (const command of ['sync', 'build', 'check', 'status'])
      expect(await refused(root, `${command} ${path}`)).toBe(
        `✖ Unexpected path ${path}, expected a statement inside the project
  → Give the name of a statement, or a path below source/.
`,
      )
  },
)

test.each([
  ['source/link.md', 'source/link.md'],
  ['translations/de', po],
  [po, po],
])('a symbolic link out of the project: %s', async (link, file) => {
  const elsewhere = temporaryProject({'strike.po': '', 'secret.md': '# Not for you\n'})
  const root = temporaryProject({...project, 'translations/fr/.keep': ''})
  const target = link === 'translations/de' ? '' : link === po ? 'strike.po' : 'secret.md'
  symlinkSync(join(elsewhere, target), join(root, link === po ? 'translations/x' : link))
  if (link === po) {
    mkdirSync(join(root, 'translations/de'))
    symlinkSync(join(elsewhere, target), join(root, po))
  }
  const expected = `✖ Unexpected path ${file}, expected one inside the project: a symbolic link leads out
  at ${file}
  → Use files inside the project folder; copy in what is elsewhere.
`
  const {exitCode, stderr} = await run(root, 'sync')
  expect({exitCode, stderr}).toEqual({exitCode: 2, stderr: expected})
  expect(await refused(root, 'check')).toBe(expected)
  expect(contents(elsewhere)).toEqual({
    [join(elsewhere, 'strike.po')]: '',
    [join(elsewhere, 'secret.md')]: '# Not for you\n',
  })
})

test('editions are not written through a link out of the project', async () => {
  const elsewhere = temporaryProject()
  const root = temporaryProject(project)
  symlinkSync(elsewhere, join(root, 'editions'))
  expect(await refused(root, 'build --missing source')).toMatch(
    /^✖ Unexpected path editions\/.+: a symbolic link leads out\n/,
  )
  expect(readdirSync(elsewhere)).toEqual([])
})

const head = `msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

`
const entry = (id: string, target: string): string =>
  `msgctxt "${id}"\nmsgid "Strike on Friday!"\nmsgstr "${target}"\n\n`

test.each([
  [
    'nonsense',
    `${head}Streik am Freitag!\n`,
    `✖ Unexpected \`Streik am Freitag!\`, expected a comment, \`msgctxt\`, \`msgid\` or \`msgstr\`
  at ${po}:4:1
  → Correct the line in a text editor, or take the file’s last good version from git.
`,
  ],
  [
    'git’s conflict marks',
    `${head}<<<<<<< HEAD\n${entry('a', 'Streik!')}=======\n${entry('a', 'Ausstand!')}>>>>>>> ana\n`,
    `✖ Unexpected git conflict mark \`<<<<<<< HEAD\`, expected a merged catalog
  at ${po}:4:1
  → Keep the entries you want of both sides and delete the lines with the marks.
`,
  ],
  [
    'two entries with one id',
    `${head}${entry('a', 'Streik!')}${entry('a', 'Ausstand!')}`,
    `✖ Unexpected second entry \`a\`, expected one; the first is on line 4
  at ${po}:8
  → Keep the entry with the better target and delete the other.
`,
  ],
  [
    'an end in the middle of an entry',
    `${head}msgctxt "a"\nmsgid "Strike`,
    `✖ Unexpected end of line, expected a quotation mark that ends the text
  at ${po}:5:7
  → Correct the line in a text editor, or take the file’s last good version from git.
`,
  ],
  [
    'another statement’s catalog',
    'msgid ""\nmsgstr ""\n"X-Statement: night-shift\\n"\n',
    `✖ Unexpected catalog of statement \`night-shift\`, expected \`strike\`
  at ${po}:3
  → Move the file to where \`night-shift\` is, or correct X-Statement in its header.
`,
  ],
  [
    'another language’s catalog',
    'msgid ""\nmsgstr ""\n"Language: pt_BR\\n"\n',
    `✖ Unexpected catalog in language \`pt_BR\`, expected \`de\`
  at ${po}:3
  → Move the file to the folder of \`pt_BR\`, or correct Language in its header.
`,
  ],
  [
    'another charset',
    'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\n',
    `✖ Unexpected charset \`ISO-8859-1\`, expected \`UTF-8\`
  at ${po}:2
  → Convert it first, for example with \`msgconv --to-code=UTF-8 -o ${po} ${po}\`.
`,
  ],
  [
    'bytes that are not UTF-8',
    Buffer.from(`${head}${entry('a', 'Für alle!')}`, 'latin1'),
    `✖ Unexpected byte 0xFC at offset 108, expected UTF-8
  at ${po}:6:10
  → Save the file as UTF-8.
`,
  ],
  [
    'UTF-16',
    Buffer.from(`\ufeff${head}`, 'utf16le'),
    `✖ Unexpected byte 0xFF at offset 0, expected UTF-8
  at ${po}:1:1
  → Save the file as UTF-8; it looks like UTF-16.
`,
  ],
])('a catalog that is %s', async (_, text, stderr) => {
  const root = temporaryProject(project)
  await run(root, 'sync')
  writeFileSync(join(root, po), text)
  const commands = [
    'sync',
    'check',
    'status',
    'build --missing source',
    'review strike --to de --by A',
  ]
  for (const command of commands) {
    const fr = command.startsWith('build') ? ' --to de' : ''
    expect(await refused(root, command + fr)).toBe(stderr)
  }
})

test('a statement that is not UTF-8', async () => {
  const root = temporaryProject({
    ...project,
    'source/night.md': Buffer.from('# Nacht\n\nKomitee f\xfcr alle\n', 'latin1'),
  })
  const expected = `✖ Unexpected byte 0xFC at offset 18, expected UTF-8
  at source/night.md:3:10
  → Save the file as UTF-8.
`
  const {exitCode, stdout, stderr} = await run(root, 'sync')
  expect({exitCode, stderr}).toEqual({exitCode: 2, stderr: expected})
  expect(stdout).toContain('1 statement synced')
  expect(await refused(root, 'check')).toBe(expected)
  expect(await refused(root, 'build --missing source night')).toBe(expected)
})

test.each([
  [
    'of 20 MB',
    'We will strike. '.repeat(1_310_720),
    `✖ Unexpected size of source/strike.md: 21 MB, expected at most 5 MB
  at source/strike.md
  → Check that this is the right file; if it is, divide it.
`,
  ],
  [
    'with a list of 10,000 levels on one line',
    `# A\n\n${'- '.repeat(10_000)}x\n`,
    `✖ Cannot read source/strike.md: lists or quotes are nested too deeply
  at source/strike.md:3
  → Make it less deep than 200 levels.
`,
  ],
  [
    'with quotes of 10,000 levels on one line',
    `${'>'.repeat(10_000)}x\n`,
    `✖ Cannot read source/strike.md: lists or quotes are nested too deeply
  at source/strike.md:1
  → Make it less deep than 200 levels.
`,
  ],
  [
    'with a list of 2,000 levels by indentation',
    Array.from({length: 2000}, (_, level) => `${' '.repeat(2 * level)}- x\n`).join(''),
    `✖ Cannot read source/strike.md: lists or quotes are nested too deeply
  at source/strike.md:502
  → Make it less deep than 200 levels.
`,
  ],
  [
    // Ten thousand levels by indentation are a hundred megabytes.
    'with a list of 10,000 levels by indentation',
    Array.from({length: 10_000}, (_, level) => `${' '.repeat(2 * level)}- x\n`).join(''),
    `✖ Unexpected size of source/strike.md: 100 MB, expected at most 5 MB
  at source/strike.md
  → Check that this is the right file; if it is, divide it.
`,
  ],
])('a statement %s', async (_, text, stderr) => {
  const root = temporaryProject({...project, 'source/strike.md': text})
  expect(await run(root, 'sync')).toEqual({
    exitCode: 2,
    stdout: '',
    stderr,
  })
  expect(existsSync(join(root, 'translations'))).toBe(false)
})

test.each([
  [
    po,
    'unexpected folder, expected a file',
    'Rename the folder: a file has to stand there.',
    'read',
  ],
  ['translations', 'a file stands where a folder should', 'Rename that file.', 'write'],
  ['.broadside/lock', 'it is a folder', 'Rename the folder: a file has to stand there.', 'write'],
])('something else in the place of %s', async (path, why, advice, doing) => {
  const root = temporaryProject(path === 'translations' ? {...project, translations: ''} : project)
  if (path !== 'translations') mkdirSync(join(root, path), {recursive: true})
  const {exitCode, stderr} = await run(root, 'sync --to de')
  const file = path === 'translations' ? po : path
  expect({exitCode, stderr}).toEqual({
    exitCode: 2,
    stderr: `✖ Cannot ${doing} ${file}: ${why}\n  at ${file}\n  → ${advice}\n`,
  })
})

test('caches that were spoilt cost nothing but time', async () => {
  const root = temporaryProject(project)
  await run(root, 'sync')
  translate(root, {language: 'de'}, german)
  await run(root, 'build --to de')
  for (const name of readdirSync(join(root, '.broadside')))
    writeFileSync(join(root, '.broadside', name), '\0nonsense')
  writeFileSync(join(root, 'editions/editions.json'), '{"editions": [null, 7, {"inputs": 1}]}')
  expect(await run(root, 'sync')).toMatchObject({exitCode: 0, stderr: ''})
  expect(await run(root, 'build --to de')).toMatchObject({exitCode: 0, stderr: ''})
  rmSync(join(root, '.broadside'), {recursive: true})
  expect(await run(root, 'sync')).toMatchObject({exitCode: 0, stderr: ''})
  expect(readFileSync(join(root, 'source/strike.md'), 'utf8')).toBe(strike)
})
