import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {findStatements, resolveStatement} from '../../src/project/find-statements.ts'
import {temporaryProject, thrownBy} from './temporary-project.ts'

test('statements are the Markdown files of source/, sorted, without what is hidden', () => {
  const root = temporaryProject({
    'source/strike.md': '',
    'source/2026/may-day.md': '',
    'source/2026/notes.txt': '',
    'source/.draft.md': '',
    'source/.git/x.md': '',
    'source/Zeta.md': '',
    'source/.broadside-1-1.tmp': '',
    'elsewhere/other.md': '',
  })
  mkdirSync(join(root, 'source/folder.md'))
  expect(findStatements(root)).toEqual(['2026/may-day', 'Zeta', 'strike'])
})

test('a project without source/ has no statements', () => {
  expect(findStatements(temporaryProject())).toEqual([])
})

test('links inside the project are followed, in circles only once', () => {
  const root = temporaryProject({'source/a.md': '', 'source/in/b.md': '', 'archive/c.md': ''})
  symlinkSync('../archive', join(root, 'source/old'))
  symlinkSync('a.md', join(root, 'source/same.md'))
  symlinkSync('..', join(root, 'source/in/up'))
  symlinkSync('in', join(root, 'source/again'))
  symlinkSync('../source/in', join(root, 'archive/back'))
  expect(findStatements(root)).toEqual(['a', 'in/b', 'old/c', 'same'])
})

test.each([
  ['a file', 'secret.md', 'x.md'],
  ['a folder', '.', 'x'],
  ['nothing', 'missing.md', 'x.md'],
])('a link out of the project to %s is refused', (_, target, name) => {
  const root = temporaryProject({'source/a.md': ''})
  const other = temporaryProject({'secret.md': ''})
  symlinkSync(join(other, target), join(root, 'source', name))
  expect(thrownBy(() => findStatements(root))).toMatchObject({
    code: 'outside',
    place: {file: `source/${name}`},
  })
})

test('source/ itself may not be a link out of the project', () => {
  const root = temporaryProject()
  symlinkSync(temporaryProject({'secret.md': ''}), join(root, 'source'))
  expect(thrownBy(() => findStatements(root))).toEqual({
    code: 'outside',
    message: 'Unexpected path source, expected one inside the project: a symbolic link leads out',
    advice: 'Use files inside the project folder; copy in what is elsewhere.',
    place: {file: 'source'},
  })
})

test('a link to a picture elsewhere does not matter', () => {
  const root = temporaryProject({'source/a.md': ''})
  symlinkSync(join(temporaryProject({'logo.png': ''}), 'logo.png'), join(root, 'source/logo.png'))
  symlinkSync('nowhere.png', join(root, 'source/broken.png'))
  expect(findStatements(root)).toEqual(['a'])
})

test('a name that cannot be used everywhere is refused', () => {
  const root = temporaryProject()
  mkdirSync(join(root, 'source'))
  writeFileSync(join(root, 'source/a\nb.md'), '')
  expect(thrownBy(() => findStatements(root))).toEqual({
    code: 'statement',
    message: 'Unexpected character in the file name "source/a\\nb.md"',
    advice: 'Rename the file: backslashes and control characters are not possible.',
  })
})

test('a file where source/ should be is an error that says so', () => {
  expect(thrownBy(() => findStatements(temporaryProject({source: ''})))).toMatchObject({
    code: 'permission',
    message: 'Cannot read source/: a file stands where a folder should',
  })
})

/** A project to name statements in. */
function named(): string {
  return temporaryProject({
    'broadside.yaml': '',
    'source/night-shift.md': '',
    'source/2026/may-day.md': '',
    'source/2026/night-shift.md': '',
    'translations/de/night-shift.po': '',
  })
}

test('a statement is known by its name and by every path to it', () => {
  const root = named()
  const found = (argument: string, folder = ''): string =>
    resolveStatement(root, argument, join(root, folder))
  expect(found('night-shift')).toBe('night-shift')
  expect(found('night-shift.md')).toBe('night-shift')
  expect(found('source/night-shift.md')).toBe('night-shift')
  expect(found('./source/2026/may-day.md')).toBe('2026/may-day')
  expect(found('source/2026/may-day')).toBe('2026/may-day')
  expect(found(join(root, 'source/night-shift.md'))).toBe('night-shift')
  expect(found('may-day.md', 'source/2026')).toBe('2026/may-day')
  expect(found('may-day', 'source/2026')).toBe('2026/may-day')
  expect(found('../night-shift.md', 'source/2026')).toBe('night-shift')
  expect(found('../source/night-shift.md', 'translations')).toBe('night-shift')
})

test('a bare name means the statement, a name with its ending the file in the working folder', () => {
  const root = named()
  const cwd = join(root, 'source/2026')
  expect(resolveStatement(root, 'night-shift', cwd)).toBe('night-shift')
  expect(resolveStatement(root, 'night-shift.md', cwd)).toBe('2026/night-shift')
})

test('paths through a link to the project are understood', () => {
  const root = named()
  const link = join(temporaryProject(), 'link')
  symlinkSync(root, link)
  expect(resolveStatement(root, join(link, 'source/night-shift.md'))).toBe('night-shift')
  expect(resolveStatement(root, 'may-day.md', join(link, 'source/2026'))).toBe('2026/may-day')
})

test.each(['../x', '../../etc/passwd', '/etc/passwd', 'source/../../x', '2026/../../../x'])(
  '%s leads out of the project',
  (argument) => {
    expect(thrownBy(() => resolveStatement(named(), argument))).toEqual({
      code: 'outside',
      message: `Unexpected path ${argument}, expected a statement inside the project`,
      advice: 'Give the name of a statement, or a path below source/.',
    })
  },
)

test.each([
  ['nihgt-shift', 'night-shift'],
  ['source/may-day.md', '2026/may-day'],
  ['translations/de/night-shift.po', '2026/night-shift'],
  ['../broadside.yaml', '2026/may-day'],
])('%s is no statement, the nearest is %s', (argument, likely) => {
  const root = named()
  expect(thrownBy(() => resolveStatement(root, argument, join(root, 'source')))).toEqual({
    code: 'statement',
    message: `Unexpected statement \`${argument}\`, expected \`${likely}\``,
    advice: 'See `broadside status` for the names of all statements.',
  })
})

test('without any statement the next step is another', () => {
  expect(thrownBy(() => resolveStatement(temporaryProject(), 'x'))).toEqual({
    code: 'statement',
    message: 'Unexpected statement `x`, expected a file in source/',
    advice: 'Put a Markdown file into source/ first.',
  })
})

test('a NUL in a name is refused', () => {
  expect(thrownBy(() => resolveStatement(named(), 'a\0b'))).toMatchObject({code: 'outside'})
})
