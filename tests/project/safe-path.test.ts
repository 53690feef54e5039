import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {insideProject} from '../../src/project/safe-path.ts'
import {temporaryProject, thrownBy} from './temporary-project.ts'

test('paths that exist and paths that do not are both inside', () => {
  const root = temporaryProject({'a/b.md': ''})
  expect(insideProject(root, 'a/b.md')).toBe(join(root, 'a/b.md'))
  expect(insideProject(root, 'new/folder/c.po')).toBe(join(root, 'new/folder/c.po'))
  expect(insideProject(root, 'a/../a/b.md')).toBe(join(root, 'a/b.md'))
  expect(insideProject(root, 'a/b.md/c')).toBe(join(root, 'a/b.md/c'))
  expect(insideProject(root, join(root, 'a/b.md'))).toBe(join(root, 'a/b.md'))
  expect(insideProject(root, '..a')).toBe(join(root, '..a'))
})

test('links inside are followed, for what exists and for what is below', () => {
  const root = temporaryProject({'a/b.md': ''})
  symlinkSync('a', join(root, 'link'))
  expect(insideProject(root, 'link/b.md')).toBe(join(root, 'a/b.md'))
  expect(insideProject(root, 'link/new.md')).toBe(join(root, 'a/new.md'))
})

test('a root that is a link stands for its folder', () => {
  const root = temporaryProject({'real/a.md': ''})
  symlinkSync('real', join(root, 'link'))
  expect(insideProject(join(root, 'link'), 'a.md')).toBe(join(root, 'real/a.md'))
})

test.each(['../x', '..', '.', '', '/etc/passwd', 'a/../../x', 'a\0b'])(
  '%j is not inside',
  (path) => {
    expect(thrownBy(() => insideProject(temporaryProject(), path))).toEqual({
      code: 'outside',
      message: `Unexpected path ${path}, expected one inside the project: its name leads out`,
      advice: 'Use files inside the project folder; copy in what is elsewhere.',
      place: {file: path},
    })
  },
)

test('a folder whose name begins like that of the project is not inside', () => {
  const root = temporaryProject({'project/a': '', 'project-2/b': ''})
  expect(thrownBy(() => insideProject(join(root, 'project'), '../project-2/b'))).toMatchObject({
    code: 'outside',
  })
})

test.each([
  ['a symbolic link', 'out/secret'],
  ['a symbolic link', 'out/new/file'],
  ['a symbolic link', 'out'],
  ['a symbolic link to nothing', 'nowhere'],
  ['a symbolic link to nothing', 'nowhere/below'],
  ['a symbolic link in a circle', 'circle'],
])('%s leads out: %s', (by, path) => {
  const root = temporaryProject()
  symlinkSync(temporaryProject({secret: ''}), join(root, 'out'))
  symlinkSync('/nonexistent/place', join(root, 'nowhere'))
  symlinkSync('circle', join(root, 'circle'))
  expect(thrownBy(() => insideProject(root, path))).toMatchObject({
    code: 'outside',
    message: `Unexpected path ${path}, expected one inside the project: ${by} leads out`,
  })
})
