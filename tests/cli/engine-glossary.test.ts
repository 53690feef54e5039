import {afterEach, beforeEach, expect, test} from 'vitest'
import {temporaryProject} from '../project/temporary-project.ts'
import {type FakeDeepl, startFakeDeepl} from '../translate/fake-deepl.ts'
import {type Ran, run} from './run.ts'

const key = 'c0ffee00-5ec2-e7ed-beef-0123456789ab:fx'

const files = {
  'broadside.yaml': 'languages: [de, si, zh-Hant, zh-Hans, pt-BR, pt-PT]\n',
  'glossary/movement.yaml': `- id: strike
  en: {use: strike, also: walkout}
  de: Streik
  si: වර්ජනය
  zh-Hans: 罢工
  zh-Hant: 罷工
- id: bus
  en: bus
  pt-BR: ônibus
  pt-PT: autocarro
- id: formula
  en: =sum
  de: Summe
`,
}

let service: FakeDeepl
beforeEach(async () => {
  service = await startFakeDeepl(key)
})
afterEach(() => service.close())

/** Runs a command on the glossary, with a key and the address of the fake. */
function glossary(
  root: string,
  words: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return run(root, `glossary ${words}`, {
    environment: {DEEPL_AUTH_KEY: ` ${key}\n`, DEEPL_SERVER_URL: service.url, ...environment},
  })
}

const table = `source  target  terms
──────  ──────  ─────
en      de          2
en      zh          2
Left out for si: 2 terms: DeepL has no glossaries for this language.
Left out for zh-Hant: 2 terms: DeepL has no glossaries for this language.
Left out for pt-BR: 1 term (bus): DeepL has room for one translation of these.
Left out for pt-PT: 1 term (bus): DeepL has room for one translation of these.
Left out for de: 1 term (=sum): DeepL takes no such terms.
`

test('a glossary is pushed once, shown, and removed', async () => {
  const root = temporaryProject(files)
  const name = 'broadside night-shift d2662c2be89e'
  const words = '--engine deepl --name night-shift'
  expect(await glossary(root, `pull ${words}`)).toEqual({
    exitCode: 0,
    stdout: 'No glossary of this project at DeepL: `broadside glossary push` makes one.\n',
    stderr: '',
  })
  expect(await glossary(root, `push ${words}`)).toEqual({
    exitCode: 0,
    stdout: `Created glossary “${name}” at DeepL.\n${table}`,
    stderr: '',
  })
  expect(await glossary(root, `push ${words}`)).toEqual({
    exitCode: 0,
    stdout: `Unchanged: glossary “${name}” at DeepL.\n${table}`,
    stderr: '',
  })
  expect((await glossary(root, `pull ${words}`)).stdout).toBe(
    `glossary                            state    source  target  terms
──────────────────────────────────  ───────  ──────  ──────  ─────
${name}  current  en      de          2
${name}  current  en      zh          2
`,
  )
  expect((await glossary(root, `pull ${words} --to zh-Hans`)).stdout).toBe(
    'strike\t罢工\nwalkout\t罢工\n',
  )
  expect((await glossary(root, `pull ${words} --to si`)).stdout).toBe('')
  expect((await glossary(root, `prune ${words}`)).stdout).toBe('Nothing to remove at DeepL.\n')
  expect((await glossary(root, `prune ${words} --all`)).stdout).toBe(
    `Removed glossary “${name}” from DeepL.\n`,
  )
  expect(service.glossaries.size).toBe(0)
})

test('for programs', async () => {
  const root = temporaryProject(files)
  const pushed = JSON.parse((await glossary(root, 'push --name x --json')).stdout)
  expect(pushed).toMatchObject({outcome: 'created', glossary: {hash: expect.any(String)}})
  expect(pushed.leftOut).toHaveLength(5)
  expect(JSON.parse((await glossary(root, 'pull --name x --json')).stdout)).toEqual([
    {
      ...pushed.glossary,
      dictionaries: [
        {source: 'en', target: 'de', entries: {strike: 'Streik', walkout: 'Streik'}},
        {source: 'en', target: 'zh', entries: {strike: '罢工', walkout: '罢工'}},
      ],
    },
  ])
  expect(JSON.parse((await glossary(root, 'prune --name x --all --json')).stdout)).toEqual([
    pushed.glossary,
  ])
})

test('the name is that of the folder, where none is given', async () => {
  const root = temporaryProject(files)
  await glossary(root, 'push')
  const [stored] = service.glossaries.values()
  expect(stored?.name.startsWith(`broadside ${root.split('/').at(-1)} `)).toBe(true)
})

test('a project without terms pushes nothing', async () => {
  const root = temporaryProject({'broadside.yaml': 'languages: [de]\n'})
  expect(await glossary(root, 'push')).toMatchObject({
    exitCode: 0,
    stdout: 'No terms for DeepL in the glossary: nothing was changed.\n',
  })
})

test.each(['push', 'pull', 'prune'])('%s tells what is wrong', async (command) => {
  const root = temporaryProject(files)
  const failing = async (environment: Readonly<Record<string, string>>): Promise<Ran> =>
    glossary(root, command, environment)
  expect(await failing({DEEPL_AUTH_KEY: ''})).toEqual({
    exitCode: 3,
    stdout: '',
    stderr: `✖ Missing the key for DeepL
  → Set DEEPL_AUTH_KEY to the key that your DeepL account shows.
`,
  })
  expect(await failing({DEEPL_AUTH_KEY: 'hush'})).toEqual({
    exitCode: 3,
    stdout: '',
    stderr: `✖ Cannot use DeepL: it refused the key
  → Correct DEEPL_AUTH_KEY; a key of the free plan ends in \`:fx\`. Your DeepL account shows it.
`,
  })
  expect(await failing({DEEPL_SERVER_URL: 'deepl'})).toMatchObject({exitCode: 2, stdout: ''})
  expect(await glossary(root, `${command} --engine openai`)).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `✖ Unexpected engine \`openai\`, expected \`deepl\`
  → Other engines keep no glossary: they are told the terms with each text.
`,
  })
  service.trouble = 'failing'
  const {exitCode, stderr} = await glossary(root, `${command} --debug`)
  expect(exitCode).toBe(3)
  expect(stderr).toMatch(/^✖ Cannot go on with DeepL: it failed \(500\)\n/)
  expect(stderr).not.toContain(key)
  await service.close()
  expect(await failing({})).toMatchObject({exitCode: 3})
})

test('an address in the settings is not sent the key', async () => {
  const settings = `languages: [de]\nengines: {deepl: {url: "${service.url}"}}\n`
  const root = temporaryProject({...files, 'broadside.yaml': settings})
  const elsewhere = await startFakeDeepl(key)
  const ran = await glossary(root, 'push', {DEEPL_SERVER_URL: elsewhere.url})
  await elsewhere.close()
  expect(ran.exitCode).toBe(0)
  expect(service.asked.length).toBe(0)
})

test('terms of several languages are asked for as JSON', async () => {
  const root = temporaryProject(files)
  expect(await glossary(root, 'pull --to de,zh-Hans')).toMatchObject({
    exitCode: 2,
    stderr: `✖ Unexpected list of languages, expected one
  → Name one language with \`--to\`, or use \`--json\` without it for all.
`,
  })
})
