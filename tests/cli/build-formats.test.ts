import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {temporaryProject} from '../project/temporary-project.ts'
import {german, project, run, translate} from './run.ts'

const dated = `---
date: 2026-03-03
---

# Strike on Friday!

![a bell](bell.png)

We will strike. **Join us** at the gate.

- Bring your friends.
`

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

/** A synced project in German and French whose German catalog is translated and reviewed. */
async function reviewed(settings: string, statement = dated): Promise<string> {
  const root = temporaryProject({
    ...project,
    'broadside.yaml': `languages: [de, fr]\n${settings}`,
    'source/strike.md': statement,
    'source/bell.png': png,
  })
  await run(root, 'sync')
  translate(root, {language: 'de'}, {...german, 'a bell': 'eine Glocke'})
  await run(root, 'review strike --to de --by Ana')
  return root
}

const web = 'baseUrl: https://example.org/statements\n'

function readJson(root: string, path: string): ReturnType<typeof JSON.parse> {
  return JSON.parse(readFileSync(join(root, path), 'utf8'))
}

test('plain texts lie beside each other', async () => {
  const root = await reviewed(web)
  await run(root, 'build --to de --format txt')
  const read = (name: string): string => readFileSync(join(root, 'editions/de', name), 'utf8')
  expect(readdirSync(join(root, 'editions/de')).filter((name) => name.endsWith('.txt'))).toEqual([
    'strike.messages.txt',
    'strike.short.txt',
    'strike.txt',
  ])
  expect(read('strike.txt')).toContain('Streik am Freitag!\n')
  expect(read('strike.messages.txt')).toBe(read('strike.txt'))
  expect(read('strike.short.txt')).toContain('\n• Bringt eure Freunde mit.\n')
})

test('an index names each text for readers once, by what it is', async () => {
  const root = await reviewed('')
  await run(root, 'build --to de --format html,txt')
  const index = readFileSync(join(root, 'editions/statements/strike.html'), 'utf8')
  const links = [...index.matchAll(/href="[^"]*\.txt"[^>]*>([^<]+)</g)].map(([, name]) => name)
  expect(links).toEqual(['Reiner Text', 'Kurztext für Messenger'])
})

test('a book has the pictures of the source folder, and stays as it is', async () => {
  const root = await reviewed('')
  await run(root, 'build --to de --format epub')
  const files = unzipSync(readFileSync(join(root, 'editions/de/strike.epub')))
  expect(Buffer.from(files['EPUB/images/1.png'] ?? [])).toEqual(png)
  expect(strFromU8(files['EPUB/text.xhtml'] ?? new Uint8Array())).toContain('alt="eine Glocke"')
  expect((await run(root, 'build --to de --format epub')).stdout).toContain('unchanged')
})

test.each(['../../secret.png', '/etc/secret.png', '..%2F..%2Fsecret.png'])(
  'a picture outside the source folder, %s, is in no book',
  async (path) => {
    const root = await reviewed('', dated.replace('bell.png', path))
    await run(root, 'build --to de --format epub')
    const files = unzipSync(readFileSync(join(root, 'editions/de/strike.epub')))
    expect(Object.keys(files).filter((name) => name.includes('images'))).toEqual([])
  },
)

test('feeds have what is reviewed, the original among it', async () => {
  const root = await reviewed(`${web}publish: {missing: source}\n`)
  const {stderr} = await run(root, 'build --format html,feed')
  const all = readJson(root, 'editions/feed.json')
  expect(all).toMatchObject({
    feed_url: 'https://example.org/statements/feed.json',
    home_page_url: 'https://example.org/statements/index.html',
  })
  expect(all.items.map((item: {id: string}) => item.id)).toEqual([
    'https://example.org/statements/de/strike.html',
    'https://example.org/statements/en/strike.html',
  ])
  expect(readJson(root, 'editions/de/feed.json').items).toHaveLength(1)
  expect(readJson(root, 'editions/fr/feed.json').items).toEqual([])
  expect(readFileSync(join(root, 'editions/de/feed.atom'), 'utf8')).toContain(
    '<entry xml:lang="de">',
  )
  expect(stderr).toContain('Unexpected editions that are not reviewed (1), expected reviewed ones')
  expect(readFileSync(join(root, 'editions/de/strike.html'), 'utf8')).toContain(
    '<link rel="alternate" type="application/atom+xml" href="https://example.org/statements/de/feed.atom">',
  )
})

test('feeds that say the same are not written again', async () => {
  const root = await reviewed(web)
  await run(root, 'build --to de --format feed')
  const times = (): number => statSync(join(root, 'editions/feed.atom')).mtimeMs
  const before = times()
  await run(root, 'build --to de --format feed')
  expect(times()).toBe(before)
})

test('without an address there are no feeds, and it is said why', async () => {
  const root = await reviewed('')
  const {exitCode, stderr} = await run(root, 'build --to de --format feed')
  expect(exitCode).toBe(0)
  expect(stderr).toContain('Unexpected settings without `baseUrl`')
  expect(existsSync(join(root, 'editions/feed.atom'))).toBe(false)
})

test('a statement without a date is in no feed, and it is said why', async () => {
  const root = await reviewed(web, dated.replace(/^---[\s\S]*?---\n/, ''))
  const {stderr} = await run(root, 'build --to de --format feed')
  expect(stderr).toContain('Unexpected statement without a date')
  expect(readJson(root, 'editions/de/feed.json').items).toEqual([])
})

test('a refused edition is taken out of the feeds', async () => {
  const root = await reviewed(web)
  await run(root, 'build --to de --format feed')
  expect(readJson(root, 'editions/de/feed.json').items).toHaveLength(1)
  translate(root, {language: 'de'}, {'We will strike.': ''})
  await run(root, 'build --to de --format feed')
  expect(readJson(root, 'editions/de/feed.json').items).toEqual([])
})
