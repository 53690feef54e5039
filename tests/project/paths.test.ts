import {expect, test} from 'vitest'
import {catalogPath, editionPath, sourcePath} from '../../src/project/paths.ts'
import {thrownBy} from './temporary-project.ts'

test('where the files of a statement are', () => {
  expect(sourcePath('2026/may-day')).toBe('source/2026/may-day.md')
  expect(catalogPath('zh-Hans', '2026/may-day')).toBe('translations/zh-Hans/2026/may-day.po')
  expect(editionPath('de', 'night-shift', 'html')).toBe('editions/de/night-shift.html')
  expect(sourcePath('Nachtschicht – Für alle!')).toBe('source/Nachtschicht – Für alle!.md')
})

test.each([
  '',
  '..',
  '../x',
  'a/../b',
  '/a',
  'a/',
  'a//b',
  '.hidden',
  'a/.b',
  'a\\b',
  'a\0',
  'a\n',
])('the statement name %j could leave the folder or hide in it', (name) => {
  const fault = {
    code: 'outside',
    message: `Unexpected statement name ${JSON.stringify(name)}, expected a path below source/`,
    advice: 'Use the name that `broadside status` shows.',
  }
  expect(thrownBy(() => sourcePath(name))).toEqual(fault)
  expect(thrownBy(() => catalogPath('de', name))).toEqual(fault)
  expect(thrownBy(() => editionPath('de', name, 'md'))).toEqual(fault)
})

test.each(['', '..', 'de/fr', '../de', 'de\0', 'memory/x'])('%j is no language', (language) => {
  expect(thrownBy(() => catalogPath(language, 'a'))).toEqual({
    code: 'language',
    message: `Unexpected language ${JSON.stringify(language)}, expected a language tag`,
    advice: 'Use one of `languages` in the settings.',
  })
})

test('a format is the ending of a name', () => {
  expect(thrownBy(() => editionPath('de', 'a', '../md'))).toMatchObject({code: 'usage'})
})
