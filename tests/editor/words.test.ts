import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

const folder = 'src/editor/words'
const languages = readdirSync(folder).map((name) => name.replace('.json', ''))
const plural = /_(zero|one|two|few|many|other)$/

function textsOf(language: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8'))
}

const english = textsOf('en')
/** Keys that depend on a number. */
const counted = new Set(
  Object.keys(english)
    .filter((key) => plural.test(key))
    .map(baseOf),
)

function baseOf(key: string): string {
  return key.replace(plural, '')
}

test.each(languages)('%s says everything, in every number it has', (language) => {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const expected = [...new Set(Object.keys(english).map(baseOf))].flatMap((key) =>
    counted.has(key) ? categories.map((category) => `${key}_${category}`) : [key],
  )
  expect(Object.keys(textsOf(language)).sort()).toEqual(expected.sort())
})

test.each(languages)('%s has a place for every value', (language) => {
  const placesOf = (text = '') =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
  for (const [key, text] of Object.entries(textsOf(language))) {
    const same = english[`${baseOf(key)}_other`] ?? english[key]
    const places = placesOf(text)
    // A number may be said in a word: one, two, none.
    const wanted = placesOf(same).filter((name) => name !== 'count' || places.includes('count'))
    expect({key, places}).toEqual({key, places: wanted})
  }
})

test('every text is asked for somewhere, and every text that is asked for is there', () => {
  const sources = readdirSync('src/editor/client', {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`src/editor/client/${name}`, 'utf8'))
    .join('\n')
  const dynamic = /^(state|do|code|concept|job|severity|standing|terms|kind|diff)-/
  const unused = [...new Set(Object.keys(english).map(baseOf))].filter(
    (key) => !dynamic.test(key) && !sources.includes(`'${key}'`),
  )
  expect(unused).toEqual([])
})
