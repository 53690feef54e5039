import {spawnSync} from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {delimiter, dirname, join, resolve} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'

/** Everything that may be in the package; each pattern has to be needed. */
const expected = [
  /^package\.json$/,
  /^LICENSE$/,
  ...['README.md', 'CHANGELOG.md']
    .filter((name) => existsSync(name))
    .map((name) => RegExp(`^${name}$`)),
  /^dist\/[\w-]+\.c?js$/,
  /^dist\/editor\/(?:index\.html|icon\.svg)$/,
  /^dist\/editor\/assets\/[\w-]+\.(?:css|js)$/,
  /^dist\/settings-schema\.json$/,
  /^dist\/glossary-schema\.json$/,
  /^dist\/THIRD-PARTY\.txt$/,
  /^dist\/types\/index\.d\.ts$/,
  /^dist\/types\/[a-z]+\/([a-z]+\/)*[a-z0-9-]+\.d\.ts$/,
]

const typst = '@myriaddreamin/typst-ts-node-compiler'
const root = mkdtempSync(join(tmpdir(), 'broadside-pack-'))
const user = join(root, 'user')
const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
let files: readonly string[] = []

/** What a program prints; it has to succeed. The node that runs the tests comes first. */
function run(cwd: string, program: string, ...values: string[]): string {
  const PATH = [dirname(process.execPath), resolve('node_modules/.bin'), process.env.PATH]
  const env = {...process.env, PATH: PATH.join(delimiter)}
  const {status, stdout, stderr} = spawnSync(program, values, {cwd, env, encoding: 'utf8'})
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  return stdout
}

/** Runs the installed command in the user's folder. */
function broadside(...values: string[]): string {
  return run(user, 'node_modules/.bin/broadside', ...values)
}

beforeAll(() => {
  const packed = run('.', 'npm', 'pack', '--json', '--silent', '--pack-destination', root)
  const described = JSON.parse(packed.slice(packed.search(/^[[{]/m)))
  const [about] = Object.values(described) as {filename: string; files: {path: string}[]}[]
  files = about?.files.map(({path}) => path) ?? []
  mkdirSync(user)
  writeFileSync(join(user, 'package.json'), '{"private": true, "type": "module"}\n')
  const tarball = join(root, about?.filename ?? '')
  run(user, 'npm', 'install', '--offline', '--no-audit', '--no-fund', '--silent', tarball)
})

afterAll(() => rmSync(root, {recursive: true, force: true}))

test('the package holds what a user needs and nothing else', () => {
  expect(files.filter((file) => !expected.some((pattern) => pattern.test(file)))).toEqual([])
  expect(expected.filter((pattern) => !files.some((file) => pattern.test(file)))).toEqual([])
})

test('it needs no other package to be installed', () => {
  const lock = JSON.parse(readFileSync(join(user, 'package-lock.json'), 'utf8'))
  expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/broadside'])
  const {dependencies, peerDependencies, peerDependenciesMeta} =
    lock.packages['node_modules/broadside']
  expect(dependencies).toBeUndefined()
  // What leaflets want is named, so that npm can tell which version, and is not installed.
  expect(peerDependencies).toEqual({[typst]: '0.7.0'})
  expect(peerDependenciesMeta).toEqual({[typst]: {optional: true}})
})

test('the licences of what is bundled are there', () => {
  const notices = readFileSync(join(user, 'node_modules/broadside/dist/THIRD-PARTY.txt'), 'utf8')
  for (const name of ['commander', 'micromark', 'mdast-util-from-markdown', 'preact', 'yaml'])
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((MIT|ISC)\\)$`, 'm'))
})

test('the installed command makes a project and its editions', () => {
  expect(broadside('--version')).toBe(`${version}\n`)
  expect(broadside('help')).toMatch(/^Usage: broadside /)
  broadside('init', '--languages', 'de,ar')
  expect(broadside('sync')).toMatch(/^1 statement synced/)
  expect(broadside('build', '--missing', 'source')).toMatch(/ editions\/ar\/example\.md /)
  expect(readFileSync(join(user, 'editions/de/example.md'), 'utf8')).toBe(
    readFileSync(join(user, 'source/example.md'), 'utf8'),
  )
  expect(broadside('status')).toMatch(/^statement /)
  for (const format of ['pretty', 'json', 'sarif', 'github', 'junit'])
    expect(broadside('check', '--format', format)).not.toBe('')
  expect(broadside('doctor')).toMatch(/✔ statements: 1\n$/)
  rmSync(join(user, 'source/example.md'))
})

test('leaflets need Typst, which the project may have', ({skip}) => {
  const build = ['node_modules/broadside/dist/broadside.js', 'build', '--missing', 'source']
  writeFileSync(join(user, 'source/leaflet.md'), '# Strike!\n\nWe are not asking for permission.\n')
  const run = (...values: string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [...build, ...values], {cwd: user, encoding: 'utf8'})
  expect(broadside('sync')).toMatch(/^2 statements? synced|^1 statement synced/)
  const missing = run('--format', 'md,pdf', 'leaflet', '--to', 'de')
  expect(missing.stdout).toMatch(/editions\/de\/leaflet\.md +built/)
  expect({status: missing.status, stderr: missing.stderr}).toEqual({
    status: 2,
    stderr: `✖ Cannot make leaflets (\`pdf\`) without Typst
  → Run \`npm install ${typst}@0.7.0\`, or build \`html\` and print that page.
`,
  })
  if (!existsSync(`node_modules/${typst}`)) return skip(`needs ${typst}`)
  mkdirSync(join(user, 'node_modules/@myriaddreamin'))
  for (const name of readdirSync('node_modules/@myriaddreamin'))
    symlinkSync(
      realpathSync(`node_modules/@myriaddreamin/${name}`),
      join(user, 'node_modules/@myriaddreamin', name),
    )
  const {status, stderr} = run('--format', 'pdf', 'leaflet', '--to', 'de')
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  expect(readFileSync(join(user, 'editions/de/leaflet.a4.pdf'), 'latin1')).toMatch(/^%PDF-1\.7/)
  const settings = readFileSync(join(user, 'broadside.yaml'), 'utf8')
  writeFileSync(join(user, 'broadside.yaml'), `${settings}\nformats: [pdf]\n`)
  expect(broadside('doctor')).toMatch(/✔ leaflet de: Libertinus Serif\n/)
  writeFileSync(join(user, 'broadside.yaml'), settings)
  rmSync(join(user, 'node_modules/@myriaddreamin'), {recursive: true})
  rmSync(join(user, 'source/leaflet.md'))
})

test.skipIf(availableParallelism() < 2)('much work is spread over threads', () => {
  const names = Array.from(
    {length: 30},
    (_, index) => `statement-${String(index).padStart(2, '0')}`,
  )
  for (const name of names) {
    const sentences = Array.from({length: 300}, (_, index) => `Sentence ${index} of ${name}.\n\n`)
    writeFileSync(join(user, `source/${name}.md`), sentences.join(''))
  }
  expect(broadside('sync')).toContain(`
de           0      0       0  9000     0     0
ar           0      0       0  9000     0     0
`)
  expect(broadside('build', '--missing', 'source').match(/ built /g)).toHaveLength(60)
  // An error comes back from a thread as what it is.
  for (const name of names) writeFileSync(join(user, `translations/de/${name}.po`), '=======\n')
  const {status, stderr} = spawnSync(
    process.execPath,
    ['node_modules/broadside/dist/broadside.js', 'check'],
    {cwd: user, encoding: 'utf8'},
  )
  expect(status).toBe(2)
  expect(stderr).toMatch(
    /^(✖ Unexpected git conflict mark .*\n {2}at .*\n {2}→ .*\n){20}… and 10 more errors\n$/,
  )
})

test('an installation that its users may not write to works the same', ({skip}) => {
  const isRoot = process.getuid?.() === 0
  for (const path of [root, join(root, 'user')]) chmodSync(path, 0o755)
  const dist = join(user, 'node_modules/broadside/dist')
  chmodSync(dist, 0o555)
  const command = ['node_modules/broadside/dist/broadside.js', 'status', '--to', 'ar']
  const {status, stderr} = spawnSync(process.execPath, command, {
    cwd: user,
    encoding: 'utf8',
    ...(isRoot && {uid: 65534}),
  })
  chmodSync(dist, 0o755)
  if (status === null || stderr.includes('EACCES'))
    skip('needs another user who can read this folder')
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
})

test('an older Node.js is told what is needed', ({skip}) => {
  const found = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'))
  const old = found.find((path) => {
    const {stdout} = spawnSync(path, ['--version'], {encoding: 'utf8'})
    return /^v(1\d|20)\./.test(stdout ?? '')
  })
  if (old === undefined) return skip('needs a Node.js older than 22 in the PATH')
  const broadside = join(user, 'node_modules/broadside/dist/broadside.js')
  const {status, stdout, stderr} = spawnSync(old, [broadside, 'status'], {encoding: 'utf8'})
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
  expect(stderr).toMatch(
    /^✖ Cannot run on Node\.js [\d.]+, expected [\d.]+ or newer\n {2}→ Install it from https:\/\/nodejs\.org\.\n$/,
  )
})

test('the library can be imported', () => {
  const script = `import {parseStatement, splitSentences} from 'broadside'
console.log(parseStatement('# Strike!', {}).units.length, splitSentences('We win. They lose.', 'en'))
`
  writeFileSync(join(user, 'use.js'), script)
  expect(run(user, 'node', 'use.js')).toBe("1 [ 'We win. ', 'They lose.' ]\n")
  const schema = "import schema from 'broadside/settings-schema.json' with {type: 'json'}\n"
  writeFileSync(join(user, 'schema.js'), `${schema}console.log(schema.title)\n`)
  expect(run(user, 'node', 'schema.js')).toBe('broadside.yaml\n')
})

test('the types can be used, and need no types of other packages', () => {
  const script = `import {
  assembleEdition, createCatalog, parseStatement, segmentStatement, syncCatalog,
  type Edition, type Segment, type Statement,
} from 'broadside'

const statement: Statement = parseStatement('# Strike!', {})
const segments: readonly Segment[] = segmentStatement(statement, {language: 'en'})
const empty = createCatalog({statement: 's', language: 'de', sourceLanguage: 'en'})
const {catalog} = syncCatalog(segments, empty)
const policy = {require: 'translated', stale: 'mark', missing: 'source'} as const
export const edition: Edition = assembleEdition({statement, segments, catalog, policy})
// @ts-expect-error: a number is no statement
parseStatement(7, {})
`
  writeFileSync(join(user, 'use.ts'), script)
  const options = [
    '--strict',
    '--noEmit',
    '--module',
    'nodenext',
    '--target',
    'es2024',
    '--types',
    '',
  ]
  const tsc = resolve('node_modules/typescript/bin/tsc')
  const {status, stdout} = spawnSync(process.execPath, [tsc, ...options, 'use.ts'], {
    cwd: user,
    encoding: 'utf8',
  })
  expect({status, stdout}).toEqual({status: 0, stdout: ''})
})
