import {expect, test} from 'vitest'
import data from '../../../src/check/locale-data.json' with {type: 'json'}
import {allLanguages} from '../../../src/check/numbers/languages/all-languages.ts'
import {numberLocale} from '../../../src/check/numbers/number-locale.ts'
import {allLanguages as segmented} from '../../../src/segment/languages/all-languages.ts'

test('numbers are read in every language that sentences are cut in', () => {
  expect(Object.keys(segmented).filter((language) => !allLanguages[language])).toEqual([])
})

test('every language has percent words and separators', () => {
  for (const language of Object.keys(allLanguages)) {
    const {percent, decimal, group} = numberLocale(language)
    expect([language, percent !== undefined, decimal === group]).toEqual([language, true, false])
  }
})

test('a variant is read as its language where it says nothing else', () => {
  expect(numberLocale('de-AT').words.size).toBe(numberLocale('de').words.size)
  expect(numberLocale('pt-BR').decimal).toBe(',')
  expect(numberLocale('es-419').decimal).toBe('.')
  expect(numberLocale('zh-TW').group).toBe(',')
  expect(numberLocale('xx').words.size).toBe(0)
})

test('quotation marks come in two pairs', () => {
  for (const {quotes} of Object.values(data) as {quotes?: string[]}[])
    expect([undefined, 4]).toContain(quotes?.length)
})
