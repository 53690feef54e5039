import {describe, expect, test} from 'vitest'
import {translateText} from '../assemble.ts'
import {corpora} from '../corpus.ts'

describe.each(Object.entries(corpora))('%s', (_, documents) => {
  test('come out byte for byte with every target equal to its source', () => {
    const changed = documents.filter(
      ({text}) => translateText(text, (source) => source).text !== text,
    )
    expect(changed.map(({name}) => name)).toEqual([])
  })
})
