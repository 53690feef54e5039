import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {checkSource, fixSource, sourceRules} from '../../../src/check/source/check-source.ts'
import type {SourceFinding} from '../../../src/check/source/source-rule.ts'
import {parseGlossary} from '../../../src/glossary/parse-glossary.ts'
import {segmentStatement} from '../../../src/segment/segment-statement.ts'
import {parseStatement} from '../../../src/statement/parse-statement.ts'
import {anyText} from '../any-text.ts'

function findingsOn(text: string, language = 'en', glossary = ''): SourceFinding[] {
  const statement = parseStatement(text)
  const segments = segmentStatement(statement, {language})
  const concepts = parseGlossary(glossary)
  return checkSource({statement, segments, language, concepts, file: 'source/strike.md'})
}

describe.each(sourceRules)('$id', ({id, examples, reason}) => {
  test.each(examples.map((example) => [example.about ?? example.text, example] as const))(
    '%s',
    (_, {text, glossary, messages}) => {
      const found = findingsOn(text, 'en', glossary).filter(({rule}) => rule === id)
      expect(found.map(({message}) => message)).toEqual(messages)
    },
  )

  test('says why in one sentence, and what in the one pattern', () => {
    expect(reason).toMatch(/^\p{Lu}[^.]+\.$/u)
    for (const message of examples.flatMap(({messages}) => messages))
      expect(message).toMatch(/^Unexpected .+, expected .+[^.]$/)
  })
})

test('a paragraph broken in two is told with its place, and mended', () => {
  const text = '# Strike\n\nIt **must** extend across\n\nthe *entire* country.\n'
  const findings = findingsOn(text)
  expect(findings).toEqual([
    {
      rule: 'broken-paragraph',
      severity: 'warn',
      message:
        'Unexpected new paragraph at `the entire country.`, expected it to go on after `across`',
      file: 'source/strike.md',
      line: 5,
      column: 1,
      fix: {span: {start: 35, end: 37}, text: ' '},
    },
  ])
  const fixed = fixSource(text, findings)
  expect(fixed).toBe('# Strike\n\nIt **must** extend across the *entire* country.\n')
  expect(findingsOn(fixed)).toEqual([])
})

test('faults inside emphasis and after escapes are told where they stand', () => {
  const places = findingsOn('It cost \\$5. *Fear has not receded—It grows  on.*').map(
    ({rule, line, column}) => `${rule} ${line}:${column}`,
  )
  expect(places).toEqual(['capital-after-dash 1:35', 'double-space 1:44'])
})

test('any text is a source, and what was mended needs no mending', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('en', 'de', 'fr', 'zh', ''), (text, language) => {
      const fixed = fixSource(text, findingsOn(text, language))
      expect(fixed.match(/\p{L}/gu)).toEqual(text.match(/\p{L}/gu))
      findingsOn(fixed, language)
    }),
    {numRuns: 300},
  )
})
