import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {stateOf} from '../../src/catalog/entry-state.ts'
import {readOrigin} from '../../src/catalog/origin.ts'
import {parseCatalog} from '../../src/catalog/parse-catalog.ts'
import {temporaryProject} from '../project/temporary-project.ts'
import {project, run, translate} from './run.ts'

const quarrelsome = {
  'Strike on Friday!': 'Streik  am Freitag!',
  'We will strike.': 'Wir werden "streiken".',
  'Bring your friends.': 'Bringt eure Freunde mit.',
}

/** The targets of the German catalog, with the states of their entries. */
function entriesOf(root: string) {
  const text = readFileSync(join(root, 'translations/de/strike.po'), 'utf8')
  return parseCatalog(text, {statement: 'strike', language: 'de'}).entries
}

test('what is certain is repaired, and nothing else', async () => {
  const root = temporaryProject(project)
  await run(root, 'sync')
  translate(root, {language: 'de'}, quarrelsome)
  const {stdout, stderr, exitCode} = await run(root, 'check --fix --to de --format json')
  expect(stderr).toBe('Repaired spacing 1, quotes 1 in 1 file.\n')
  expect(entriesOf(root).map(({target}) => target)).toEqual([
    'Streik am Freitag!',
    'Wir werden „streiken“.',
    '',
    'Bringt eure Freunde mit.',
  ])
  expect(JSON.parse(stdout).map(({rule}: {rule: string}) => rule)).toEqual(['untranslated'])
  expect(exitCode).toBe(0)
  expect((await run(root, 'check --fix --to de')).stderr).toBe('Nothing to repair.\n')
})

test('a machine’s target stays the machine’s', async () => {
  const root = temporaryProject(project)
  await run(root, 'sync')
  translate(root, {language: 'de', as: 'machine'}, quarrelsome)
  await run(root, 'check --fix')
  const [entry] = entriesOf(root)
  expect(entry && [entry.target, stateOf(entry), readOrigin(entry)?.name]).toEqual([
    'Streik am Freitag!',
    'machine',
    'mt:sample',
  ])
})

test('a reviewed target stays as its reviewer saw it', async () => {
  const root = temporaryProject(project)
  await run(root, 'sync')
  translate(root, {language: 'de'}, quarrelsome)
  await run(root, 'review strike --to de --by Ana')
  const {stderr} = await run(root, 'check --fix')
  expect(stderr).toBe('Nothing to repair.\nLeft 2 reviewed targets as they are.\n')
  expect(entriesOf(root)[0]?.target).toBe('Streik  am Freitag!')
})

test('a check that is off, or waived, repairs nothing', async () => {
  const root = temporaryProject({
    ...project,
    'broadside.yaml': 'languages: [de]\nchecks: {spacing: off}\n',
  })
  await run(root, 'sync')
  translate(root, {language: 'de'}, quarrelsome)
  const {stderr} = await run(root, 'check --fix')
  expect(stderr).toBe('Repaired quotes 1 in 1 file.\n')
})

test('a paragraph of the source that is broken in two is mended', async () => {
  const broken = 'It must extend across\n\nthe entire country.\n'
  const root = temporaryProject({...project, 'source/strike.md': broken})
  const {stderr} = await run(root, 'check --fix')
  expect(stderr).toBe(`Repaired broken-paragraph 1 in 1 file.
The source has changed: run \`broadside sync\` to bring it to the catalogs.
`)
  expect(readFileSync(join(root, 'source/strike.md'), 'utf8')).toBe(
    'It must extend across the entire country.\n',
  )
})
