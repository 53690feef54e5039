import {expect, test} from 'vitest'
import {parseGlossary} from '../../src/glossary/parse-glossary.ts'
import type {Settings} from '../../src/model/settings.ts'
import {machineObjections} from '../../src/pipeline/machine-objections.ts'
import {planLanguage} from '../../src/pipeline/plan-language.ts'
import {readStatement} from '../../src/pipeline/read-statement.ts'
import {syncLanguage} from '../../src/pipeline/sync-language.ts'
import {termHints} from '../../src/pipeline/term-hints.ts'
import {createPseudoEngine} from '../../src/translate/pseudo.ts'

const settings: Settings = {
  sourceLanguage: 'en',
  languages: ['de'],
  translatableFields: [],
  abbreviations: {},
  links: {},
  checks: {},
  publish: {require: 'translated', stale: 'mark', missing: 'fail'},
  formats: ['md'],
  allowHtml: false,
  fontPaths: [],
  engines: {},
}

const concepts = parseGlossary(
  `- id: walkout
  en: {use: walkout, also: strike}
  de: {use: Ausstand, also: Arbeitskampf, avoid: Streik}
- id: bus
  en: bus
  fr: bus
- id: doubtful
  en: gate
  de: {use: Pforte, uncertain: true}
`,
  'glossary/a.yaml',
  'en',
)

const pair = {concepts, sourceLanguage: 'en', language: 'de'}

test('an engine is told the terms of a text once each, as its language has them', () => {
  expect(termHints('The strike, a walkout. Strikes at the gate stop the bus.', pair)).toEqual([
    {source: 'strike', terms: {use: ['Ausstand'], also: ['Arbeitskampf'], avoid: ['Streik']}},
    {source: 'gate', terms: {use: ['Pforte'], also: [], avoid: []}},
  ])
  expect(termHints('Nothing of the kind.', pair)).toEqual([])
})

/** The batches of a text for an engine that takes hints. */
function plan(text: string, takesHints = true) {
  const read = readStatement('a', text, settings)
  const {catalog} = syncLanguage(read, 'de', {po: undefined, sourceLanguage: 'en'})
  const engine = {...createPseudoEngine(), takesHints}
  return planLanguage(read, catalog, {
    ...{engine, sourceLanguage: 'en', concepts, settings: 'x', overwriteMachine: false},
  })
}

test('a plan has the notes of the whole paragraph, kinds that matter, shown addresses and terms', () => {
  const text = `# Title

<!-- broadside:note A red pencil. -->
One strike. See <https://example.org> or www.example.org. ![text](a.png) Two. [](empty.md) End.
`
  const texts = plan(text).flatMap((batch) => batch.texts)
  expect(texts.map(({source, notes, literals}) => ({source, notes, literals}))).toEqual([
    {source: 'Title', notes: ['heading 1'], literals: {}},
    {source: 'One strike.', notes: ['A red pencil.'], literals: {}},
    {
      source: 'See <x1/> or <x2/>.',
      notes: ['A red pencil.'],
      literals: {1: 'https://example.org', 2: 'www.example.org'},
    },
    {source: '<x1/> Two.', notes: ['A red pencil.'], literals: {}},
    {source: '<x1/> End.', notes: ['A red pencil.'], literals: {}},
    {source: 'text', notes: ['image text'], literals: {}},
  ])
  expect(texts[1]?.terms).toEqual([expect.objectContaining({source: 'strike'})])
  expect(plan(text, false).flatMap(({texts: all}) => all.flatMap(({terms}) => terms))).toEqual([])
})

test.each([
  ['The walkout.', 'Der Ausstand.', []],
  ['The walkout.', 'Die Arbeitskämpfe.', []],
  [
    'The walkout.',
    'Die Pause.',
    ['The answer has no term of the glossary for `walkout`, expected a form of `Ausstand`.'],
  ],
  [
    'The walkout.',
    'Der Streik.',
    ['The answer has the forbidden term `Streik` for `walkout`, expected a form of `Ausstand`.'],
  ],
  ['At the gate.', 'Am Tor.', []],
  [
    '46,000 nurses.',
    '64.000 Pflegekräfte.',
    ['In the answer there is an unexpected number `64.000`, expected `46.000`.'],
  ],
  ['46,000 nurses.', '46,000 Pflegekräfte.', []],
])('objections: %s → %s', (source, target, sentences) => {
  const made = {source, target, language: 'de'}
  expect(machineObjections(made, {settings, concepts})).toEqual(sentences)
})

test('what the settings switch off is not said to an engine', () => {
  const off = {...settings, checks: {number: 'off', 'term-missing': 'info'} as const}
  const made = {source: 'The walkout of 46,000.', target: 'Die 64.000.', language: 'de'}
  expect(machineObjections(made, {settings: off, concepts})).toEqual([])
})
