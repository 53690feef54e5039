import {assert, constantFrom, dictionary, property, record, subarray} from 'fast-check'
import {expect, test} from 'vitest'
import {stringify} from 'yaml'
import {parseSettings, readSettings} from '../../src/project/read-settings.ts'
import {DEFAULTS} from '../../src/project/settings-keys.ts'
import {rejectionOf, temporaryProject, thrownBy} from './temporary-project.ts'

const FILE = 'broadside.yaml'

/** The error for a settings text. */
function faultOf(text: string, known: Parameters<typeof parseSettings>[2] = {}): unknown {
  return thrownBy(() => parseSettings(text, FILE, known))
}

test('languages are all a project has to say', () => {
  expect(parseSettings('languages: [de]', FILE)).toEqual({...DEFAULTS, languages: ['de']})
})

test('a file with every key', () => {
  const text = `sourceLanguage: en
languages: [de, fr, zh-Hans]
publisher: {name: Example Committee, url: https://example.org}
translatableFields: [title, description]   # of the front matter
abbreviations: {en: [Sr.]}
links: {https://example.org/contact: {de: https://example.org/de/kontakt}}
checks: {number: error, title-case: off}
publish: {require: reviewed}
formats: [md, html]
baseUrl: https://example.org/statements/
allowHtml: true
fontPaths: [fonts]
engine: deepl
engines:
  openai: {url: http://localhost:11434/v1, model: gemma3, formality: more}
  deepl: {pricePerMillion: 20}
  command: {command: [python3, translate.py, -v, -v]}
`
  expect(parseSettings(text, FILE)).toEqual({
    sourceLanguage: 'en',
    languages: ['de', 'fr', 'zh-Hans'],
    publisher: {name: 'Example Committee', url: 'https://example.org'},
    translatableFields: ['title', 'description'],
    abbreviations: {en: ['Sr.']},
    links: {'https://example.org/contact': {de: 'https://example.org/de/kontakt'}},
    checks: {number: 'error', 'title-case': 'off'},
    publish: {require: 'reviewed', stale: 'mark', missing: 'fail'},
    formats: ['md', 'html'],
    baseUrl: 'https://example.org/statements/',
    allowHtml: true,
    fontPaths: ['fonts'],
    engine: 'deepl',
    engines: {
      openai: {url: 'http://localhost:11434/v1', model: 'gemma3', formality: 'more'},
      deepl: {pricePerMillion: 20},
      command: {command: ['python3', 'translate.py', '-v', '-v']},
    },
  })
})

test('settings that are written out and read again are the same, and what is not given is the default', () => {
  const given = record(
    {
      languages: subarray(['de', 'pt-BR', 'zh-Hans', 'no'], {minLength: 1}),
      sourceLanguage: constantFrom('en', 'fr'),
      publisher: record({
        name: constantFrom('a', 'yes', '1917', ': #'),
        url: constantFrom('https://example.org', 'https://example.org/a?b=c#d'),
      }),
      translatableFields: subarray(['title', 'on', 'null', '12', '- x']),
      abbreviations: dictionary(constantFrom('en', 'de'), subarray(['Sr.', 'No.', '"'])),
      links: dictionary(
        constantFrom('https://example.org', 'https://example.org/a?b=c#d'),
        dictionary(
          constantFrom('de', 'no'),
          constantFrom('https://example.org', 'https://example.org/a?b=c#d'),
        ),
      ),
      checks: dictionary(constantFrom('number', 'title-case'), constantFrom('off', 'warn')),
      publish: record({require: constantFrom('untranslated', 'reviewed')}, {requiredKeys: []}),
      formats: subarray(['md', 'html'], {minLength: 1}),
      engine: constantFrom('deepl'),
    },
    {requiredKeys: ['languages'], noNullPrototype: true},
  )
  assert(
    property(given, (settings) => {
      const publish = {...DEFAULTS.publish, ...settings.publish}
      const expected = {...DEFAULTS, ...settings, publish}
      const read = parseSettings(stringify(settings), FILE)
      expect(read).toEqual(expected)
      expect(parseSettings(stringify(read), FILE)).toEqual(expected)
    }),
    {numRuns: 30},
  )
})

test('YAML 1.2: `no` is Norwegian and `off` is a word; a key without a value counts as absent', () => {
  const settings = parseSettings('languages: [no]\nchecks: {number: off}\nlinks:\n', FILE)
  expect(settings).toEqual({...DEFAULTS, languages: ['no'], checks: {number: 'off'}})
})

test('names that other stages own are compared where they are known', () => {
  const text = 'languages: [de]\nchecks: {nubmer: off}'
  expect(thrownBy(() => parseSettings(text, FILE).checks)).toEqual({returned: {nubmer: 'off'}})
  expect(faultOf(text, {checks: ['number', 'stale']})).toEqual({
    code: 'settings',
    message: 'Unexpected `nubmer` as a key of `checks`, expected one of `number`, `stale`',
    advice: 'Did you mean `number`?',
    place: {file: FILE, line: 2, column: 10},
  })
})

test('a billion laughs are cut short', () => {
  const bomb = [...'abcdefghi'].map((name, index, all) => {
    const items =
      index === 0
        ? '["lol"]'
        : `[${Array(9)
            .fill(`*${all[index - 1]}`)
            .join(', ')}]`
    return `${name}: &${name} ${items}`
  })
  expect(faultOf(bomb.join('\n'))).toMatchObject({
    message: 'Unexpected alias, expected at most 100 of them',
  })
})

test('a folder without settings is told how to get them', () => {
  expect(thrownBy(() => readSettings(temporaryProject()))).toEqual({
    code: 'settings',
    message: 'Missing broadside.yaml',
    advice: 'Run `broadside init` to make a project here.',
    place: {file: FILE},
  })
})

test('settings are read from the disk', async () => {
  const root = temporaryProject({[FILE]: 'languages: [de]\n'})
  expect(readSettings(root)).toEqual({...DEFAULTS, languages: ['de']})
  const broken = temporaryProject({[FILE]: Buffer.from('languages: [de]\n# \xe4\n', 'latin1')})
  expect(await rejectionOf((async () => readSettings(broken))())).toEqual({
    code: 'encoding',
    message: 'Unexpected byte 0xE4 at offset 18, expected UTF-8',
    advice: 'Save the file as UTF-8.',
    place: {file: FILE, line: 2, column: 3},
  })
})
