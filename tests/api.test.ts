import {expect, test} from 'vitest'
import * as broadside from '../src/index.ts'

test('the package exports these names', () => {
  expect(Object.keys(broadside).sort()).toEqual([
    'UserError',
    'addWaiver',
    'assembleEdition',
    'checkTerms',
    'createCatalog',
    'encodeText',
    'findTerms',
    'isJoined',
    'isMachineOwned',
    'isStale',
    'lintGlossary',
    'parseCatalog',
    'parseCoded',
    'parseGlossary',
    'parseStatement',
    'runChecks',
    'segmentStatement',
    'serializeCatalog',
    'setTarget',
    'signEntry',
    'splitSentences',
    'stateOf',
    'syncCatalog',
    'unsignEntry',
  ])
})
