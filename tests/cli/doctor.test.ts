import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {diagnose} from '../../src/project/diagnose.ts'
import {temporaryProject} from '../project/temporary-project.ts'
import {project, run} from './run.ts'

const node = process.versions.node

test('all is well', async () => {
  const root = temporaryProject(project)
  await run(root, 'sync')
  expect(await run(root, 'doctor')).toEqual({
    exitCode: 0,
    stdout: `✔ Node.js: ${node}
✔ project: ${root}
✔ settings: en → de, fr
✔ statements: 1
`,
    stderr: '',
  })
})

test('what is not in step is a note', async () => {
  const root = temporaryProject(project)
  expect((await run(root, 'doctor')).stdout).toContain(`✔ statements: 1
• strike: changed since the last sync, or never synced
  → Run \`broadside sync\`.
`)
  rmSync(join(root, 'source/strike.md'))
  expect(await run(root, 'doctor')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining(`• statements: none in source/
  → Put a Markdown file into source/.
`),
  })
})

test('everything that is wrong is listed, with its place and what to do', async () => {
  const root = temporaryProject({
    ...project,
    'source/night.md': Buffer.from('Nacht\nf\xfcr', 'latin1'),
    'translations/fr/strike.po': '<<<<<<< HEAD\n',
  })
  mkdirSync(join(root, 'translations/de/strike.po'), {recursive: true})
  expect(await run(root, 'doctor')).toEqual({
    exitCode: 1,
    stdout: `✔ Node.js: ${node}
✔ project: ${root}
✔ settings: en → de, fr
✔ statements: 2
✖ night: Unexpected byte 0xFC at offset 7, expected UTF-8 (source/night.md:2:2)
  → Save the file as UTF-8.
✖ translations/de/strike.po: Cannot read translations/de/strike.po: unexpected folder, expected a file (translations/de/strike.po)
  → Rename the folder: a file has to stand there.
✖ translations/fr/strike.po: Unexpected git conflict mark \`<<<<<<< HEAD\`, expected a merged catalog (translations/fr/strike.po:1:1)
  → Keep the entries you want of both sides and delete the lines with the marks.
`,
    stderr: '',
  })
})

test.each([
  ['languages: [de\n', 'broadside.yaml:2:1'],
  ['languages: [de]\nabreviations: {}\n', 'broadside.yaml:2:1'],
])('settings that cannot be read are named: %j', async (settings, place) => {
  const root = temporaryProject({'broadside.yaml': settings})
  const {exitCode, stdout} = await run(root, 'doctor')
  expect(exitCode).toBe(1)
  expect(stdout).toContain(`(${place})`)
})

test('no project is a fault too', async () => {
  const root = temporaryProject()
  expect((await run(root, 'doctor')).exitCode).toBe(1)
})

test('--json', async () => {
  const root = temporaryProject(project)
  const {stdout, exitCode} = await run(root, 'doctor --json')
  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toEqual([
    {subject: 'Node.js', verdict: 'good', message: node},
    {subject: 'project', verdict: 'good', message: root},
    {subject: 'settings', verdict: 'good', message: 'en → de, fr'},
    {subject: 'statements', verdict: 'good', message: '1'},
    {
      subject: 'strike',
      verdict: 'note',
      message: 'changed since the last sync, or never synced',
      advice: 'Run `broadside sync`.',
    },
  ])
})

test('a Node.js that is too old is named', () => {
  const root = temporaryProject(project)
  writeFileSync(join(root, 'broadside.yaml'), 'languages: [de]\n')
  expect(diagnose(root, {version: '0', node: '22.17.1'})[0]).toEqual({
    subject: 'Node.js',
    verdict: 'bad',
    message: '22.17.1 is older than 22.18',
    advice: 'Install a newer Node.js.',
  })
})
