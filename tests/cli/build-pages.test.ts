import {existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryProject} from '../project/temporary-project.ts'
import {german, project, run, translate} from './run.ts'

/** A project of web pages whose German catalog is translated. */
async function withPages(settings = ''): Promise<string> {
  const yaml = `languages: [de, fr]\nformats: [html]\n${settings}`
  const root = temporaryProject({...project, 'broadside.yaml': yaml})
  await run(root, 'sync')
  translate(root, {language: 'de'}, german)
  return root
}

function readFile(root: string, path: string): string {
  return readFileSync(join(root, 'editions', path), 'utf8')
}

/** The languages that a page names as its alternates. */
function alternatesOf(html: string): string[] {
  return [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)"/g)].map(([, tag = '']) => tag)
}

function rows(root: string): Readonly<Record<string, unknown>>[] {
  return JSON.parse(readFile(root, 'editions.json')).editions
}

test('pages name all editions, the original among them, and each index leads to them', async () => {
  const root = await withPages()
  const {exitCode, stdout} = await run(root, 'build')
  expect(exitCode).toBe(1)
  expect(stdout).toContain('en        editions/en/strike.html  built')
  const page = readFile(root, 'de/strike.html')
  expect(page).toContain('<html lang="de" dir="ltr">')
  expect(alternatesOf(page)).toEqual(['de', 'en', 'x-default'])
  expect(page).toContain('href="../en/strike.html"')
  expect(page).toContain('hreflang="x-default" href="../statements/strike.html"')
  expect(readFile(root, 'statements/strike.html')).toContain('href="../de/strike.html"')
  expect(readFile(root, 'statements/strike.html')).toContain('Non traduit')
  expect(readFile(root, 'index.html')).toContain('href="statements/strike.html"')
  expect(rows(root).map(({path, dir, state, draft}) => ({path, dir, state, draft}))).toEqual([
    {path: 'editions/de/strike.html', dir: 'ltr', state: 'unreviewed', draft: false},
    {path: 'editions/en/strike.html', dir: 'ltr', state: 'source', draft: false},
  ])
})

test('pages are made again once there is another edition, and then left alone', async () => {
  const root = await withPages()
  await run(root, 'build')
  translate(root, {language: 'fr'}, {...german, 'We will strike.': 'Nous ferons grève.'})
  const {stdout, exitCode} = await run(root, 'build')
  expect(exitCode).toBe(0)
  expect(stdout).not.toContain('unchanged')
  for (const language of ['en', 'de', 'fr'])
    expect(alternatesOf(readFile(root, `${language}/strike.html`))).toEqual([
      'de',
      'en',
      'fr',
      'x-default',
    ])
  const stamp = statSync(join(root, 'editions/de/strike.html')).ino
  expect((await run(root, 'build')).stdout.match(/unchanged/g)).toHaveLength(3)
  expect(statSync(join(root, 'editions/de/strike.html')).ino).toBe(stamp)
})

test('an edition that is refused is named by no page', async () => {
  const root = await withPages('publish: {missing: source}\n')
  await run(root, 'build')
  expect(alternatesOf(readFile(root, 'de/strike.html'))).toContain('fr')
  const {exitCode, stderr} = await run(root, 'build --missing fail')
  expect(exitCode).toBe(1)
  expect(stderr).toContain('editions/fr/strike.html is left from an earlier build')
  expect(alternatesOf(readFile(root, 'de/strike.html'))).not.toContain('fr')
  expect(readFile(root, 'statements/strike.html')).not.toContain('../fr/strike.html')
})

test('--draft makes what the policy refuses, and says so in every format', async () => {
  const root = await withPages()
  translate(root, {language: 'fr', as: 'machine'}, {'We will strike.': 'Nous ferons grève.'})
  const {exitCode, stdout} = await run(root, 'build --draft --format md,html')
  expect(exitCode).toBe(0)
  expect(stdout).toContain('editions/fr/strike.md .html  draft')
  expect(stdout).toContain('editions/de/strike.md .html  built')
  const draft = readFile(root, 'fr/strike.html')
  expect(draft).toContain('<meta name="robots" content="noindex">')
  expect(draft).toMatch(/<div class="notice" role="note"><p[^>]*><strong>/)
  expect(draft).toContain(
    '<p>Nous ferons grève. <span lang="en" dir="ltr"><strong>Join us</strong>',
  )
  expect(readFile(root, 'fr/strike.md')).toMatch(/^> \S.*\n[^#]*\n\n# Strike on Friday!\n/s)
  expect(readFile(root, 'de/strike.md')).toMatch(/^# /)
  expect(
    rows(root)
      .filter((row) => row.draft)
      .map(({path}) => path),
  ).toEqual(['editions/fr/strike.html', 'editions/fr/strike.md'])
  expect(await run(root, 'build --draft --format md,html')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/unchanged[\s\S]*unchanged[\s\S]*unchanged/),
  })
  expect(await run(root, 'build --format md,html')).toMatchObject({exitCode: 1})
  expect(rows(root).filter((row) => row.draft)).toEqual([])
})

test('a structure that would break is refused as a draft too', async () => {
  const root = await withPages()
  translate(root, {language: 'fr'}, {...german, '<b1>Join us</b1> at the gate.': 'Au portail.'})
  const {exitCode, stderr} = await run(root, 'build --to fr --draft')
  expect(exitCode).toBe(1)
  expect(stderr).toContain('structure')
  expect(existsSync(join(root, 'editions/fr'))).toBe(false)
})

test('baseUrl makes addresses absolute', async () => {
  const root = await withPages('baseUrl: https://example.org/s\n')
  await run(root, 'build')
  const page = readFile(root, 'de/strike.html')
  expect(page).toContain('<link rel="canonical" href="https://example.org/s/de/strike.html">')
  expect(page).toContain('hreflang="en" href="https://example.org/s/en/strike.html"')
  expect(page).toContain('property="og:url" content="https://example.org/s/de/strike.html"')
})

test('a project’s own words are said, and a change of them is seen', async () => {
  const root = await withPages()
  await run(root, 'build')
  const words = {skipToContent: 'Los!'}
  writeFileSync(join(root, 'translations/de/edition.json'), JSON.stringify(words))
  expect((await run(root, 'build --to de')).stdout).toContain('  built  ')
  expect(readFile(root, 'de/strike.html')).toContain('Los!')
  writeFileSync(join(root, 'translations/de/edition.json'), '{"skipToContnt": "Los!"}')
  expect((await run(root, 'check --to de')).stdout).toContain('such as `skipToContent`')
  writeFileSync(join(root, 'translations/de/edition.json'), '[1]')
  expect(await run(root, 'build --to de')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('translations/de/edition.json'),
  })
})

test('pictures are copied from beside the statement, and from nowhere else', async () => {
  const root = await withPages('publish: {missing: source}\n')
  const source = 'Look.\n\n![a](a%20b.png) ![b](../broadside.yaml) ![c](../../c.png) ![d](no.png)\n'
  writeFileSync(join(root, 'source/strike.md'), source)
  writeFileSync(join(root, 'source/a b.png'), 'one')
  writeFileSync(join(root, 'c.png'), 'outside')
  await run(root, 'build')
  expect(readFile(root, 'de/a b.png')).toBe('one')
  expect(existsSync(join(root, 'editions/de/no.png'))).toBe(false)
  expect(existsSync(join(root, 'editions/broadside.yaml'))).toBe(false)
  expect((await run(root, 'build')).stdout.match(/unchanged/g)).toHaveLength(3)
  writeFileSync(join(root, 'source/a b.png'), 'two')
  await run(root, 'build')
  expect(readFile(root, 'de/a b.png')).toBe('two')
})

test('--bilingual shows a catalog beside its source, whatever the policy says', async () => {
  const root = await withPages()
  translate(
    root,
    {language: 'fr', as: 'machine'},
    {'<b1>Join us</b1> at the gate.': '<b1>Venez</b1> !'},
  )
  await run(root, 'build --bilingual')
  const page = readFile(root, 'fr/strike.bilingual.html')
  expect(page).toContain(
    '<td lang="en" dir="ltr"><strong title="bold">Join us</strong> at the gate.</td>',
  )
  expect(page).toContain('<td class="target"><strong title="bold">Venez</strong> !</td>')
  expect(rows(root).some(({path}) => String(path).includes('bilingual'))).toBe(false)
})

test('statements in folders find their way', async () => {
  const root = await withPages('publish: {missing: source}\n')
  mkdirSync(join(root, 'source/2026'))
  writeFileSync(join(root, 'source/2026/may day?.md'), '# May\n')
  await run(root, 'build')
  const page = readFile(root, 'de/2026/may day?.html')
  expect(page).toContain('href="../../en/2026/may%20day%3F.html"')
  expect(page).toContain('hreflang="x-default" href="../../statements/2026/may%20day%3F.html"')
  expect(readFile(root, 'statements/2026/may day?.html')).toContain('href="../../index.html"')
  rmSync(join(root, 'editions/index.html'))
  await run(root, 'build')
  expect(readFile(root, 'index.html')).toContain('href="statements/2026/may%20day%3F.html"')
})
