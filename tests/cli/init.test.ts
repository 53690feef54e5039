import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryProject} from '../project/temporary-project.ts'
import {run} from './run.ts'

test('a new project works from the first command to the last', async () => {
  const root = temporaryProject()
  expect(await run(root, 'init --languages de,zh-Hans')).toEqual({
    exitCode: 0,
    stdout: `written  broadside.yaml
written  glossary/terms.yaml
written  source/example.md
written  .gitignore
Put your statements into source/ and run \`broadside sync\`.
`,
    stderr: '',
  })
  for (const command of ['sync', 'status', 'check', 'build --missing source', 'doctor'])
    expect(await run(root, command)).toMatchObject({exitCode: 0, stderr: ''})
  expect(readdirSync(root).sort()).toEqual([
    '.broadside',
    '.gitignore',
    'broadside.yaml',
    'editions',
    'glossary',
    'source',
    'translations',
  ])
})

test('a project that is there stays as it is, and where to change it is said', async () => {
  const settings = 'languages: [tr]\n'
  const root = temporaryProject({'broadside.yaml': settings, 'source/mine.md': '# Mine\n'})
  await run(root, 'init --languages de')
  expect(await run(root, 'init --languages de')).toEqual({
    exitCode: 0,
    stdout: `kept     broadside.yaml
It was there before: change languages and the rest in the file itself.
`,
    stderr: '',
  })
  expect(readFileSync(join(root, 'broadside.yaml'), 'utf8')).toBe(settings)
})

test('the source language can be another than English', async () => {
  const root = temporaryProject()
  const {stdout} = await run(root, 'init --source tr --languages en,de')
  expect(stdout).not.toContain('example.md')
  const settings = readFileSync(join(root, 'broadside.yaml'), 'utf8')
  expect(settings).toMatch(/^sourceLanguage: tr$/m)
  expect(settings).toMatch(/^languages: \[en, de\]$/m)
})

test('on a terminal the languages are asked for', async () => {
  const root = temporaryProject()
  const {exitCode, stdout} = await run(root, 'init', {input: 'de, fr\n'})
  expect(exitCode).toBe(0)
  expect(stdout).toContain('Languages to translate into (such as de, fr, zh-Hans): ')
  expect(readFileSync(join(root, 'broadside.yaml'), 'utf8')).toMatch(/^languages: \[de, fr\]$/m)
})

test.each([
  ['in a pipe', undefined],
  ['without an answer', '\n'],
  ['with the terminal closed', ''],
])('no languages, %s, is an error that says how to name them', async (_, input) => {
  const root = temporaryProject()
  const {exitCode, stderr} = await run(root, 'init', input === undefined ? {} : {input})
  expect({exitCode, stderr}).toEqual({
    exitCode: 2,
    stderr: `✖ Missing languages to translate into
  → Name them: \`broadside init --languages de,fr,ar\`.
`,
  })
  expect(readdirSync(root)).toEqual([])
})

test('a language that is none is named with what was probably meant, and nothing is written', async () => {
  const root = temporaryProject()
  expect(await run(root, 'init --languages de,turkish')).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `✖ Unexpected language \`turkish\`, expected a BCP 47 tag such as \`de\`, \`pt-BR\` or \`zh-Hans\`; \`tr\` is Turkish
  → Did you mean \`tr\`?
`,
  })
  expect(readdirSync(root)).toEqual([])
})
