import {expect, test} from 'vitest'
import {temporaryProject} from '../project/temporary-project.ts'
import {refused} from './refused.ts'
import {project} from './run.ts'

test.each([
  [
    'a misspelt key',
    'languages: [de]\nabreviations: {en: [Sr.]}\n',
    `✖ Unexpected key \`abreviations\`, expected \`abbreviations\`
  at broadside.yaml:2:1
  → Did you mean \`abbreviations\`?
`,
  ],
  [
    'no languages',
    'sourceLanguage: en\n',
    `✖ Unexpected missing key \`languages\`, expected \`languages: [de, pt-BR, zh-Hans]\` or the like
  at broadside.yaml:1:1
  → Add \`languages\` to broadside.yaml.
`,
  ],
  [
    'an unknown language',
    'languages:\n  - de\n  - jp\n',
    `✖ Unexpected language \`jp\` in \`languages\`, expected a BCP 47 tag such as \`de\`, \`pt-BR\` or \`zh-Hans\`; \`ja\` is Japanese
  at broadside.yaml:3:5
  → Did you mean \`ja\`?
`,
  ],
  [
    'a check that there is not',
    'languages: [de]\nchecks: {machine-unreveiwed: off}\n',
    `✖ Unexpected \`machine-unreveiwed\` as a key of \`checks\`, expected \`machine-unreviewed\`
  at broadside.yaml:2:10
  → Did you mean \`machine-unreviewed\`?
`,
  ],
  [
    'a format that cannot be built',
    'languages: [de]\nformats: [md, docx]\n',
    `✖ Unexpected \`docx\` in \`formats\`, expected one of \`md\`, \`html\`, \`pdf\`, \`txt\`, \`epub\`, \`feed\`
  at broadside.yaml:2:15
  → Correct \`formats\` in broadside.yaml.
`,
  ],
  [
    'an engine that there is not',
    'languages: [de]\nengine: depl\n',
    `✖ Unexpected \`depl\` in \`engine\`, expected one of \`deepl\`, \`openai\`, \`libretranslate\`, \`apertium\`, \`command\`, \`pseudo\`, \`copy\`
  at broadside.yaml:2:9
  → Did you mean \`deepl\`?
`,
  ],
  [
    'broken YAML',
    'languages: [de\n',
    `✖ Cannot read YAML: Flow sequence in block collection must be sufficiently indented and end with a ]
  at broadside.yaml:2:1
  → Correct the YAML of broadside.yaml at this place.
`,
  ],
  [
    'bytes that are not UTF-8',
    Buffer.from('languages: [de]\npublisher: {name: Komitee f\xfcr}\n', 'latin1'),
    `✖ Unexpected byte 0xFC at offset 43, expected UTF-8
  at broadside.yaml:2:28
  → Save the file as UTF-8.
`,
  ],
])('settings: %s', async (_, settings, stderr) => {
  const root = temporaryProject({...project, 'broadside.yaml': settings})
  for (const command of ['sync', 'build', 'check', 'status', 'review strike --to de --by Ana'])
    expect(await refused(root, command)).toBe(stderr)
})

test('settings under the other name of YAML files are found to be misnamed', async () => {
  const root = temporaryProject({'broadside.yml': 'languages: [de]\n'})
  expect(
    await refused(root, 'sync'),
  ).toBe(`✖ Missing broadside.yaml in ${root} and the folders above it
  → Rename broadside.yml to broadside.yaml.
`)
})
