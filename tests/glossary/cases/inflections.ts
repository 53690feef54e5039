import {readFileSync} from 'node:fs'
import type {ConceptType} from '../../../src/model/glossary.ts'

/** A term with texts that use it and texts that do not. */
export interface InflectionCase {
  readonly language: string
  readonly term: string
  readonly type: ConceptType
  readonly uses: readonly string[]
  readonly others: readonly string[]
}

/** The cases of `inflections.txt`. */
export function inflectionCases(): InflectionCase[] {
  const text = readFileSync(new URL('inflections.txt', import.meta.url), 'utf8')
  const cases: InflectionCase[] = []
  let language = ''
  for (const line of text.split('\n')) {
    language = /^\[(.+)\]$/.exec(line)?.[1] ?? language
    const parts = /^(?:(person|organisation|acronym|title):)?(.+?) = (.+) ≠ (.+)$/.exec(line)
    if (!parts || line.startsWith('#')) continue
    const [, type = 'term', term = '', uses = '', others = ''] = parts
    cases.push({
      language,
      term,
      type: type as ConceptType,
      uses: uses.split(', '),
      others: others.split(', '),
    })
  }
  return cases
}
