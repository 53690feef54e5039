import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {stateOf} from '../../src/catalog/entry-state.ts'
import {parseCatalog} from '../../src/catalog/parse-catalog.ts'
import {temporaryProject} from '../project/temporary-project.ts'
import {type FakeDeepl, startFakeDeepl} from '../translate/fake-deepl.ts'
import {fakeService} from '../translate/fake-service.ts'
import {startChat} from './chat-service.ts'
import {withMounts} from './mounts.ts'
import {bin} from './processes.ts'
import {project, type Ran, run, strike} from './run.ts'

/** How many entries of a catalog are in a state. */
function count(root: string, language: string, state: string, statement = 'strike'): number {
  const text = readFileSync(join(root, `translations/${language}/${statement}.po`), 'utf8')
  const {entries} = parseCatalog(text, {statement, language})
  return entries.filter((entry) => stateOf(entry) === state).length
}

/** An address at which nothing listens. */
async function deadAddress(): Promise<string> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
}

/** Many short paragraphs. */
function paragraphs(number: number): string {
  return Array.from({length: number}, (_, index) => `Paragraph ${index} says so.\n`).join('\n')
}

const again = '  → Run the same command again for what is missing: nothing is asked for twice.\n'

describe('wrong use', () => {
  test.each([
    [
      'translate --engine babel',
      `✖ Unexpected engine \`babel\`, expected one of \`deepl\`, \`openai\`, \`libretranslate\`, \`apertium\`, \`command\`, \`pseudo\`, \`copy\`
  → Correct \`--engine\`.
`,
    ],
    [
      'translate --engine pseudo --max-characters many',
      '✖ Unexpected number `many`, expected digits\n  → Correct `--max-characters`.\n',
    ],
    [
      'translate --engine pseudo --to xx',
      `✖ Unexpected language \`xx\`, expected one of de, fr
  → Add it to \`languages\` in broadside.yaml and run \`broadside sync\`, or correct \`--to\`.
`,
    ],
  ])('%s', async (words, stderr) => {
    const root = temporaryProject(project)
    expect(await run(root, words)).toEqual({exitCode: 2, stdout: '', stderr})
  })

  test('settings that do not suffice', async () => {
    const root = temporaryProject(project)
    expect(await run(root, 'translate --engine openai')).toMatchObject({
      exitCode: 2,
      stdout: expect.stringContaining('\nde             0     0       0        4\n'),
      stderr: expect.stringMatching(/^✖ Missing model for the engine `openai`\n/),
    })
  })

  test('a project without statements', async () => {
    const root = temporaryProject({'broadside.yaml': 'languages: [de]\n'})
    expect(await run(root, 'translate --engine pseudo')).toMatchObject({
      exitCode: 0,
      stdout: 'No statements in source/ yet: put a Markdown file there.\n',
    })
  })
})

describe('DeepL', () => {
  const key = 'c0ffee00-5ec2-e7ed-beef-0123456789ab:fx'
  let service: FakeDeepl
  beforeEach(async () => {
    service = await startFakeDeepl(key)
  })
  afterEach(() => service.close())

  const deepl = (root: string, words = '', own: Record<string, string> = {}): Promise<Ran> =>
    run(root, `translate --engine deepl ${words}`, {
      environment: {DEEPL_AUTH_KEY: key, DEEPL_SERVER_URL: service.url, ...own},
    })

  test('without a key, what needs none is filled all the same', async () => {
    const root = temporaryProject({...project, 'source/strike.md': `${strike}- 1,200\n`})
    expect(await deepl(root, '', {DEEPL_AUTH_KEY: ''})).toEqual({
      exitCode: 3,
      stdout: `Filled, in segments:

language  memory  auto  deepl  missing
────────  ──────  ────  ─────  ───────
de             0     1      0        4
fr             0     1      0        4

${again}  → Have people confirm what was filled: it is marked “needs work” until they do.
`,
      stderr: `✖ Missing the key for DeepL
  → Set DEEPL_AUTH_KEY to the key that your DeepL account shows.
`,
    })
    expect(count(root, 'de', 'draft')).toBe(1)
    expect(service.asked.length).toBe(0)
  })

  test('what it would cost can be told without a key', async () => {
    const root = temporaryProject({
      ...project,
      'glossary/a.yaml': '- id: strike\n  en: strike\n  de: Streik\n',
    })
    expect(await deepl(root, '--dry-run --to de', {DEEPL_AUTH_KEY: ''})).toEqual({
      exitCode: 0,
      stdout: `Would fill, in segments:

language  memory  auto  kept  deepl  characters
────────  ──────  ────  ────  ─────  ──────────
de             0     0     0      4          71

Nothing was written.
  → \`engines: {deepl: {pricePerMillion: …}}\` in broadside.yaml adds the price.
`,
      stderr: '',
    })
    expect(service.asked.length).toBe(0)
  })

  test('a wrong key is told once', async () => {
    const root = temporaryProject(project)
    const {exitCode, stdout, stderr} = await deepl(root, '', {DEEPL_AUTH_KEY: 'hush'})
    expect(exitCode).toBe(3)
    expect(stdout).toContain('\nde             0     0      0        4\n')
    expect(stderr).toBe(`✖ Cannot use DeepL: it refused the key
  → Correct DEEPL_AUTH_KEY; a key of the free plan ends in \`:fx\`. Your DeepL account shows it.
`)
  })

  test('a quota that runs out keeps what was done; with more of it the rest is asked for, and only that', async () => {
    const root = temporaryProject({
      'broadside.yaml': 'languages: [de]\n',
      'source/long.md': paragraphs(160),
    })
    service.characters.limit = service.characters.used + 2000
    const {exitCode, stdout, stderr} = await deepl(root)
    expect(exitCode).toBe(3)
    expect(stderr).toMatch(/^✖ .*(quota|characters)/i)
    const done = count(root, 'de', 'machine', 'long')
    expect(done).toBeGreaterThan(49)
    expect(done).toBeLessThan(160)
    expect(stdout).toContain(
      `\nde             0     0  ${String(done).padStart(5)}  ${String(160 - done).padStart(7)}\n`,
    )
    service.characters.limit = 500_000
    const before = service.asked.length
    expect(await deepl(root)).toMatchObject({exitCode: 0, stderr: ''})
    const texts = service.asked
      .slice(before)
      .flatMap(({body}) => new URLSearchParams(body).getAll('text'))
    expect(texts).toHaveLength(160 - done)
    expect(count(root, 'de', 'machine', 'long')).toBe(160)
  })

  test('a language that it does not know does not keep it from the others', async () => {
    const root = temporaryProject({...project, 'broadside.yaml': 'languages: [de, sr-Latn]\n'})
    expect(await deepl(root)).toMatchObject({
      exitCode: 3,
      stdout: expect.stringContaining(
        '\nde             0     0      4        0\nsr-Latn        0     0      0        4\n',
      ),
      stderr: `✖ DeepL does not translate into Serbian (Latin) (\`sr-Latn\`) in these letters; the engine \`openai\` can, with a model that knows it
  → Take another engine for this language by \`--engine\`, or have people translate it.
`,
    })
    expect(count(root, 'de', 'machine')).toBe(4)
  })
})

test('twenty languages at once, of which two fail', async () => {
  const languages = 'af cs da de es et fi fr hr hu id it lt lv nl pl pt ro sk sv'.split(' ')
  const chat = await startChat()
  chat.refuse = (language) => (['fi', 'pl'].includes(language) ? 400 : undefined)
  const root = temporaryProject({
    ...project,
    'broadside.yaml': `languages: [${languages.join(', ')}]\n${chat.settings}`,
  })
  const {exitCode, stdout, stderr} = await run(root, 'translate')
  expect(exitCode).toBe(3)
  for (const language of languages) {
    const failed = ['fi', 'pl'].includes(language)
    const row = failed ? '0     0       0        4' : '0     0       4        0'
    expect(stdout).toContain(`\n${language}             ${row}\n`)
    expect(count(root, language, 'machine')).toBe(failed ? 0 : 4)
  }
  expect(stdout).toContain(again)
  expect(stderr.match(/^✖/gm)).toHaveLength(1)
})

test('nobody answers', async () => {
  const url = await deadAddress()
  const root = temporaryProject({
    ...project,
    'broadside.yaml': `languages: [de]\nengines: {libretranslate: {url: "${url}"}}\n`,
  })
  const {exitCode, stdout, stderr} = await run(root, 'translate --engine libretranslate')
  expect(exitCode).toBe(3)
  expect(stdout).toContain('\nde             0     0               0        4\n')
  expect(stderr).toMatch(/^✖ Cannot reach LibreTranslate at 127\.0\.0\.1:\d+/)
})

test('a sign-in page answers', async () => {
  const service = await fakeService(() => ({json: {}}))
  service.trouble = 'html'
  const root = temporaryProject({
    ...project,
    'broadside.yaml': `languages: [de]\nengines: {libretranslate: {url: "${service.url}"}}\n`,
  })
  const {exitCode, stderr} = await run(root, 'translate --engine libretranslate')
  expect(exitCode).toBe(3)
  expect(stderr).toMatch(
    /^✖ Unexpected HTML page from LibreTranslate at [\d.:]+ \(status 200\), expected JSON\n/,
  )
})

test('LibreTranslate knows two of three languages', async () => {
  const service = await fakeService(({path, body}) => {
    if (path === '/languages') return {json: [{code: 'en', name: 'English', targets: ['de', 'fr']}]}
    const {q, target} = JSON.parse(body) as {q: string[]; target: string}
    return {json: {translatedText: q.map((text) => `${target}: ${text}`)}}
  })
  const root = temporaryProject({
    ...project,
    'broadside.yaml': `languages: [de, si, fr]\nengines: {libretranslate: {url: "${service.url}"}}\n`,
  })
  expect(
    await run(root, 'translate --engine libretranslate strike source/strike.md'),
  ).toMatchObject({
    exitCode: 3,
    stdout: expect.stringContaining(`
de             0     0               4        0
si             0     0               0        4
fr             0     0               4        0
`),
    stderr: `✖ \`libretranslate\` cannot translate from \`en\` into \`si\`: its server has no model for Sinhala; \`openai\` and \`command\` may
  → Take another engine for this language by \`--engine\`, or have people translate it.
`,
  })
  const texts = service.asked.flatMap(({body}) => (body === '' ? [] : JSON.parse(body).q))
  expect(texts).toHaveLength(8)
})

test('a sentence of 10,000 characters', async () => {
  const chat = await startChat()
  const long = `${'We will strike and '.repeat(530)}win.`
  const root = temporaryProject({
    'broadside.yaml': `languages: [de]\n${chat.settings}`,
    'source/long.md': `${long}\n\nShort.\n`,
  })
  expect(long.length).toBeGreaterThan(10_000)
  expect(await run(root, 'translate')).toMatchObject({exitCode: 0, stderr: ''})
  expect(count(root, 'de', 'machine', 'long')).toBe(2)
})

test('a catalog that cannot be read is told, stays as it is, and stops no other', async () => {
  const broken = 'msgid "a"\nmsgstr "b\n'
  const root = temporaryProject({...project, 'translations/de/strike.po': broken})
  const {exitCode, stdout, stderr} = await run(root, 'translate --engine pseudo')
  expect(exitCode).toBe(2)
  expect(stdout).toContain('\nde             0     0       0        0\n')
  expect(stdout).toContain('\nfr             0     0       4        0\n')
  expect(stderr).toContain('at translations/de/strike.po:2:8\n')
  expect(readFileSync(join(root, 'translations/de/strike.po'), 'utf8')).toBe(broken)
})

test('a catalog that breaks while the engine is at work stays as it is, and its answers are kept', async () => {
  const chat = await startChat()
  const root = temporaryProject({
    ...project,
    'broadside.yaml': `languages: [de, fr]\n${chat.settings}`,
  })
  const path = join(root, 'translations/de/strike.po')
  const broken = '<<<<<<< HEAD\n'
  let good = ''
  chat.onRequest = () => {
    if (good === '') good = readFileSync(path, 'utf8')
    writeFileSync(path, broken)
  }
  const {exitCode, stdout, stderr} = await run(root, 'translate')
  expect(exitCode).toBe(2)
  expect(stdout).toContain(
    '\nde             0     0       0        4\nfr             0     0       4',
  )
  expect(stderr).toContain('at translations/de/strike.po:1')
  expect(readFileSync(path, 'utf8')).toBe(broken)
  writeFileSync(path, good)
  const asked = chat.service.asked.length
  expect(await run(root, 'translate')).toMatchObject({exitCode: 0})
  expect(chat.service.asked).toHaveLength(asked)
  expect(count(root, 'de', 'machine')).toBe(4)
})

test('a catalog that somebody removes while the engine is at work is made again', async () => {
  const chat = await startChat()
  const root = temporaryProject({...project, 'broadside.yaml': `languages: [de]\n${chat.settings}`})
  chat.onRequest = () => rmSync(join(root, 'translations'), {recursive: true, force: true})
  expect(await run(root, 'translate')).toMatchObject({exitCode: 0, stderr: ''})
  expect(count(root, 'de', 'machine')).toBe(4)
})

test('a glossary that cannot be read stops the run before anything is done', async () => {
  const root = temporaryProject({...project, 'glossary/a.yaml': '- id: [\n'})
  expect(await run(root, 'translate --engine pseudo')).toMatchObject({exitCode: 2, stdout: ''})
  expect(() => readFileSync(join(root, 'translations/de/strike.po'))).toThrow()
})

test('a full disk keeps the old catalog whole; what was answered is not asked for again', async ({
  skip,
}) => {
  const root = temporaryProject({
    'broadside.yaml': `languages: [de]\nengines: {command: {command: ["${process.execPath}", log.mjs]}}\n`,
    'source/long.md': paragraphs(100),
    'log.mjs': `import {appendFileSync, readFileSync} from 'node:fs'
const lines = readFileSync(0, 'utf8').split('\\n').filter(Boolean).map((line) => JSON.parse(line))
for (const {id, text} of lines) {
  appendFileSync('asked.log', text + '\\n')
  console.log(JSON.stringify({id, text: 'de ' + 'und '.repeat(text.length / 4) + text.match(/\\d+/)[0]}))
}
`,
  })
  await run(root, 'sync')
  const broadside = `'${process.execPath}' '${bin}' translate --engine command`
  const ran = await withMounts(root, [
    'cp -r translations/de old && mount -t tmpfs -o size=20k none translations/de',
    'cp old/long.po translations/de',
    `{ ${broadside} --json; echo "exit $?"; }`,
    'ls -A translations/de',
    'cp translations/de/long.po old/long.po',
  ])
  if (!ran) return skip('needs Linux with user namespaces, to mount a disk')
  expect(ran.stdout).toContain('exit 2\nlong.po\n')
  expect(ran.stderr).toBe(`✖ Cannot write translations/de/long.po: the disk is full
  at translations/de/long.po
  → Free some space and run the command again.
`)
  const asked = readFileSync(join(root, 'asked.log'), 'utf8')
  expect(await run(root, 'translate --engine command')).toMatchObject({exitCode: 0, stderr: ''})
  expect(count(root, 'de', 'machine', 'long')).toBe(100)
  const all = readFileSync(join(root, 'asked.log'), 'utf8').trimEnd().split('\n')
  expect(asked).not.toBe('')
  expect(new Set(all).size).toBe(all.length)
})
