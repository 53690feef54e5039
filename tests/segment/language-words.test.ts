import {describe, expect, test} from 'vitest'
import {allLanguages} from '../../src/segment/languages/all-languages.ts'

const abbreviations = ['hard', 'number', 'soft', 'end', 'date', 'named'] as const

describe.each(Object.entries(allLanguages))('%s', (_, words) => {
  test('an abbreviation is written once and without its period', () => {
    const all = abbreviations.flatMap((kind) => words[kind]?.split(/\s+/) ?? [])
    expect(all.filter((word) => word === '' || /^\.|\.$|\.\./.test(word))).toEqual([])
    expect(all.filter((word, index) => all.indexOf(word) < index)).toEqual([])
  })

  test('other words have no period and, but for letters, no capital', () => {
    const {openers = '', counted = '', says = '', quotative = ''} = words
    const all = [openers, counted, says, quotative].join(' ').split(/\s+/)
    expect(all.filter((word) => /\.|\p{Lu}/u.test(word))).toEqual([])
  })
})
