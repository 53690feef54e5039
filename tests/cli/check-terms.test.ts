import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryProject} from '../project/temporary-project.ts'
import {project, run, translate} from './run.ts'

const glossary = `- id: strike
  en: {use: strike, not: air strike}
  de: {use: Streik, also: Ausstand}
  fr: {use: grève, avoid: arrêt}
`

test('a finding on a term says why, and which line of the glossary would teach it', async () => {
  const root = temporaryProject({...project, 'glossary/labour.yaml': glossary})
  await run(root, 'sync')
  translate(root, {language: 'de'}, {'Strike on Friday!': 'Streikerei am Freitag!'})
  const {stdout} = await run(root, 'check --to de --explain')
  expect(stdout.split('\n').slice(1, 5)).toEqual([
    '  16:1  ▲ warn   Unexpected missing term for `Strike` (concept `strike`), expected `Streik` or `Ausstand`  term-missing',
    '                 `Strike` is `strike` in another spelling; no form of `Streik` or `Ausstand` stands in the target, and `Streikerei` is another word',
    '                 If it is right as it is, teach glossary/labour.yaml:1: de: {use: Streik, also: Ausstand, forms: Streikerei}',
    '                 Or, teach glossary/labour.yaml:1: en: {use: strike, not: [air strike, Strike on]}',
  ])
})

test('what it teaches is learnt', async () => {
  const root = temporaryProject({...project, 'glossary/labour.yaml': glossary})
  await run(root, 'sync')
  translate(root, {language: 'de'}, {'Strike on Friday!': 'Streikerei am Freitag!'})
  const taught = glossary.replace(/de: .*/, 'de: {use: Streik, also: Ausstand, forms: Streikerei}')
  writeFileSync(join(root, 'glossary/labour.yaml'), taught)
  expect((await run(root, 'check --to de')).stdout).not.toContain('term-missing')
})

test('two statements that render a concept in two ways are told, and a waiver ends it', async () => {
  const root = temporaryProject({
    ...project,
    'source/again.md': '# Strike again!\n',
    'source/more.md': 'The strike goes on.\n',
    'glossary/labour.yaml': glossary,
  })
  await run(root, 'sync')
  translate(root, {language: 'de'}, {'Strike on Friday!': 'Streik am Freitag!'})
  translate(root, {language: 'de', statement: 'again'}, {'Strike again!': 'Wieder Ausstand!'})
  translate(
    root,
    {language: 'de', statement: 'more'},
    {'The strike goes on.': 'Der Streik geht weiter.'},
  )
  const found = async (): Promise<unknown[]> =>
    JSON.parse((await run(root, 'check --to de --json')).stdout)
      .filter(({rule}: {rule: string}) => rule === 'term-consistency')
      .map(({file, line, severity, actual, expected}: Record<string, unknown>) => [
        ...[file, line, severity, actual, expected],
      ])
  expect(await found()).toEqual([['translations/de/again.po', 16, 'info', 'Ausstand', 'Streik']])
  const catalog = join(root, 'translations/de/again.po')
  const text = readFileSync(catalog, 'utf8')
  writeFileSync(
    catalog,
    text.replace('#. heading', '# waive: term-consistency – a quotation\n#. heading'),
  )
  expect(await found()).toEqual([])
})

test('a severity in the settings holds for what is compared across statements', async () => {
  const root = temporaryProject({
    'broadside.yaml': 'languages: [de]\nchecks: {term-consistency: error}\n',
    'source/a.md': 'A strike.\n',
    'source/b.md': 'The strike.\n',
    'source/c.md': 'This strike.\n',
    'glossary/labour.yaml': glossary,
  })
  await run(root, 'sync')
  translate(root, {language: 'de', statement: 'a'}, {'A strike.': 'Ein Streik.'})
  translate(root, {language: 'de', statement: 'b'}, {'The strike.': 'Der Streik.'})
  translate(root, {language: 'de', statement: 'c'}, {'This strike.': 'Dieser Ausstand.'})
  expect((await run(root, 'check')).exitCode).toBe(1)
})
