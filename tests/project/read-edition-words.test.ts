import {expect, test} from 'vitest'
import {wordsFor} from '../../src/edition/words/words-for.ts'
import {readEditionWords} from '../../src/project/read-edition-words.ts'
import {temporaryProject, thrownBy} from './temporary-project.ts'

test('a project without words of its own has none', () => {
  expect(readEditionWords(temporaryProject(), 'de')).toEqual({texts: {}, findings: []})
})

test('words that can be used are used, and the others are found', () => {
  const root = temporaryProject({
    'translations/de/edition.json': `{
  "original": "Vorlage",
  "published": "Am {{day}}",
  "transaltion": "Übertragung",
  "moreLanguages_one": "und {{count}} andere"
}
`,
  })
  const place = {
    rule: 'edition-words',
    file: 'translations/de/edition.json',
    column: 3,
    language: 'de',
  }
  const {texts, findings} = readEditionWords(root, 'de')
  expect(texts).toEqual({original: 'Vorlage', moreLanguages_one: 'und {{count}} andere'})
  expect(findings).toEqual([
    {
      ...place,
      severity: 'error',
      line: 3,
      message: 'Unexpected places of `published`: `{{day}}`, expected `{{date, day}}`',
    },
    {
      ...place,
      severity: 'error',
      line: 4,
      message: 'Unexpected key "transaltion", expected one of ours such as `translation`',
    },
    {
      ...place,
      severity: 'warn',
      line: 5,
      message: 'Unexpected `moreLanguages_one` alone, expected `moreLanguages_other` beside it',
    },
  ])
  const words = wordsFor('de', texts)
  expect(words.say('original').text).toBe('Vorlage')
  expect(words.say('published', {date: '2026-05-01'}).text).toBe('Veröffentlicht am 1. Mai 2026')
})

test('a project brings the words of a language that we do not have', () => {
  const root = temporaryProject({
    'translations/cy/edition.json':
      '{"original": "Gwreiddiol", "published": "Cyhoeddwyd {{date, day}}", "moreLanguages_other": "a {{count}} iaith arall"}',
  })
  const {texts, findings} = readEditionWords(root, 'cy')
  expect(findings.map(({severity}) => severity)).toEqual(['warn'])
  const words = wordsFor('cy', texts)
  expect(words.say('original')).toEqual({text: 'Gwreiddiol', language: 'cy', direction: 'ltr'})
  expect(words.say('published', {date: '2026-05-01'}).text).toBe('Cyhoeddwyd 1 Mai 2026')
  expect(words.say('moreLanguages', {count: 2}).text).toBe('a 2 iaith arall')
  expect(words.say('translation').language).toBe('en')
})

test('keys of every object are no words', () => {
  const root = temporaryProject({
    'translations/de/edition.json': '{"__proto__": "x", "constructor": "y", "toString_other": "z"}',
  })
  const {texts, findings} = readEditionWords(root, 'de')
  expect(texts).toEqual({})
  expect(findings).toHaveLength(3)
})

test('what is no JSON is refused with its place', () => {
  const root = temporaryProject({'translations/de/edition.json': '{\n  "original": }'})
  expect(thrownBy(() => readEditionWords(root, 'de'))).toMatchObject({
    code: 'settings',
    place: {file: 'translations/de/edition.json', line: 2, column: 15},
  })
  expect(thrownBy(() => readEditionWords(root, '../de'))).toMatchObject({code: 'language'})
})
