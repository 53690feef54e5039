import {expect, test} from 'vitest'
import {quotationMarks} from '../../../src/check/typography/quotation-marks.ts'
import {profiledLanguages, profileFor} from '../../../src/edition/typography/profile-for.ts'

test.each(profiledLanguages)('%s: the checks take the marks that are set for right', (language) => {
  const {outer, inner} = profileFor(language).quotes
  expect(quotationMarks(language).outer).toContain(outer.join(''))
  expect(quotationMarks(language).inner).toContain(inner.join(''))
})

test('a language is set as its script, region and language say', () => {
  expect(profileFor('sr-Latn').fonts).toEqual(profileFor('de').fonts)
  expect(profileFor('zh-TW').quotes.outer).toEqual(['「', '」'])
  expect(profileFor('zh').fonts).toContain('Noto Serif CJK SC')
  expect(profileFor('ur').leaflet).toMatchObject({leading: 1.25, leastSize: 10, titleClearance: 9})
  expect(profileFor('ta')).toMatchObject({hyphenate: true, leaflet: {columns: 2}})
  expect(profileFor('ne').fonts).toEqual(profileFor('hi').fonts)
  expect(profileFor('fa')).toMatchObject({digits: 'arabext', hyphenate: false})
  expect(profileFor('no such tag').fonts).toEqual(profileFor('en').fonts)
})

test('every stack of fonts ends with a generic family', () => {
  for (const language of profiledLanguages) expect(profileFor(language).fonts.at(-1)).toBe('serif')
})
