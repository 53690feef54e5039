import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {UserError} from '../../src/model/user-error.ts'
import {forEachLanguage} from '../../src/project/job.ts'
import {DEFAULTS} from '../../src/project/settings-keys.ts'
import {spread} from '../../src/project/spread.ts'
import {temporaryProject} from './temporary-project.ts'

const languages = ['de', 'fr']
const settings = {...DEFAULTS, languages}
const statements = Array.from({length: 12}, (_, index) => `s${index}`)

/** A project in which the third statement is not there and the fifth has a catalog that cannot be read. */
function project(): string {
  const sources = statements
    .filter((name) => name !== 's2')
    .map((name) => [`source/${name}.md`, `# ${name}\n`] as const)
  return temporaryProject({
    ...Object.fromEntries(sources),
    'translations/fr/s4.po': '=======\n',
  })
}

test.each([
  ['on this thread', 0],
  ['on all cores', 100_000_000],
])('what comes of statements is in their order, errors as they were: %s', async (_, bytes) => {
  const root = project()
  const seen: string[] = []
  const outcomes = await spread({
    job: 'sync',
    statements,
    context: {root, languages, settings, version: '0'},
    bytes,
    onResult: ({statement}) => seen.push(statement),
  })
  expect(outcomes.map(({statement}) => statement)).toEqual(statements)
  expect(seen.sort()).toEqual([...statements].sort())
  const failed = outcomes.filter(({errors}) => errors.length > 0)
  expect(
    failed.map(({statement, result}) => [statement, Object.keys(result?.counts ?? {})]),
  ).toEqual([
    ['s2', []],
    ['s4', ['de']],
  ])
  const errors = failed.flatMap((outcome) => outcome.errors)
  expect(errors.every((error) => error instanceof UserError)).toBe(true)
  expect(errors).toMatchObject([
    {
      code: 'statement',
      message: 'Missing statement source/s2.md',
      advice: 'Check the name, or bring the file back.',
      place: {file: 'source/s2.md'},
    },
    {code: 'catalog', place: {file: 'translations/fr/s4.po', line: 1, column: 1}},
  ])
  for (const language of languages)
    for (const statement of statements)
      expect(existsSync(join(root, `translations/${language}/${statement}.po`))).toBe(
        statement !== 's2',
      )
})

test('a language whose step fails is reported and left out', () => {
  const errors: unknown[] = []
  const done = forEachLanguage(
    ['de', 'fr', 'tr'],
    (error) => errors.push(error),
    (language) => {
      if (language === 'fr') throw new Error('no')
      return language.toUpperCase()
    },
  )
  expect(done).toEqual(['DE', 'TR'])
  expect(errors).toEqual([new Error('no')])
})
