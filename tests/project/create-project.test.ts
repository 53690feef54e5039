import {readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {checks} from '../../src/check/check-list.ts'
import {formatNames} from '../../src/edition/formats.ts'
import {createProject} from '../../src/project/create-project.ts'
import {findStatements} from '../../src/project/find-statements.ts'
import {planProject, settingsText} from '../../src/project/project-plan.ts'
import {parseSettings, readSettings} from '../../src/project/read-settings.ts'
import {DEFAULTS, SETTINGS_KEYS} from '../../src/project/settings-keys.ts'
import {temporaryProject, thrownBy} from './temporary-project.ts'

const WISHES = {languages: ['de', 'zh-Hans']}
const IGNORED = 'editions/\n.broadside/\n'

test('an empty folder becomes a project that can be used', () => {
  const root = temporaryProject()
  expect(createProject(root, WISHES)).toEqual({
    written: ['broadside.yaml', 'glossary/terms.yaml', 'source/example.md', '.gitignore'],
    kept: [],
  })
  expect(readdirSync(root).sort()).toEqual([
    '.gitignore',
    'broadside.yaml',
    'glossary',
    'source',
    'translations',
  ])
  expect(readSettings(root)).toEqual({...DEFAULTS, ...WISHES})
  expect(findStatements(root)).toEqual(['example'])
  expect(readFileSync(join(root, '.gitignore'), 'utf8')).toBe(IGNORED)
})

test('a second time nothing changes', () => {
  const root = temporaryProject()
  createProject(root, WISHES)
  const stampsOf = (): number[] =>
    ['broadside.yaml', 'source/example.md', '.gitignore'].map(
      (path) => statSync(join(root, path)).ino,
    )
  const before = stampsOf()
  expect(createProject(root, {languages: ['fr']})).toEqual({written: [], kept: ['broadside.yaml']})
  expect(stampsOf()).toEqual(before)
})

test('what is there stays as it is', () => {
  const files = {
    'broadside.yaml': 'languages: [tr]\n',
    'source/mine.md': '# Mine\n',
    'translations/tr/mine.po': 'mine',
  }
  const root = temporaryProject({...files, '.gitignore': 'node_modules'})
  expect(createProject(root, WISHES)).toEqual({written: ['.gitignore'], kept: ['broadside.yaml']})
  for (const [path, text] of Object.entries(files))
    expect(readFileSync(join(root, path), 'utf8')).toBe(text)
  expect(readFileSync(join(root, '.gitignore'), 'utf8')).toBe(`node_modules\n${IGNORED}`)
  expect(findStatements(root)).toEqual(['mine'])
})

test.each([
  ['absent', undefined, IGNORED],
  ['empty', '', IGNORED],
  ['with other lines', 'a\r\n', 'a\r\neditions/\r\n.broadside/\r\n'],
  ['with one of ours', '/editions\n', '/editions\n.broadside/\n'],
  ['with both', '.broadside\neditions/', undefined],
])('lines are added to a .gitignore that is %s', (_, gitignore, expected) => {
  const present = {hasSettings: true, hasStatements: true, gitignore}
  expect(planProject(WISHES, present)).toEqual({
    folders: ['source', 'translations', 'glossary'],
    files: [],
    ...(expected !== undefined && {gitignore: expected}),
  })
})

test('a project in another language gets no English example', () => {
  const present = {hasSettings: false, hasStatements: false, gitignore: IGNORED}
  const plan = planProject({languages: ['en'], sourceLanguage: 'tr'}, present)
  expect(plan.files.map(({path}) => path)).toEqual(['broadside.yaml', 'glossary/terms.yaml'])
})

test('the settings file explains every key, and its examples are right', () => {
  const text = settingsText(WISHES)
  expect(parseSettings(text, 'broadside.yaml')).toEqual({...DEFAULTS, ...WISHES})
  const known = {checks: checks.map(({id}) => id), formats: formatNames}
  const all = parseSettings(text.replaceAll(/^# (?=\w+: )/gm, ''), 'broadside.yaml', known)
  expect(Object.keys(all).sort()).toEqual(Object.keys(SETTINGS_KEYS).sort())
  expect(settingsText({...WISHES, schema: './schema.json'})).toBe(
    `# yaml-language-server: $schema=./schema.json\n\n${text}`,
  )
})

test.each([
  [['german'], 'language'],
  [['zh-hans'], 'language'],
  [[], 'settings'],
  [['de', 'de'], 'settings'],
  [['en'], 'settings'],
])('languages %j are refused before anything is written', (languages, code) => {
  const root = temporaryProject()
  expect(thrownBy(() => createProject(root, {languages}))).toMatchObject({code})
  expect(readdirSync(root)).toEqual([])
})

test('nothing is written through a link out of the project', () => {
  const root = temporaryProject()
  const other = temporaryProject()
  symlinkSync(other, join(root, 'source'))
  expect(thrownBy(() => createProject(root, WISHES))).toMatchObject({code: 'outside'})
  expect(readdirSync(other)).toEqual([])
})

test('a file in the place of a folder is named', () => {
  const root = temporaryProject()
  writeFileSync(join(root, 'glossary'), '')
  expect(thrownBy(() => createProject(root, WISHES))).toMatchObject({
    code: 'permission',
    message: 'Cannot write glossary: a file stands where a folder should',
  })
})
