import {execFileSync} from 'node:child_process'
import {mkdirSync, statSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {assert, constantFrom, property, string} from 'fast-check'
import {expect, test} from 'vitest'
import {hashBytes} from '../../src/project/content-hash.ts'
import {stampOf} from '../../src/project/file-stamp.ts'
import {readText, readTextIfAny} from '../../src/project/read-text.ts'
import {temporaryProject, thrownBy} from './temporary-project.ts'

test('a text comes with the stamp of its file, byte order mark and line ends as they are', () => {
  const root = temporaryProject({'a.md': '\uFEFFé\r\n\r👍'})
  expect(readText(root, 'a.md', 'statement')).toEqual({
    text: '\uFEFFé\r\n\r👍',
    stamp: stampOf(statSync(join(root, 'a.md'))),
  })
})

test('the text is what a strict decoder makes of the bytes, and its hash is theirs', () => {
  const root = temporaryProject({'a.md': ''})
  assert(
    property(
      string({unit: constantFrom('a', '\0', '\r', '\n', 'é', '中', '👍', '\uFEFF')}),
      (text) => {
        const bytes = Buffer.from(text)
        writeFileSync(join(root, 'a.md'), bytes)
        const read = readText(root, 'a.md', 'statement').text
        expect(read).toBe(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes))
        expect(hashBytes(read)).toBe(hashBytes(bytes))
      },
    ),
    {numRuns: 50},
  )
})

test('the hash is SHA-256', () => {
  expect(hashBytes('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('bytes that are not UTF-8 are refused with their place', () => {
  const root = temporaryProject({
    'source/a.md': Buffer.from('# Titel\n\nfür', 'latin1'),
    'b.po': Buffer.from('\uFEFFmsgid', 'utf16le'),
  })
  expect(thrownBy(() => readText(root, 'source/a.md', 'statement'))).toEqual({
    code: 'encoding',
    message: 'Unexpected byte 0xFC at offset 10, expected UTF-8',
    advice: 'Save the file as UTF-8.',
    place: {file: 'source/a.md', line: 3, column: 2},
  })
  expect(thrownBy(() => readText(root, 'b.po', 'catalog'))).toMatchObject({
    advice: 'Save the file as UTF-8; it looks like UTF-16.',
    place: {file: 'b.po', line: 1, column: 1},
  })
})

test('a statement of 20 MB is refused unread, a catalog of that size is not', () => {
  const root = temporaryProject({'a.md': ''})
  truncateSync(join(root, 'a.md'), 20_000_000)
  expect(thrownBy(() => readText(root, 'a.md', 'statement'))).toEqual({
    code: 'too-large',
    message: 'Unexpected size of a.md: 20 MB, expected at most 5 MB',
    advice: 'Check that this is the right file; if it is, divide it.',
    place: {file: 'a.md'},
  })
  expect(readText(root, 'a.md', 'catalog').text).toHaveLength(20_000_000)
  truncateSync(join(root, 'a.md'), 64_000_001)
  expect(thrownBy(() => readText(root, 'a.md', 'catalog'))).toMatchObject({code: 'too-large'})
})

test('what is not there is undefined or an error of its kind', () => {
  const root = temporaryProject({file: ''})
  expect(readTextIfAny(root, 'a/b.po', 'catalog')).toBeUndefined()
  expect(readTextIfAny(root, 'file/b.po', 'catalog')).toBeUndefined()
  expect(thrownBy(() => readText(root, 'source/a.md', 'statement'))).toEqual({
    code: 'statement',
    message: 'Missing statement source/a.md',
    advice: 'Check the name, or bring the file back.',
    place: {file: 'source/a.md'},
  })
})

test('folders and pipes are no files, and nobody waits for a pipe', () => {
  const root = temporaryProject()
  mkdirSync(join(root, 'folder.po'))
  expect(thrownBy(() => readText(root, 'folder.po', 'catalog'))).toEqual({
    code: 'permission',
    message: 'Cannot read folder.po: unexpected folder, expected a file',
    advice: 'Rename the folder: a file has to stand there.',
    place: {file: 'folder.po'},
  })
  if (process.platform === 'win32') return
  execFileSync('mkfifo', [join(root, 'pipe.po')])
  expect(thrownBy(() => readText(root, 'pipe.po', 'catalog'))).toMatchObject({
    message: 'Cannot read pipe.po: unexpected special file, expected a file',
  })
})

test('links are read inside the project only', () => {
  const root = temporaryProject({'a.md': 'text'})
  symlinkSync('a.md', join(root, 'in.md'))
  symlinkSync(join(temporaryProject({secret: ''}), 'secret'), join(root, 'out.md'))
  expect(readText(root, 'in.md', 'statement').text).toBe('text')
  expect(thrownBy(() => readText(root, 'out.md', 'statement'))).toMatchObject({code: 'outside'})
})
