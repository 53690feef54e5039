import {expect, test} from 'vitest'
import {wordsFor} from '../../../src/edition/words/words-for.ts'

test('words are said in their language', () => {
  expect(wordsFor('de').say('byline', {names: ['Ana', 'Béla', 'Cem']})).toEqual({
    text: 'Von Ana, Béla und Cem',
    language: 'de',
    direction: 'ltr',
  })
  expect(wordsFor('ar').say('original')).toEqual({
    text: 'النص الأصلي',
    language: 'ar',
    direction: 'rtl',
  })
})

test('what a language lacks is said in English, and says so', () => {
  expect(wordsFor('nah').say('original')).toEqual({
    text: 'Original',
    language: 'en',
    direction: 'ltr',
  })
})

test('words of a project go before ours', () => {
  const words = wordsFor('de', {original: 'Vorlage'})
  expect(words.say('original').text).toBe('Vorlage')
  expect(words.say('translation').text).toBe('Übersetzung')
})

test('values are taken literally', () => {
  const name = '<b>{{count}} $t(original)</b>'
  expect(wordsFor('en').say('publishedBy', {name}).text).toBe(`Published by ${name}`)
})
