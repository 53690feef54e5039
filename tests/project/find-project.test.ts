import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {findProject} from '../../src/project/find-project.ts'
import {temporaryProject, thrownBy} from './temporary-project.ts'

test('the root is the nearest folder upwards with settings', () => {
  const root = temporaryProject({
    'broadside.yaml': '',
    'source/a/b.md': '',
    'in/broadside.yaml': '',
  })
  expect(findProject(root)).toBe(root)
  expect(findProject(join(root, 'source/a'))).toBe(root)
  expect(findProject(join(root, 'in'))).toBe(join(root, 'in'))
})

test('a link to a project leads to its real folder', () => {
  const root = temporaryProject({'project/broadside.yaml': ''})
  symlinkSync('project', join(root, 'link'))
  expect(findProject(join(root, 'link'))).toBe(join(root, 'project'))
})

test('outside any project the next step is named', () => {
  const root = temporaryProject()
  expect(thrownBy(() => findProject(root))).toEqual({
    code: 'settings',
    message: `Missing broadside.yaml in ${root} and the folders above it`,
    advice: 'Run `broadside init` to make a project here, or go to one with `--cwd`.',
  })
})

test('settings under the other ending are found out', () => {
  const root = temporaryProject({'broadside.yml': ''})
  expect(thrownBy(() => findProject(root))).toMatchObject({
    advice: 'Rename broadside.yml to broadside.yaml.',
  })
})

test('a file or nothing is no folder to work in', () => {
  const root = temporaryProject({file: ''})
  mkdirSync(join(root, 'folder'))
  for (const name of ['file', 'missing', 'file/in']) {
    expect(thrownBy(() => findProject(join(root, name)))).toEqual({
      code: 'usage',
      message: `Cannot work in ${join(root, name)}: expected a folder`,
      advice: 'Correct `--cwd`.',
    })
  }
})
