import {expect, test} from 'vitest'
import {classesOf, parseEndings} from '../../src/glossary/ending-classes.ts'
import {endingsOf} from '../../src/glossary/endings/all-endings.ts'
import {inflectionOf} from '../../src/glossary/inflection/inflection-of.ts'

test('only the longest tail that is in the list is exchanged', () => {
  const {noun} = parseEndings('ano : o os a as\nglied : 0 s er\nка : ка ки ок\nmille : mila')
  const forms = (word: string): string[] =>
    classesOf(word, noun).flatMap(({cut, endings}) =>
      [...endings].map((ending) => word.slice(0, word.length - cut) + ending),
    )
  expect(forms('ciudadano')).toEqual(['ciudadano', 'ciudadanos', 'ciudadana', 'ciudadanas'])
  expect(forms('Mitglied')).toEqual(['Mitglied', 'Mitglieds', 'Mitglieder'])
  expect(forms('забастовка')).toEqual(['забастовка', 'забастовки', 'забастовок'])
  expect(forms('mille')).toEqual(['mila', 'mille'])
  expect(forms('x')).toEqual([])
})

test('adjective classes are a table of their own', () => {
  const {noun, adjective} = parseEndings('~o ~os : o a\ny ~y : y i')
  expect([[...noun.keys()], [...adjective.keys()]]).toEqual([['y'], ['o', 'os', 'y']])
})

test.each([
  'bg',
  'bs',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'fr',
  'gl',
  'hi',
  'hr',
  'id',
  'it',
  'mk',
  'ms',
  'nb',
  'nl',
  'nn',
  'no',
  'pl',
  'pt',
  'ro',
  'ru',
  'sh',
  'sk',
  'sl',
  'sr',
  'sv',
  'uk',
  'ur',
])('the classes of %s can be read: every line, no ending twice', (language) => {
  const classes = endingsOf(language)
  expect(classes?.noun.size).toBeGreaterThan(0)
  for (const table of [classes?.noun, classes?.adjective])
    for (const [citation, list] of table ?? [])
      for (const {endings, cut} of list) {
        expect(cut).toBeLessThanOrEqual(citation.length)
        expect(endings.size).toBeGreaterThan(0)
        for (const ending of endings) expect(ending).toBe(ending.normalize('NFC').trim())
      }
})

test('a language without a list has none', () => {
  expect(endingsOf('xx')).toBeUndefined()
  expect(endingsOf('constructor')).toBeUndefined()
})

test('a stem is never nothing: it would be looked up before every word', () => {
  const role = {isOnly: true, isLast: true, isName: true}
  for (const language of ['sv', 'da', 'nb', 'pl', 'ru', 'de'])
    for (const word of ['land', 'hand', 'mand', 'dzień', 'лев', 'man', 'a'])
      for (const {stem} of inflectionOf(language).stems(word, role)) expect(stem).not.toBe('')
})
