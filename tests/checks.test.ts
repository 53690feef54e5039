import {describe, expect, test} from 'vitest'
import type {Check, Example} from '../src/check/check.ts'
import {checks} from '../src/check/check-list.ts'
import {runChecks} from '../src/check/run-checks.ts'
import {assembleEdition} from '../src/edition/assemble-edition.ts'
import type {Catalog, Entry} from '../src/model/catalog.ts'
import type {Finding} from '../src/model/finding.ts'
import {segmentStatement} from '../src/segment/segment-statement.ts'
import {parseStatement} from '../src/statement/parse-statement.ts'

describe.each(checks)('$id', (check) => {
  test.each(check.examples.map(titled))('%s', (_, example) => {
    const catalog = catalogOf(example)
    const findings = runChecks({
      catalog,
      sourceLanguage: 'en',
      file: 'translations/de/example.po',
      outside: check.run ? [] : editionFindings(catalog),
    })
    expect(messagesOf(check, findings)).toEqual(example.messages)
  })

  test('has an example on which it speaks and one on which it is silent', () => {
    expect(new Set(check.examples.map(({messages}) => messages.length > 0))).toEqual(
      new Set([true, false]),
    )
  })

  test('says why in one sentence, and what in the one pattern', () => {
    expect(check.reason).toMatch(/^\p{Lu}[^.]+\.$/u)
    for (const message of check.examples.flatMap(({messages}) => messages))
      expect(message).toMatch(/^Unexpected .+, expected .+[^.]$/)
  })
})

test('ids are unique, and as settings and waivers write them', () => {
  const ids = checks.map(({id}) => id)
  expect(ids).toEqual([...new Set(ids)])
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
})

test('what a check covers is a check, and not itself', () => {
  const ids = new Set(checks.map(({id}) => id))
  for (const {id, covers = []} of checks) {
    expect(covers.filter((covered) => !ids.has(covered))).toEqual([])
    expect(covers).not.toContain(id)
  }
})

/** An example under what it shows. */
function titled(example: Example): [title: string, example: Example] {
  const {about, messages, entry} = example
  return [about || messages.join(' ') || `Silent on ${entry.target}`, example]
}

/** A catalog of the example's entry, and the one before it. */
function catalogOf({entry, before, language = 'de'}: Example): Catalog {
  const kind = before ? 'paragraph, continued' : 'paragraph'
  const empty = {target: '', comments: [], notes: [kind], references: [], flags: []}
  const entries: Entry[] = [{...empty, id: 'example', line: 12, ...entry}]
  if (before) entries.unshift({...empty, id: 'before', line: 8, notes: ['paragraph'], ...before})
  return {statement: 'example', language, header: [], headerComments: [], entries, obsolete: []}
}

/** What an edition of the sources, read as Markdown, makes of the targets. */
function editionFindings(catalog: Catalog): readonly Finding[] {
  const statement = parseStatement(catalog.entries.map(({source}) => source).join(' '))
  const segments = segmentStatement(statement, {language: 'en'})
  const policy = {require: 'untranslated', stale: 'keep', missing: 'source'} as const
  return assembleEdition({statement, segments, catalog, policy}).findings
}

function messagesOf(check: Check, findings: readonly Finding[]): string[] {
  return findings
    .filter(({rule, segment}) => rule === check.id && segment === 'example')
    .map(({message}) => message)
}
