import {expect, test} from 'vitest'
import {checkProject} from '../../src/project/check-project.ts'
import {parseSettings} from '../../src/project/read-settings.ts'
import {temporaryProject} from './temporary-project.ts'

test('a project’s own words are checked with its catalogs, once a language', async () => {
  const root = temporaryProject({
    'source/a.md': '# One\n',
    'source/b.md': '# Two\n',
    'translations/de/edition.json': '{"orignal": "Vorlage"}',
    'translations/fr/edition.json': '{"original": }',
    'translations/en/edition.json': '{"original": ""}',
  })
  const settings = parseSettings('languages: [de, fr]\n', 'broadside.yaml', {})
  const {findings, errors} = await checkProject({
    root,
    settings,
    statements: ['a', 'b'],
    languages: ['de', 'fr'],
    version: '0',
  })
  expect(findings.map(({rule, file, line}) => [rule, file, line])).toEqual([
    ['edition-words', 'translations/de/edition.json', 1],
    ['edition-words', 'translations/en/edition.json', 1],
  ])
  expect(errors).toMatchObject([{code: 'settings', place: {file: 'translations/fr/edition.json'}}])
})
