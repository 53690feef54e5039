import {describe, expect, test} from 'vitest'
import {accent, translateText} from '../assemble.ts'
import {corpora} from '../corpus.ts'
import {readAsOthers, skeleton} from '../reader.ts'

describe.each(Object.entries(corpora))('%s', (_, documents) => {
  test('keep their tree under a pseudo-translation, or are refused', () => {
    const refused: string[] = []
    const changed: string[] = []
    for (const {name, text} of documents) {
      const edition = translateText(text, accent)
      if (edition.text === undefined) {
        refused.push(name)
        expect(edition.findings[0]?.rule).toBe('structure')
      } else if (skeleton(readAsOthers(edition.text)) !== skeleton(readAsOthers(text)))
        changed.push(name)
    }
    expect(changed).toEqual([])
    expect(refused.length / documents.length).toBeLessThan(0.005)
  })
})
