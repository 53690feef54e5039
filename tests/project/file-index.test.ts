import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {hashBytes} from '../../src/project/content-hash.ts'
import {type FileIndex, openIndex} from '../../src/project/file-index.ts'
import {type KnownFile, stampOf} from '../../src/project/file-stamp.ts'
import {temporaryProject} from './temporary-project.ts'

const INDEX = '.broadside/index.json'
const PURPOSE = {version: '1', key: 'settings', languages: ['de', 'fr']}
const FILES = {
  'source/a.md': 'A',
  'translations/de/a.po': 'de A',
  'translations/fr/a.po': 'fr A',
  'source/in/b.md': 'B',
  'translations/de/in/b.po': 'de B',
  'translations/fr/in/b.po': 'fr B',
}

/** A file as it is. */
function known(root: string, path: string): KnownFile {
  const whole = join(root, path)
  return {stamp: stampOf(statSync(whole)), hash: hashBytes(readFileSync(whole))}
}

/** Records a statement and its catalogs as they are. */
function record(index: FileIndex, root: string, statement: string, languages = ['de', 'fr']): void {
  const catalogs = languages.map((language) => [
    language,
    known(root, `translations/${language}/${statement}.po`),
  ])
  const source = known(root, `source/${statement}.md`)
  index.record(statement, {source, catalogs: Object.fromEntries(catalogs)})
}

/** A project whose two statements have been recorded; `agoS` seconds after its files were written. */
function recorded(agoS = 60): string {
  const root = temporaryProject(FILES)
  for (const path of Object.keys(FILES)) {
    const time = Date.now() / 1000 - agoS
    utimesSync(join(root, path), time, time)
  }
  const index = openIndex(root, PURPOSE)
  record(index, root, 'a')
  record(index, root, 'in/b')
  index.save()
  return root
}

/** Which of the two statements are unchanged. */
function unchanged(root: string, purpose = PURPOSE): string[] {
  const index = openIndex(root, purpose)
  return ['a', 'in/b'].filter((statement) => index.isUnchanged(statement))
}

/** Writes other bytes of the same number, and sets the times back to what they were. */
function changeSecretly(root: string, path: string): void {
  const whole = join(root, path)
  const {atimeMs, mtimeMs, size} = statSync(whole)
  writeFileSync(whole, '?'.repeat(size))
  utimesSync(whole, atimeMs / 1000, mtimeMs / 1000)
}

test('what was recorded is unchanged, what was not is not', () => {
  const root = recorded()
  expect(unchanged(root)).toEqual(['a', 'in/b'])
  expect(openIndex(root, PURPOSE).isUnchanged('c')).toBe(false)
  expect(openIndex(temporaryProject(), PURPOSE).isUnchanged('a')).toBe(false)
})

test.each(Object.keys(FILES))('a change of %s is seen', (path) => {
  const others = path.includes('/in/') ? ['a'] : ['in/b']
  const root = recorded()
  writeFileSync(join(root, path), 'longer than it was before')
  expect(unchanged(root)).toEqual(others)
  const secret = recorded()
  changeSecretly(secret, path)
  expect(unchanged(secret)).toEqual(others)
  rmSync(join(root, path))
  expect(unchanged(root)).toEqual(others)
  mkdirSync(join(root, path))
  expect(unchanged(root)).toEqual(others)
})

test('an unchanged project is known by stamps alone: its files are not opened', () => {
  const root = recorded()
  const text = readFileSync(join(root, INDEX), 'utf8')
  // With hashes that nothing has, only the stamps can tell.
  writeFileSync(join(root, INDEX), text.replace(/[0-9a-f]{64}/g, '0'.repeat(64)))
  expect(unchanged(root)).toEqual(['a', 'in/b'])
})

test('a file that was touched or copied back is known by its hash, and from then on by its stamp', () => {
  const root = recorded()
  const path = join(root, 'source/a.md')
  renameSync(path, `${path}.old`)
  writeFileSync(path, 'A')
  utimesSync(path, 1, 1)
  const index = openIndex(root, PURPOSE)
  expect(index.isUnchanged('a')).toBe(true)
  index.save()
  const text = readFileSync(join(root, INDEX), 'utf8')
  writeFileSync(join(root, INDEX), text.replace(/[0-9a-f]{64}/g, '0'.repeat(64)))
  expect(unchanged(root)).toEqual(['a', 'in/b'])
})

test('racily clean: a stamp that is not older than the index is not trusted', () => {
  const root = recorded()
  const path = join(root, 'source/a.md')
  const index = openIndex(root, PURPOSE)
  record(index, root, 'a')
  index.save()
  // As if the file had been changed after it was recorded, within one tick of the disk's clock.
  const row = known(root, 'source/a.md').stamp
  const text = readFileSync(join(root, INDEX), 'utf8')
  writeFileSync(path, 'X')
  const now = statSync(path)
  const forged = text.replace(
    `[1,${row.mtimeMs},${row.ctimeMs},${row.inode},`,
    `[1,${now.mtimeMs},${now.ctimeMs},${now.ino},`,
  )
  expect(forged).not.toBe(text)
  writeFileSync(join(root, INDEX), forged)
  const setIndexTime = (ms: number): void => utimesSync(join(root, INDEX), ms / 1000, ms / 1000)
  setIndexTime(Math.floor(now.mtimeMs))
  expect(unchanged(root)).toEqual(['in/b'])
  // The same stamp, clearly older than the index, is trusted: that is the price of not reading.
  setIndexTime(now.mtimeMs + 1000)
  expect(unchanged(root)).toEqual(['a', 'in/b'])
})

test('some languages may be asked about and recorded alone', () => {
  const root = recorded()
  writeFileSync(join(root, 'translations/fr/a.po'), 'changed')
  const index = openIndex(root, PURPOSE)
  expect(index.isUnchanged('a', ['de'])).toBe(true)
  expect(index.isUnchanged('a', ['fr'])).toBe(false)
  expect(index.isUnchanged('a', ['es'])).toBe(false)
  record(index, root, 'a', ['fr'])
  expect(index.isUnchanged('a')).toBe(true)
})

test('a new source makes the catalogs that were not brought in step unknown', () => {
  const root = recorded()
  writeFileSync(join(root, 'source/a.md'), 'new')
  const index = openIndex(root, PURPOSE)
  record(index, root, 'a', ['fr'])
  expect(index.isUnchanged('a', ['fr'])).toBe(true)
  expect(index.isUnchanged('a', ['de'])).toBe(false)
  expect(index.sourceHash('a')).toBe(hashBytes('new'))
  expect(index.sourceHash('c')).toBeUndefined()
})

test('a language more costs the others nothing', () => {
  const root = recorded()
  const more = {...PURPOSE, languages: ['es', 'fr', 'de']}
  const index = openIndex(root, more)
  expect(index.isUnchanged('a')).toBe(false)
  expect(index.isUnchanged('a', ['de', 'fr'])).toBe(true)
  expect(unchanged(root, {...PURPOSE, languages: ['fr']})).toEqual(['a', 'in/b'])
})

test('another version and other settings begin anew', () => {
  const root = recorded()
  expect(unchanged(root, {...PURPOSE, version: '2'})).toEqual([])
  expect(unchanged(root, {...PURPOSE, key: 'others'})).toEqual([])
})

test.each([
  '',
  '{',
  'null',
  '[]',
  '[1,"1","settings",["de","fr"],[["a"]]]',
  '[1,"1","settings",["de","fr"],[["a",[0,0,0]]]]',
  '[1,"1","settings",["de","fr"],[["a",[[1,2,3,4,5],0,0]]]]',
  '[1,"1","settings",["de","fr"],{}]',
  '[1,"1","settings",null,[]]',
])('an index that says %j is ignored and made again', (text) => {
  const root = recorded()
  writeFileSync(join(root, INDEX), text)
  const index = openIndex(root, PURPOSE)
  expect(index.isUnchanged('a')).toBe(false)
  record(index, root, 'a')
  index.save()
  expect(openIndex(root, PURPOSE).isUnchanged('a')).toBe(true)
})

test('statements that are gone can be forgotten, and nothing new means no writing', () => {
  const root = recorded()
  const before = statSync(join(root, INDEX)).ino
  const index = openIndex(root, PURPOSE)
  index.keepOnly(['in/b', 'a'])
  index.save()
  expect(statSync(join(root, INDEX)).ino).toBe(before)
  index.keepOnly(['in/b'])
  index.save()
  expect(unchanged(root)).toEqual(['in/b'])
})

test('names of statements that objects have as well are names like others', () => {
  const root = temporaryProject({
    'source/constructor.md': '',
    'source/__proto__.md': '',
    'translations/de/constructor.po': '',
    'translations/de/__proto__.po': '',
  })
  const purpose = {...PURPOSE, languages: ['de']}
  const index = openIndex(root, purpose)
  expect(index.isUnchanged('constructor')).toBe(false)
  record(index, root, '__proto__', ['de'])
  index.save()
  expect(openIndex(root, purpose).isUnchanged('__proto__')).toBe(true)
})

test('a project that cannot be written to works without an index', () => {
  const root = temporaryProject({...FILES, '.broadside': ''})
  const index = openIndex(root, PURPOSE)
  record(index, root, 'a')
  index.save()
  expect(unchanged(root)).toEqual([])
})
