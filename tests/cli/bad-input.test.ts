import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryProject} from '../project/temporary-project.ts'
import {refused} from './refused.ts'
import {german, project, run, strike, translate} from './run.ts'

const po = 'translations/de/strike.po'
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
  ['translations', 'a file stands where a folder should', 'Rename that file.', 'read'],
  ['.broadside/lock', 'it is a folder', 'Rename the folder: a file has to stand there.', 'write'],
])('something else in the place of %s', async (path, why, advice, doing) => {
  const root = temporaryProject(path === 'translations' ? {...project, translations: ''} : project)
  if (path !== 'translations') mkdirSync(join(root, path), {recursive: true})
  const {exitCode, stderr} = await run(root, 'sync --to de')
  const file = path === 'translations' ? 'translations/de' : path
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
