import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {stampOf} from '../../src/project/file-stamp.ts'
import {
  replaceFile,
  writeAll,
  writeAtomic,
  writeCache,
  writeIfChanged,
} from '../../src/project/write-file.ts'
import {rejectionOf, temporaryProject, thrownBy} from './temporary-project.ts'

const REWRITE = fileURLToPath(new URL('rewrite-forever.ts', import.meta.url))
const ATTEMPT = fileURLToPath(new URL('attempt-write.ts', import.meta.url))

test('a file is written with its folders, and its stamp returned', () => {
  const root = temporaryProject()
  const stamp = writeAtomic(root, 'translations/de/2026/a.po', 'für')
  const path = join(root, 'translations/de/2026/a.po')
  expect(readFileSync(path, 'utf8')).toBe('für')
  expect(stamp).toEqual(stampOf(statSync(path)))
  expect(readdirSync(join(root, 'translations/de/2026'))).toEqual(['a.po'])
  expect(writeCache(root, '.broadside/x.json', Buffer.from([1, 2]))).toMatchObject({size: 2})
  expect([...readFileSync(join(root, '.broadside/x.json'))]).toEqual([1, 2])
})

test('the mode of an old file is kept, and a new one gets the usual', () => {
  const root = temporaryProject({'a.po': 'old', usual: ''})
  chmodSync(join(root, 'a.po'), 0o664)
  writeAtomic(root, 'a.po', 'new')
  writeAtomic(root, 'b.po', 'new')
  const modeOf = (path: string): number => statSync(join(root, path)).mode & 0o777
  expect(modeOf('a.po')).toBe(0o664)
  expect(modeOf('b.po')).toBe(modeOf('usual'))
})

test('a link inside the project is written through', () => {
  const root = temporaryProject({'shared/a.po': 'old'})
  mkdirSync(join(root, 'de'))
  symlinkSync('../shared/a.po', join(root, 'de/a.po'))
  writeAtomic(root, 'de/a.po', 'new')
  expect(lstatSync(join(root, 'de/a.po')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(root, 'shared/a.po'), 'utf8')).toBe('new')
})

test.each(['out/a.po', 'out.po', '../a.po'])(
  '%s is outside, and nothing is written there',
  (path) => {
    const root = temporaryProject()
    const other = temporaryProject({'a.po': 'theirs'})
    symlinkSync(other, join(root, 'out'))
    symlinkSync(join(other, 'a.po'), join(root, 'out.po'))
    expect(thrownBy(() => writeAtomic(root, path, 'ours'))).toMatchObject({code: 'outside'})
    expect(readdirSync(other)).toEqual(['a.po'])
    expect(readFileSync(join(other, 'a.po'), 'utf8')).toBe('theirs')
  },
)

test('equal bytes are not written again', () => {
  const root = temporaryProject({'a.po': 'für'})
  const before = statSync(join(root, 'a.po')).ino
  expect(writeIfChanged(root, {path: 'a.po', data: 'für'}, Buffer.from('für'))).toBeUndefined()
  expect(statSync(join(root, 'a.po')).ino).toBe(before)
  expect(writeIfChanged(root, {path: 'a.po', data: 'neu'}, 'für')).toMatchObject({size: 3})
  expect(writeIfChanged(root, {path: 'b.po', data: ''}, undefined)).toMatchObject({size: 0})
})

test('a file that another program has written since it was read is left to it', () => {
  const root = temporaryProject({'a.po': 'one'})
  const stamp = stampOf(statSync(join(root, 'a.po')))
  const after = replaceFile(root, {path: 'a.po', data: 'two'}, stamp)
  expect(after).toEqual(stampOf(statSync(join(root, 'a.po'))))
  writeFileSync(join(root, 'a.po'), 'theirs')
  expect(replaceFile(root, {path: 'a.po', data: 'ours'}, after)).toBeUndefined()
  expect(replaceFile(root, {path: 'a.po', data: 'ours'}, undefined)).toBeUndefined()
  expect(readFileSync(join(root, 'a.po'), 'utf8')).toBe('theirs')
  expect(replaceFile(root, {path: 'b.po', data: 'new'}, undefined)).toBeDefined()
  expect(readdirSync(root).sort()).toEqual(['a.po', 'b.po'])
})

test('many files are written at once, their stamps in order', async () => {
  const root = temporaryProject({'x/7.po': 'old'})
  const files = Array.from({length: 100}, (_, index) => ({
    path: `x/${index}.po`,
    data: 'x'.repeat(index),
  }))
  const stamps = await writeAll(root, files)
  expect(stamps.map(({size}) => size)).toEqual(files.map((_, index) => index))
  expect(stamps).toEqual(files.map(({path}) => stampOf(statSync(join(root, path)))))
  expect(readdirSync(join(root, 'x'))).toHaveLength(100)
  expect(await writeAll(root, [])).toEqual([])
})

test('a folder or a file in the way is an error that names the file and leaves nothing behind', async () => {
  const root = temporaryProject({'a.po/in': '', file: 'kept', 'good.po': 'old'})
  const folder = {
    code: 'permission',
    message: 'Cannot write a.po: it is a folder',
    advice: 'Rename the folder: a file has to stand there.',
    place: {file: 'a.po'},
  }
  expect(thrownBy(() => writeAtomic(root, 'a.po', ''))).toEqual(folder)
  expect(thrownBy(() => writeAtomic(root, 'file/b.po', ''))).toMatchObject({
    code: 'permission',
    message: 'Cannot write file/b.po: a file stands where a folder should',
  })
  const many = [
    {path: 'good.po', data: 'new'},
    {path: 'a.po', data: ''},
  ]
  expect(await rejectionOf(writeAll(root, many))).toEqual(folder)
  expect(readFileSync(join(root, 'good.po'), 'utf8')).toMatch(/^(old|new)$/)
  expect(readdirSync(root).sort()).toEqual(['a.po', 'file', 'good.po'])
})

test('what killed processes left behind is removed, what running ones write is not', () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid
  const root = temporaryProject({
    [`x/.broadside-${dead}-1.tmp`]: 'half',
    [`x/.broadside-${process.ppid}-1.tmp`]: 'in use',
    'x/.broadside-1-x.tmp': 'of somebody else',
  })
  writeAtomic(root, 'x/a.po', '')
  expect(readdirSync(join(root, 'x')).sort()).toEqual([
    '.broadside-1-x.tmp',
    `.broadside-${process.ppid}-1.tmp`,
    'a.po',
  ])
})

test('a name that is taken, as by another thread, is passed over', () => {
  const taken = Array.from({length: 500}, (_, index) => `.broadside-${process.pid}-${index}.tmp`)
  const root = temporaryProject(Object.fromEntries(taken.map((name) => [name, 'theirs'])))
  writeAtomic(root, 'a.po', 'ours')
  expect(readFileSync(join(root, 'a.po'), 'utf8')).toBe('ours')
  expect(readdirSync(root)).toHaveLength(501)
})

/** Starts a process that rewrites a file, and waits until it is at it. */
async function startRewriting(root: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [REWRITE, root, 'de/a.po'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (child.stdout) await once(child.stdout, 'data')
  return child
}

test('a file is whole whenever its writer is killed, and nothing piles up', async () => {
  const root = temporaryProject()
  for (let round = 0; round < 25; round++) {
    const child = await startRewriting(root)
    await new Promise((resolve) => setTimeout(resolve, (round * 13) % 40))
    child.kill('SIGKILL')
    await once(child, 'exit')
    const [length, body = ''] = readFileSync(join(root, 'de/a.po'), 'utf8').split('\n')
    expect(body).toHaveLength(Number(length))
    // The next writer removes what the last has left: at most the one file it was at.
    expect(readdirSync(join(root, 'de')).length).toBeLessThanOrEqual(2)
  }
  writeAtomic(root, 'de/a.po', 'done')
  expect(readdirSync(join(root, 'de'))).toEqual(['a.po'])
})

/** What a process says that tries to write; undefined where it cannot be started in this way. */
function attempt(command: readonly string[], options: {uid?: number} = {}): unknown {
  const [program = '', ...values] = command
  const {status, stdout} = spawnSync(program, values, {encoding: 'utf8', ...options})
  return status === 0 ? JSON.parse(stdout) : undefined
}

test('a full disk is named, the old file kept, no temporary file left', ({skip}) => {
  const root = temporaryProject()
  mkdirSync(join(root, 'de'))
  const inside = [
    `mount -t tmpfs -o size=64k none '${root}/de'`,
    `echo old > '${root}/de/a.po'`,
    `'${process.execPath}' '${ATTEMPT}' '${root}' 100000 de/a.po de/b.po`,
    `test "$(ls -A '${root}/de')" = a.po && test "$(cat '${root}/de/a.po')" = old`,
  ]
  const outcomes = attempt(['unshare', '-rm', 'sh', '-c', inside.join(' && ')])
  if (outcomes === undefined) skip('needs Linux with user namespaces, to mount a small disk')
  const full = ['disk-full', 'Cannot write de/a.po: the disk is full']
  expect(outcomes).toEqual([full, [full[0], expect.stringMatching(/^Cannot write de\/[ab]\.po: /)]])
})

test('missing permission is named', ({skip}) => {
  const root = temporaryProject({'de/a.po': 'old'})
  chmodSync(root, 0o755)
  chmodSync(join(root, 'de'), 0o555)
  // Root may write anywhere, so it becomes somebody else for this.
  const isRoot = process.getuid?.() === 0
  const command = [process.execPath, ATTEMPT, root, '3', 'de/a.po', 'de/b.po']
  const outcomes = attempt(command, isRoot ? {uid: 65534} : {})
  chmodSync(join(root, 'de'), 0o755)
  if (outcomes === undefined) skip('needs another user who can read this folder')
  expect(outcomes).toEqual([
    ['permission', 'Cannot write de/a.po: permission denied'],
    ['permission', expect.stringMatching(/^Cannot write de\/[ab]\.po: permission denied$/)],
  ])
  expect(readdirSync(join(root, 'de'))).toEqual(['a.po'])
})

test('a file that is protected against writing is not replaced', ({skip}) => {
  const root = temporaryProject({'de/a.po': 'old'})
  writeFileSync(join(root, 'de/b.po'), '')
  for (const path of ['', 'de']) chmodSync(join(root, path), 0o777)
  chmodSync(join(root, 'de/a.po'), 0o444)
  const isRoot = process.getuid?.() === 0
  const command = [process.execPath, ATTEMPT, root, '3', 'de/a.po']
  const outcomes = attempt(command, isRoot ? {uid: 65534} : {})
  if (outcomes === undefined) skip('needs another user who can read this folder')
  const denied = ['permission', 'Cannot write de/a.po: permission denied']
  expect(outcomes).toEqual([denied, denied])
  expect(readFileSync(join(root, 'de/a.po'), 'utf8')).toBe('old')
})
