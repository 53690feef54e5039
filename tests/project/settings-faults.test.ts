import {expect, test} from 'vitest'
import {parseSettings} from '../../src/project/read-settings.ts'
import {thrownBy} from './temporary-project.ts'

const FILE = 'broadside.yaml'

/** The error for a settings text. */
function faultOf(text: string): unknown {
  return thrownBy(() => parseSettings(text, FILE))
}

test.each([
  ['langauges: [de]', 'langauges', 'languages', 1, 1],
  ['languages: [de]\nsource-language: en', 'source-language', 'sourceLanguage', 2, 1],
  ['languages: [de]\nrequire: draft', 'require', 'publish.require', 2, 1],
  ['languages: [de]\npublish: {requier: draft}', 'publish.requier', 'publish.require', 2, 11],
  ['languages: [de]\npublisher:\n  nmae: x', 'publisher.nmae', 'publisher.name', 3, 3],
  ['languages: [de]\nengines: {a: {mode: x}}', 'engines.a.mode', 'engines.a.model', 2, 15],
])('%j: the key %s is unknown, the nearest is %s', (text, key, likely, line, column) => {
  expect(faultOf(text)).toEqual({
    code: 'settings',
    message: `Unexpected key \`${key}\`, expected \`${likely}\``,
    advice: `Did you mean \`${likely}\`?`,
    place: {file: FILE, line, column},
  })
})

test.each(['foo', '__proto__', 'constructor', '<<', '1'])(
  'a key that is like no other, %s, gets the list and the nearest all the same',
  (key) => {
    expect(faultOf(`languages: [de]\n${key}: {a: 1}`)).toEqual({
      code: 'settings',
      message: `Unexpected key \`${key}\`, expected one of \`sourceLanguage\`, \`languages\`, \`publisher\`, \`translatableFields\`, \`abbreviations\`, \`links\`, \`checks\`, \`publish\`, \`formats\`, \`baseUrl\`, \`allowHtml\`, \`fontPaths\`, \`engine\`, \`engines\``,
      advice: expect.stringMatching(/^The nearest known key is `\w+`\.$/),
      place: {file: FILE, line: 2, column: 1},
    })
  },
)

test.each([
  [
    'languages: [de]\npublish:\n  require: traslated',
    'Unexpected `traslated` in `publish.require`, expected one of `untranslated`, `machine`, `draft`, `translated`, `reviewed`',
    'Did you mean `translated`?',
    3,
    12,
  ],
  [
    'languages: [de]\nchecks: {number: false}',
    'Unexpected `false` in `checks.number`, expected one of `off`, `info`, `warn`, `error`',
    'Correct `checks.number` in broadside.yaml.',
    2,
    18,
  ],
  [
    'languages: de',
    'Unexpected `de` in `languages`, expected a list, each entry of it a language tag such as `de`',
    'Correct `languages` in broadside.yaml.',
    1,
    12,
  ],
  [
    'languages: []',
    'Unexpected list in `languages`, expected at least one entry',
    'Correct `languages` in broadside.yaml.',
    1,
    12,
  ],
  [
    'languages: [de, fr, de]',
    'Unexpected `de` in `languages`, expected each entry only once',
    'Correct `languages` in broadside.yaml.',
    1,
    21,
  ],
  [
    'languages: [de, en]',
    'Unexpected source language `en` in `languages`, expected other languages only',
    'Remove `en` from `languages` or change `sourceLanguage`.',
    1,
    17,
  ],
  [
    'languages: [de]\npublisher: {name: x, url: "javascript:alert(1)"}',
    'Unexpected `javascript:alert(1)` in `publisher.url`, expected an address that starts with `https://` or `http://`',
    'Correct `publisher.url` in broadside.yaml.',
    2,
    27,
  ],
  [
    'languages: [de]\npublisher: {url: https://example.org}',
    'Unexpected missing key `publisher.name`, expected `name: Example Committee` or the like',
    'Add `publisher.name` to broadside.yaml.',
    2,
    12,
  ],
  [
    'languages: [de]\nengines: {deepl: {pricePerMillion: -1}}',
    'Unexpected `-1` in `engines.deepl.pricePerMillion`, expected a number from 0 on',
    'Correct `engines.deepl.pricePerMillion` in broadside.yaml.',
    2,
    36,
  ],
  [
    'languages: [de]\nengines: {command: {command: python3 translate.py}}',
    'Unexpected `python3 translate.py` in `engines.command.command`, expected a list, each entry of it a text that is not empty',
    'Correct `engines.command.command` in broadside.yaml.',
    2,
    30,
  ],
  [
    'languages: [de]\nengines: {deepl: {formality: prefer_more}}',
    'Unexpected `prefer_more` in `engines.deepl.formality`, expected one of `more`, `less`',
    'Correct `engines.deepl.formality` in broadside.yaml.',
    2,
    30,
  ],
  [
    '',
    'Unexpected missing key `languages`, expected `languages: [de, pt-BR, zh-Hans]` or the like',
    'Add `languages` to broadside.yaml.',
    1,
    1,
  ],
  [
    'languages: [de',
    'Cannot read YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    'Correct the YAML of broadside.yaml at this place.',
    1,
    15,
  ],
  [
    'languages: [de]\r\nlanguages: [fr]\r\n',
    'Cannot read YAML: Map keys must be unique',
    'Correct the YAML of broadside.yaml at this place.',
    2,
    1,
  ],
  [
    'languages: &a [*a]',
    'Unexpected alias, expected at most 100 of them',
    'Correct the YAML of broadside.yaml at this place.',
    1,
    16,
  ],
])('%j is refused with its place', (text, message, advice, line, column) => {
  expect(faultOf(text)).toEqual({
    code: 'settings',
    message,
    advice,
    place: {file: FILE, line, column},
  })
})

test('a wrong language is refused wherever it stands', () => {
  expect(faultOf('languages: [de, zh-hans]')).toEqual({
    code: 'language',
    message: 'Unexpected language `zh-hans` in `languages`, expected its canonical form `zh-Hans`',
    advice: 'Did you mean `zh-Hans`?',
    place: {file: FILE, line: 1, column: 17},
  })
  expect(faultOf('languages: [de]\nlinks: {/: {german: /de}}')).toEqual({
    code: 'language',
    message:
      'Unexpected language `german` as a key of `links./`, expected a BCP 47 tag such as `de`, `pt-BR` or `zh-Hans`; `de` is German',
    advice: 'Did you mean `de`?',
    place: {file: FILE, line: 2, column: 13},
  })
})
