import {mkdirSync, realpathSync, symlinkSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {expect, test} from 'vitest'
import {fontFolders, namedFontFolders} from '../../src/project/font-folders.ts'
import {temporaryProject} from './temporary-project.ts'

test('folders of the settings, of the environment and of npm, those that are there', () => {
  const root = realpathSync(temporaryProject({}))
  const fonts = join(root, 'node_modules/@expo-google-fonts')
  for (const name of ['fonts', 'more', 'node_modules']) mkdirSync(join(root, name))
  mkdirSync(join(root, 'elsewhere'))
  symlinkSync(join(root, 'elsewhere'), fonts)
  const places = {
    settings: {fontPaths: ['fonts', 'none']},
    fonts: [join(root, 'more'), '', 'fonts'].join(delimiter),
  }
  const named = ['fonts', 'none', 'more', 'fonts'].map((name) => join(root, name))
  expect(namedFontFolders(root, places)).toEqual(named)
  expect(fontFolders(root, places)).toEqual(
    ['fonts', 'more', 'elsewhere'].map((name) => join(root, name)),
  )
})

test('fonts of npm are found above the project, as packages are', () => {
  const root = realpathSync(temporaryProject({}))
  mkdirSync(join(root, 'node_modules/@expo-google-fonts'), {recursive: true})
  mkdirSync(join(root, 'docs/statements'), {recursive: true})
  expect(
    fontFolders(join(root, 'docs/statements'), {settings: {fontPaths: []}, fonts: undefined}),
  ).toEqual([join(root, 'node_modules/@expo-google-fonts')])
})
