import {expect, test} from 'vitest'
import {checkTerms} from '../../src/glossary/check-terms.ts'
import {inflectionCases} from './cases/inflections.ts'
import {conceptOf} from './glossary-of.ts'

test.each(inflectionCases())(
  '$language: forms of $term are found, other words are not',
  (given) => {
    const {language, term, type, uses, others} = given
    const concepts = [conceptOf('x', {qaa: 'zzz', [language]: term}, {type})]
    const isFound = (target: string): boolean =>
      checkTerms({source: 'zzz', target, sourceLanguage: 'qaa', language, concepts}).length === 0
    expect({found: uses.filter(isFound), wrong: others.filter(isFound)}).toEqual({
      found: uses,
      wrong: [],
    })
  },
)
