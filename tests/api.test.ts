import {expect, test} from 'vitest'
import * as broadside from '../src/index.ts'

test('the package exports these names', () => {
  expect(Object.keys(broadside).sort()).toEqual([
    'EngineError',
    'UserError',
    'addWaiver',
    'assembleEdition',
    'checkTerms',
    'createCatalog',
    'createEngine',
    'encodeText',
    'estimateCost',
    'findTerms',
    'isJoined',
    'isMachineOwned',
    'isStale',
    'lintGlossary',
    'localizeAlone',
    'parseCatalog',
    'parseCoded',
    'parseGlossary',
    'parseStatement',
    'planBatches',
    'readSuggestion',
    'runChecks',
    'segmentStatement',
    'serializeCatalog',
    'setTarget',
    'signEntry',
    'splitSentences',
    'stateOf',
    'suggest',
    'syncCatalog',
    'translateAll',
    'unsignEntry',
  ])
})
