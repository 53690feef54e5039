import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryProject} from '../project/temporary-project.ts'
import {german, project, run, strike, translate} from './run.ts'

test('segments by state, and the share of the words that a person has confirmed', async () => {
  const root = temporaryProject({...project, 'source/2026/night.md': '# Night\n'})
  await run(root, 'sync')
  translate(root, {language: 'de'}, german)
  await run(root, 'review strike --to de --by Ana')
  writeFileSync(join(root, 'source/strike.md'), strike.replace('will strike', 'will win'))
  await run(root, 'sync')
  translate(root, {language: 'fr'}, {'Strike on Friday!': 'Grève vendredi !'})
  translate(root, {language: 'fr', as: 'draft'}, {'We will win.': 'Nous gagnerons.'})
  translate(root, {language: 'fr', as: 'machine'}, {'Bring your friends.': 'Amenez vos amis.'})
  expect(await run(root, 'status')).toEqual({
    exitCode: 0,
    stdout: `statement   language  segments  reviewed  translated  draft  machine  stale  missing  words  confirmed
──────────  ────────  ────────  ────────  ──────────  ─────  ───────  ─────  ───────  ─────  ─────────
2026/night  de               1         0           0      0        0      0        1      1        0 %
2026/night  fr               1         0           0      0        0      0        1      1        0 %
strike      de               4         3           0      0        0      1        0     14       78 %
strike      fr               4         0           1      1        1      0        1     14       21 %
`,
    stderr: '',
  })
})

test('--json', async () => {
  const root = temporaryProject(project)
  await run(root, 'sync')
  translate(root, {language: 'de'}, german)
  const none = {segments: 0, words: 0}
  const {stdout, ...rest} = await run(root, 'status strike --to de --json')
  expect(rest).toEqual({exitCode: 0, stderr: ''})
  expect(JSON.parse(stdout)).toEqual([
    {
      statement: 'strike',
      language: 'de',
      total: {segments: 4, words: 14},
      states: {
        untranslated: none,
        machine: none,
        draft: none,
        stale: none,
        translated: {segments: 4, words: 14},
        reviewed: none,
      },
    },
  ])
})

test('catalogs that are not there yet are counted', async () => {
  const root = temporaryProject(project)
  expect(await run(root, 'status')).toEqual({
    exitCode: 0,
    stdout: '2 catalogs are not there yet: run `broadside sync`.\n',
    stderr: '',
  })
  await run(root, 'sync --to fr')
  expect(await run(root, 'status')).toEqual({
    exitCode: 0,
    stdout: `statement  language  segments  reviewed  translated  draft  machine  stale  missing  words  confirmed
─────────  ────────  ────────  ────────  ──────────  ─────  ───────  ─────  ───────  ─────  ─────────
strike     fr               4         0           0      0        0      0        4     14        0 %

1 catalog is not there yet: run \`broadside sync\`.
`,
    stderr: '',
  })
  expect(await run(root, 'status --json --to de')).toEqual({
    exitCode: 0,
    stdout: '[]\n',
    stderr: '',
  })
})

test('a catalog that cannot be read does not hide the others', async () => {
  const root = temporaryProject(project)
  await run(root, 'sync')
  writeFileSync(join(root, 'translations/de/strike.po'), 'nonsense')
  expect(await run(root, 'status')).toEqual({
    exitCode: 2,
    stdout: `statement  language  segments  reviewed  translated  draft  machine  stale  missing  words  confirmed
─────────  ────────  ────────  ────────  ──────────  ─────  ───────  ─────  ───────  ─────  ─────────
strike     fr               4         0           0      0        0      0        4     14        0 %
`,
    stderr: `✖ Unexpected \`nonsense\`, expected a comment, \`msgctxt\`, \`msgid\` or \`msgstr\`
  at translations/de/strike.po:1:1
  → Correct the line in a text editor, or take the file’s last good version from git.
`,
  })
})

test('a statement with nothing to translate is done', async () => {
  const root = temporaryProject({'broadside.yaml': 'languages: [de]\n', 'source/empty.md': '\n'})
  await run(root, 'sync')
  expect((await run(root, 'status')).stdout).toContain(
    'empty      de               0         0           0      0        0      0        0      0      100 %',
  )
})
