import {expect, test} from 'vitest'
import {lintGlossary} from '../../src/glossary/lint-glossary.ts'

/** The findings on files as `file:line:column rule: message`. */
function lint(...texts: readonly string[]): string[] {
  const files = texts.map((text, index) => ({file: `glossary/${'abc'[index]}.yaml`, text}))
  return lintGlossary(files, {sourceLanguage: 'en'}).map((finding) => {
    expect(finding.explanation).toMatch(/\.$/)
    const {file, line, column, rule, message} = finding
    return `${file}:${line}:${column} ${rule}: ${message}`
  })
}

test('a sound glossary has no findings', () => {
  expect(
    lint(`- id: strike
  en: {use: strike, also: [walkout, industrial action], not: [air strike, strike down]}
  de: {use: Streik, also: Ausstand, avoid: Arbeitsniederwerfung}
  ja: {use: ストライキ, also: スト}
  sr: {use: штрајк}
  es: {use: mil millones}
  el: {use: απεργία, forms: [απεργ*]}
- id: ice
  type: acronym
  en: ICE
  ru: ICE
- id: trotsky
  type: person
  en: Leon Trotsky
  el: {use: Λέων Τρότσκι, also: Leon Trotsky}
- id: billion
  en: billion
  de: {use: Milliarde, also: Mrd.}
`),
  ).toEqual([])
})

test('each fault is told with its place', () => {
  expect(
    lint(
      `- id: strike
  en: {use: strike, not: [air strike, strike]}
  de: {use: Streik, also: Ausstand, avoid: [Streiks, Ausstand, Kampf]}
  ru: {use: забaстовка, also: strike}
  qx: foo
  fr: "gre\u0300ve"
`,
      `- id: strike
  en: [Strike, walkout]
  de: "!!!"
- en: walkout
`,
    ),
  ).toEqual([
    'glossary/a.yaml:2:13 glossary-unmatchable: Unexpected term `strike`, which a phrase under `not` takes away, expected a longer phrase there',
    'glossary/a.yaml:3:45 glossary-self-match: Unexpected forbidden term `Streiks` of concept `strike`, expected no form of the allowed `Streik`',
    'glossary/a.yaml:3:54 glossary-conflict: Unexpected forbidden term `Ausstand` of concept `strike`, which is also under `also`, expected one of the two',
    'glossary/a.yaml:4:13 glossary-script: Unexpected letters of two scripts in `забaстовка`, expected one',
    'glossary/a.yaml:4:31 glossary-script: Unexpected script of `strike`, expected Cyrillic letters for `ru`',
    'glossary/a.yaml:5:7 glossary-language: Unexpected language `qx`, expected a BCP 47 tag such as `de`, `pt-BR` or `zh-Hans`',
    'glossary/a.yaml:6:7 glossary-nfc: Unexpected characters of `gre\u0300ve` that are not composed (NFC), expected `gr\u00e8ve`',
    'glossary/b.yaml:1:3 glossary-duplicate: Unexpected second concept `strike`, expected an id of its own',
    'glossary/b.yaml:2:8 glossary-duplicate: Unexpected source term `Strike` of concept `strike`, expected it in `strike` only',
    'glossary/b.yaml:3:7 glossary-unmatchable: Unexpected term `!!!`, expected one that can be found in a text',
    'glossary/b.yaml:4:7 glossary-duplicate: Unexpected source term `walkout` of concept `walkout`, expected it in `strike` only',
  ])
})

test('a finding names the concept, the language and what to do', () => {
  const text = '- id: strike\n  en: strike\n  de: {use: Streik, avoid: Streiks}\n'
  expect(lintGlossary([{file: 'glossary/a.yaml', text}], {sourceLanguage: 'en'})).toEqual([
    {
      rule: 'glossary-self-match',
      severity: 'error',
      message:
        'Unexpected forbidden term `Streiks` of concept `strike`, expected no form of the allowed `Streik`',
      explanation: 'It would never be reported: a text with it has the allowed term. Remove it.',
      file: 'glossary/a.yaml',
      line: 3,
      column: 28,
      language: 'de',
      concept: 'strike',
      actual: 'Streiks',
    },
  ])
})
