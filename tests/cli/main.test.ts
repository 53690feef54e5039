import {mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Writable} from 'node:stream'
import {expect, test} from 'vitest'
import {main} from '../../src/cli/main.ts'
import {UserError} from '../../src/model/user-error.ts'
import {EngineError} from '../../src/translate/engine-error.ts'
import {temporaryProject} from '../project/temporary-project.ts'
import {project, run} from './run.ts'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

const help = `Usage: broadside [options] [command]

Turns a political statement in Markdown into localized editions.

Options:
  -V, --version                       output the version number
  --cwd <folder>                      work in this folder instead of the current
                                      one
  --debug                             show where in the program an error arose
  -h, --help                          display help for command

Commands:
  init [options]                      make a project: settings, folders and a
                                      first statement
  sync [options] [statement...]       bring the catalogs in step with the
                                      statements
  align [options] <source> <file>     take in a translation that exists already
  translate [options] [statement...]  fill what has no target, from the memory
                                      and by an engine
  edit [options] [statement]          open the translators’ editor in the
                                      browser
  review [options] <statement>        sign what you have checked
  check [options] [statement...]      look for faults in the translations
  build [options] [statement...]      make the editions, by the policy of
                                      \`publish\` in broadside.yaml
  status [options] [statement...]     show how far each translation is
  doctor [options]                    find out what is wrong with the project
                                      and what to do
  glossary                            work with the glossary
  memory                              work with the translation memory
  help [command]                      display help for command
`

test.each(['--help', '-h', 'help'])('%s shows the commands', async (argument) => {
  expect(await run('/', argument)).toEqual({exitCode: 0, stdout: help, stderr: ''})
})

test('no command is wrong use, and shows the commands', async () => {
  expect(await run('/', '')).toEqual({exitCode: 2, stdout: '', stderr: help})
})

test('a command has help of its own, as wide as the terminal', async () => {
  const narrow = await run('/', 'help sync', {columns: 62})
  expect(narrow).toEqual(await run('/', 'sync --help', {columns: 62}))
  expect(narrow).toEqual({
    exitCode: 0,
    stdout: `Usage: broadside sync [options] [statement...]

bring the catalogs in step with the statements

Arguments:
  statement         names or paths of statements (default:
                    all)

Options:
  --to <languages>  languages, separated by commas, or \`all\`
                    (default: "all")
  --json            print JSON, for programs
  -h, --help        display help for command
`,
    stderr: '',
  })
})

test.each(['--version', '-V'])('%s prints the version alone', async (argument) => {
  expect(await run('/', argument)).toEqual({
    exitCode: 0,
    stdout: `${manifest.version}\n`,
    stderr: '',
  })
})

test.each([
  ['synk', 'Unknown command `synk`', 'Did you mean `sync`?'],
  ['translations', 'Unknown command `translations`', 'See `broadside --help`.'],
  ['--versoin', 'Unknown option `--versoin`', 'Did you mean `--version`?'],
  ['sync --too de', 'Unknown option `--too`', 'Did you mean `--to`?'],
  ['sync -x', 'Unknown option `-x`', 'See `broadside sync --help`.'],
  ['review', 'Required option `--to <language>` not specified', 'See `broadside review --help`.'],
  [
    'check --format',
    'Option `--format <format>` argument missing',
    'See `broadside check --help`.',
  ],
])('%s is wrong use', async (words, message, advice) => {
  const root = temporaryProject(project)
  expect(await run(root, words)).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `✖ ${message}\n  → ${advice}\n`,
  })
})

test('a command works in the folder of --cwd, and from any folder of a project', async () => {
  const root = temporaryProject(project)
  mkdirSync(join(root, 'source/drafts'))
  const expected = await run(root, 'status')
  expect(expected.exitCode).toBe(0)
  expect(await run('/', ['--cwd', root, 'status'])).toEqual(expected)
  expect(await run('/', ['status', '--cwd', root])).toEqual(expected)
  expect(await run(root, 'status --cwd source/drafts')).toEqual(expected)
  expect(await run(join(root, 'source'), 'status --cwd ..')).toEqual(expected)
  expect(await run(root, 'status --cwd nowhere')).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `✖ Cannot work in ${root}/nowhere: expected a folder\n  → Correct \`--cwd\`.\n`,
  })
})

test('outside a project, what to do is said', async () => {
  const root = temporaryProject()
  for (const command of ['sync', 'build', 'check', 'status', 'review x --to de --by Ana'])
    expect(await run(root, command)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `✖ Missing broadside.yaml in ${root} and the folders above it
  → Run \`broadside init\` to make a project here, or go to one with \`--cwd\`.
`,
    })
})

test.each([
  'night',
  'night.md',
  'source/night.md',
  './source/night.md',
  '../source/night.md',
  'night.md strike',
])('statements are found by name and by path: %s', async (words) => {
  const files = {...project, 'source/night.md': '# Night\n', 'source/2026/may.md': '# May\n'}
  const root = temporaryProject(files)
  await run(root, 'sync')
  const cwd = words.startsWith('..') ? join(root, 'translations') : root
  const {stdout, stderr} = await run(cwd, `status ${words} --to de --json`)
  expect(stderr).toBe('')
  const found = JSON.parse(stdout).map(({statement}: {statement: string}) => statement)
  expect(found).toEqual(words.includes(' ') ? ['night', 'strike'] : ['night'])
})

test('a statement in a folder is found by its path, and one that is not by its nearest', async () => {
  const root = temporaryProject({...project, 'source/2026/may-day.md': '# May\n'})
  await run(root, 'sync')
  const {stdout} = await run(join(root, 'source/2026'), 'status may-day.md --to fr --json')
  expect(JSON.parse(stdout)).toMatchObject([{statement: '2026/may-day', language: 'fr'}])
  expect(await run(root, 'status may-day')).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `✖ Unexpected statement \`may-day\`, expected \`2026/may-day\`
  → See \`broadside status\` for the names of all statements.
`,
  })
})

test.each([
  ['', ['de', 'fr']],
  ['--to all', ['de', 'fr']],
  ['--to de,all', ['de', 'fr']],
  ['--to fr,de', ['de', 'fr']],
  ['--to fr', ['fr']],
  ['--to=fr,', ['fr']],
])('languages %j', async (option, languages) => {
  const root = temporaryProject(project)
  await run(root, 'sync')
  const {stdout} = await run(root, `status --json ${option}`)
  const found = JSON.parse(stdout).map(({language}: {language: string}) => language)
  expect(found).toEqual(languages)
})

test.each(['sync', 'build', 'check', 'status'])('%s refuses other languages', async (command) => {
  const root = temporaryProject(project)
  expect(await run(root, `${command} --to de,es`)).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `✖ Unexpected language \`es\`, expected one of de, fr
  → Add it to \`languages\` in broadside.yaml and run \`broadside sync\`, or correct \`--to\`.
`,
  })
  expect(await run(root, [command, '--to', ''])).toMatchObject({exitCode: 2})
})

test.each([
  ['a pipe', {}, false],
  ['a terminal', {columns: 80}, true],
  ['a dumb terminal', {columns: 80, environment: {TERM: 'dumb'}}, false],
  ['NO_COLOR', {columns: 80, environment: {NO_COLOR: '1'}}, false],
  ['an empty NO_COLOR', {columns: 80, environment: {NO_COLOR: ''}}, true],
  ['FORCE_COLOR', {environment: {FORCE_COLOR: '1'}}, true],
  ['FORCE_COLOR=0', {columns: 80, environment: {FORCE_COLOR: '0'}}, false],
  ['both', {columns: 80, environment: {NO_COLOR: '1', FORCE_COLOR: '1'}}, false],
])('colours with %s', async (_, world, isColoured) => {
  const root = temporaryProject(project)
  const hasColour = (text: string): boolean => text.includes('\u001b[')
  const outputs = [
    (await run(root, 'doctor', world)).stdout,
    (await run(root, 'build', world)).stderr,
    (await run(root, 'nonsense', world)).stderr,
    (await run(root, 'status nonsense', world)).stderr,
  ]
  expect(outputs.map(hasColour)).toEqual(outputs.map(() => isColoured))
})

test('where in the program an error arose is told with --debug only', async () => {
  const root = temporaryProject({'broadside.yaml': 'languages: [de]\nrequire: draft\n'})
  const plain = await run(root, 'status')
  expect(plain).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `✖ Unexpected key \`require\`, expected \`publish.require\`
  at broadside.yaml:2:1
  → Did you mean \`publish.require\`?
`,
  })
  const {stderr} = await run(root, 'status --debug')
  expect(stderr.startsWith(plain.stderr)).toBe(true)
  expect(stderr).toMatch(/\n {4}at .*settings-faults\.ts:\d+/)
})

test('an error nobody foresaw is owned up to, and has an exit code of its own', async () => {
  let stderr = ''
  const streams = {
    stdout: Object.assign(new Writable(), {
      write: () => {
        throw new Error('a bug')
      },
    }),
    stderr: new Writable({
      write: (chunk, _, done) => {
        stderr += chunk
        done()
      },
    }),
    stdin: process.stdin,
  }
  const io = {cwd: '/', environment: {SECRET: 'hush'}, now: new Date(0), ...streams}
  expect(await main(['doctor'], io)).toBe(70)
  expect(stderr).toBe(`✖ a bug
  → This is a fault of broadside. Run the command with --debug and report what it prints.
`)
  stderr = ''
  expect(await main(['doctor', '--debug'], io)).toBe(70)
  expect(stderr).toMatch(/^✖ a bug\nError: a bug\n {4}at /)
})

const wrongUse = new UserError('Unexpected a', {code: 'usage', advice: 'Correct it.'})
const service = new EngineError('Cannot b', {failure: 'quota', advice: 'Wait.'})

test.each([
  ['a service that failed', [service], 3],
  ['wrong use', [wrongUse], 2],
  ['both', [wrongUse, service], 3],
  ['a bug as well', [service, new Error('c'), wrongUse], 70],
])('the exit code tells of %s', async (_, errors, exitCode) => {
  const failing = Object.assign(new Writable(), {
    write: () => {
      throw new AggregateError(errors)
    },
  })
  let told = ''
  const stderr = new Writable({
    write: (chunk, _, done) => {
      told += chunk
      done()
    },
  })
  const world = {cwd: '/', environment: {}, now: new Date(0), stdin: process.stdin}
  expect(await main(['doctor'], {...world, stdout: failing, stderr})).toBe(exitCode)
  expect(told.match(/^✖ .*/gm)).toEqual(errors.map(({message}) => `✖ ${message}`))
})
