import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryProject} from '../project/temporary-project.ts'
import {withMounts} from './mounts.ts'
import {bin, startProgram} from './processes.ts'
import {german, project, run, strike, translate} from './run.ts'

const needsMounts = 'needs Linux with user namespaces, to mount a disk'
const broadside = `'${process.execPath}' '${bin}'`

/** A synced project with a German translation, and a statement that is new. */
async function changed(): Promise<string> {
  const root = temporaryProject(project)
  await run(root, 'sync')
  translate(root, {language: 'de'}, german)
  return root
}

test('on a full disk the old catalog stays whole, nothing is left beside it, and all is told', async ({
  skip,
}) => {
  const root = await changed()
  const paragraphs = Array.from({length: 400}, (_, index) => `Paragraph ${index}.\n\n`).join('')
  cpSync(join(root, 'translations/de'), join(root, 'old'), {recursive: true})
  const ran = await withMounts(root, [
    'mount -t tmpfs -o size=16k none translations/de',
    'cp old/strike.po translations/de',
    `printf '%s' '${strike}${paragraphs}' > source/strike.md`,
    `{ ${broadside} sync --to de; echo "exit $?"; }`,
    'ls -A translations/de',
    'cmp old/strike.po translations/de/strike.po',
    `{ ${broadside} status --to de --json; echo "exit $?"; }`,
  ])
  if (!ran) return skip(needsMounts)
  expect(ran.stderr).toBe(`✖ Cannot write translations/de/strike.po: the disk is full
  at translations/de/strike.po
  → Free some space and run the command again.
`)
  const [exit, listing, status = '', ...rest] = ran.stdout.trimEnd().split('\n')
  expect([exit, listing, ...rest]).toEqual(['exit 2', 'strike.po', 'exit 0'])
  expect(JSON.parse(status)).toMatchObject([{states: {translated: {segments: 4}}}])
  // With space again, the next sync does what this one could not.
  expect((await run(root, 'sync --to de')).stdout).toContain('de           4      0       0  400')
})

test('on a disk that is full from the start, the lock is what cannot be written', async ({
  skip,
}) => {
  const root = temporaryProject(project)
  mkdirSync(join(root, '.broadside'))
  const ran = await withMounts(root, [
    'mount -t tmpfs -o size=4k,nr_inodes=2 none .broadside',
    '{ cat /dev/zero > .broadside/fill 2> /dev/null; true; }',
    `{ ${broadside} sync; echo "exit $?"; }`,
  ])
  if (!ran) return skip(needsMounts)
  expect(ran).toMatchObject({
    stdout: 'exit 2\n',
    stderr: `✖ Cannot write .broadside/lock: the disk is full
  at .broadside/lock
  → Free some space and run the command again.
`,
  })
  expect(existsSync(join(root, 'translations'))).toBe(false)
})

test('from a read-only disk everything can be read, and what cannot be written is told', async ({
  skip,
}) => {
  const root = await changed()
  const ran = await withMounts(root, [
    'mount --bind . . && mount -o remount,bind,ro . && cd "$PWD"',
    `{ ${broadside} status --json --to de; echo "exit $?"; }`,
    `{ ${broadside} check --to de; echo "exit $?"; }`,
    `{ ${broadside} sync; echo "exit $?"; }`,
    `{ ${broadside} build; echo "exit $?"; }`,
  ])
  if (!ran) return skip(needsMounts)
  const [status = '', ...rest] = ran.stdout.trimEnd().split('\n')
  expect(JSON.parse(status)).toMatchObject([{states: {translated: {segments: 4}}}])
  expect(rest).toEqual(['exit 0', '✔ No findings in 1 file', 'exit 0', 'exit 2', 'exit 2'])
  const refusal = `✖ Cannot write .broadside/lock: it is on a read-only disk
  at .broadside/lock
  → Copy the project to a disk you may write to.
`
  expect(ran.stderr).toBe(refusal + refusal)
})

test('a folder that may not be written to is named, and its catalogs stay as they are', async ({
  skip,
}) => {
  const root = await changed()
  writeFileSync(join(root, 'source/strike.md'), `${strike}\nNew.\n`)
  const before = readFileSync(join(root, 'translations/de/strike.po'))
  for (const path of ['', 'source', '.broadside', 'translations', 'translations/fr'])
    chmodSync(join(root, path), 0o777)
  for (const path of ['translations/fr/strike.po', '.broadside/settings.json'])
    chmodSync(join(root, path), 0o666)
  chmodSync(join(root, 'translations/de'), 0o555)
  // Root may write anywhere, so it becomes somebody else for this.
  const isRoot = process.getuid?.() === 0
  const options = isRoot ? {cwd: root, uid: 65534} : {cwd: root}
  const {ended} = startProgram(process.execPath, [bin, 'sync'], options)
  const ran = await ended.catch(() => undefined)
  chmodSync(join(root, 'translations/de'), 0o755)
  if (!ran || /^Error: EACCES/m.test(ran.stderr))
    return skip('needs another user who can read this folder')
  expect(ran).toMatchObject({
    exitCode: 2,
    stderr: `✖ Cannot write translations/de/strike.po: permission denied
  at translations/de/strike.po
  → Give yourself access to it, or ask its owner.
`,
  })
  expect(readdirSync(join(root, 'translations/de'))).toEqual(['strike.po'])
  expect(readFileSync(join(root, 'translations/de/strike.po'))).toEqual(before)
})
