import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryProject} from '../project/temporary-project.ts'
import {project, run} from './run.ts'

const glossary = `# Words of work.
- id: strike
  en: {use: strike, not: air strike} # not from the air
  de: {use: Streik, avoid: Arbeitsverweigerung}
  fr: grève

- id: union
  en: trade union
  de: Gewerkschaft
`

/** A project with that glossary. */
function withGlossary(text = glossary): string {
  return temporaryProject({...project, 'glossary/labour.yaml': text})
}

/** The glossary as it is now. */
function glossaryOf(root: string, file = 'glossary/labour.yaml'): string {
  return readFileSync(join(root, file), 'utf8')
}

test.each(['tbx', 'csv'])(
  'what is exported as %s is all there when it is imported',
  async (format) => {
    const root = withGlossary()
    expect(await run(root, `glossary export --out terms.${format}`)).toEqual({
      exitCode: 0,
      stdout: `written  terms.${format}\n`,
      stderr: '',
    })
    expect((await run(root, `glossary import terms.${format}`)).stdout).toBe('2 already there.\n')
    expect(glossaryOf(root)).toBe(glossary)
    const other = temporaryProject({
      ...project,
      [`terms.${format}`]: glossaryOf(root, `terms.${format}`),
    })
    await run(other, `glossary import terms.${format} --into labour`)
    const find = async (folder: string): Promise<string> =>
      (
        await run(folder, [
          'glossary',
          'find',
          'The strike of the trade unions, no air strike',
          '--json',
        ])
      ).stdout
    expect(await find(other)).toBe(await find(root))
  },
)

test('for DeepL, a pair of languages is written and read', async () => {
  const root = withGlossary()
  const {stdout} = await run(root, 'glossary export --format deepl --to de')
  expect(stdout).toBe('strike\tStreik\ntrade union\tGewerkschaft\n')
  writeFileSync(join(root, 'new.tsv'), 'strike\tgrève\ntrade union\tsyndicat\npicket\tpiquet\n')
  expect(
    (await run(root, 'glossary import new.tsv --language fr')).stdout,
  ).toBe(`1 added to glossary/new.yaml:
  picket
1 extended:
  union (fr)
1 already there.
`)
  expect(glossaryOf(root)).toBe(`${glossary}  fr: syndicat\n`)
})

test('a term that contradicts the glossary is listed with its place, and nothing is overwritten', async () => {
  const root = withGlossary()
  writeFileSync(join(root, 'new.tsv'), 'strike\tArbeitsverweigerung\n')
  const {stdout, exitCode} = await run(root, 'glossary import new.tsv --language de')
  expect(exitCode).toBe(0)
  expect(stdout).toContain('in conflict, left as it is')
  expect(stdout).toContain('at glossary/labour.yaml:4')
  expect(glossaryOf(root)).toBe(glossary)
})

test('a dry run writes nothing', async () => {
  const root = withGlossary()
  writeFileSync(join(root, 'new.tsv'), 'picket\tpiquet\n')
  const {stdout} = await run(root, 'glossary import new.tsv --language fr --dry-run')
  expect(stdout).toContain('Nothing was written: this was a dry run.\n')
  expect(() => glossaryOf(root, 'glossary/new.yaml')).toThrow('ENOENT')
})

test.each([
  [
    'terms.tbx',
    '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tbx>&x;</tbx>',
    'terms.tbx:1',
  ],
  ['terms.tbx', '', 'terms.tbx'],
  ['terms.tbx', '<tbx><text>', 'terms.tbx:1'],
  ['terms.csv', 'id,en\nstrike,"strike\n', 'terms.csv:2'],
])(
  '%s that cannot be read is told with its place, and nothing is written',
  async (file, text, place) => {
    const root = withGlossary()
    writeFileSync(join(root, file), text)
    const {exitCode, stdout, stderr} = await run(root, `glossary import ${file}`)
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`  at ${place}`)
    expect(stderr).toMatch(/ {2}→ \S.*\.\n/)
    expect(glossaryOf(root)).toBe(glossary)
  },
)

test.each([
  ['glossary export --format po', 'Unexpected format `po`, expected tbx, csv, deepl'],
  ['glossary export --out source/strike.md', 'Unexpected ending of source/strike.md'],
  ['glossary export --out ../terms.csv', '../terms.csv'],
  ['glossary import none.csv', 'Missing file none.csv'],
])('%s is refused', async (command, message) => {
  const root = withGlossary()
  const {exitCode, stderr} = await run(root, command)
  expect(exitCode).toBe(2)
  expect(stderr).toContain(message)
})

test('a glossary that is no YAML is told with its place', async () => {
  const root = withGlossary('- id: strike\n  en: {use: strike\n')
  const {exitCode, stderr} = await run(root, 'glossary find strike')
  expect(exitCode).toBe(2)
  expect(stderr).toMatch(/ {2}at glossary\/labour\.yaml:\d+:\d+\n/)
})

test.each([
  ['a pattern that would never end', '(a+)+$', `${'a'.repeat(40)}!`],
  ['punctuation only', '?!', 'What?!'],
  ['ten thousand letters', 'a'.repeat(10_000), 'a'.repeat(10_001)],
])('a term of %s does no harm', async (_, term, text) => {
  const root = withGlossary(`- id: odd\n  en: ${JSON.stringify(term)}\n`)
  expect((await run(root, ['glossary', 'find', text])).exitCode).toBe(0)
  expect([0, 1]).toContain((await run(root, 'glossary check')).exitCode)
})

test('what the glossary lacks is proposed', async () => {
  const root = temporaryProject({
    ...project,
    'source/strike.md': 'The FWCS met in Tollard. The FWCS left Tollard again.\n',
  })
  const {stdout} = await run(root, 'glossary candidates --json')
  expect(JSON.parse(stdout).map(({text}: {text: string}) => text)).toContain('FWCS')
})

test.each([
  ['UTF-16, little end first', 'utf16le', '\ufeff'],
  ['UTF-8 with a byte order mark', 'utf8', '\ufeff'],
] as const)('terms in %s are imported like any others', async (_, encoding, mark) => {
  const root = withGlossary()
  for (const format of ['tbx', 'csv']) {
    await run(root, `glossary export --out terms.${format}`)
    const text = glossaryOf(root, `terms.${format}`).replace(/^\ufeff/, '')
    const declared = encoding === 'utf16le' ? text.replace('"UTF-8"', '"UTF-16"') : text
    writeFileSync(join(root, `terms.${format}`), mark + declared, encoding)
    expect((await run(root, `glossary import terms.${format}`)).stdout).toBe('2 already there.\n')
  }
  expect(glossaryOf(root)).toBe(glossary)
})

test('a fault of the glossary comes with what to do about it', async () => {
  const root = withGlossary('- id: strike\n  en: strike\n  de: {use: Streik, avoid: Streik}\n')
  const {stdout, exitCode} = await run(root, 'glossary check')
  expect(exitCode).toBe(1)
  expect(stdout).toContain('3:28')
  expect(stdout).toContain('Remove it from `avoid` or from `use`.\n')
})

test('a term that is no term is told with its place', async () => {
  const long = 'a'.repeat(10_240)
  const root = withGlossary(`- id: long\n  en: long\n  de: ${long}\n`)
  const {stdout} = await run(root, 'glossary check')
  expect(stdout).toContain('3:7')
  expect(stdout).toContain('Unexpected length of 10240 characters')
})

test('wrong use names the command whose help explains it', async () => {
  const root = withGlossary()
  expect((await run(root, 'glossary frob')).stderr).toContain('See `broadside glossary --help`.')
  expect((await run(root, 'glossary find')).stderr).toContain(
    'See `broadside glossary find --help`.',
  )
})
