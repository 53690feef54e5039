import {describe, expect, test} from 'vitest'
import {checkTerms} from '../../src/glossary/check-terms.ts'
import {parseGlossary} from '../../src/glossary/parse-glossary.ts'
import {exportTbx} from '../../src/glossary/tbx/export-tbx.ts'
import {readTbx} from '../../src/glossary/tbx/import-tbx.ts'
import {UserError} from '../../src/model/user-error.ts'

const count = 100_000

/** So many concepts of two languages, three lines each. */
const text = Array.from(
  {length: count},
  (_, index) => `- id: c${index}\n  en: ${word(index)} thing\n  de: Ding ${word(index)}\n`,
).join('')

/** A word of its own for each number, in letters. */
function word(number: number): string {
  return [...number.toString(26)]
    .map((digit) => 'bcdfghjklmnpqrstvwxzaeiouy'[Number.parseInt(digit, 26)])
    .join('')
}

describe('a large glossary', {timeout: 300_000}, () => {
  test('of 100,000 concepts is read, and its terms are found', () => {
    const concepts = parseGlossary(text, 'glossary/large.yaml')
    expect(concepts).toHaveLength(count)
    const findings = checkTerms({
      source: `We know the ${word(77_777)} thing.`,
      target: 'Wir kennen nichts davon.',
      sourceLanguage: 'en',
      language: 'de',
      concepts,
    })
    expect(findings.map(({rule, concept}) => [rule, concept])).toEqual([['term-missing', 'c77777']])
    const tbx = exportTbx(concepts, {sourceLanguage: 'en'})
    expect(readTbx(tbx, 'large.tbx').map(({id}) => id)).toEqual(concepts.map(({id}) => id))
  })

  test('of 20,000 concepts has its fault told with file and line', () => {
    const end = text.indexOf('- id: c20000\n')
    try {
      parseGlossary(`${text.slice(0, end)}- id: last\n  de: Ding\n`, 'glossary/large.yaml')
      expect.unreachable()
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      expect(error.place).toMatchObject({file: 'glossary/large.yaml', line: 3 * 20_000 + 1})
    }
  })
})
