import {expect, test} from 'vitest'
import {givenSpan, normalize} from '../../src/glossary/normalize.ts'
import {tokenize} from '../../src/glossary/tokens.ts'

test.each([
  ['de', 'Straßen und Länder', 'strassen und lander'],
  ['tr', 'İŞÇİ SINIFI', 'işçi sınıfı'],
  ['el', 'Η Επιτροπής ΒΆΣΗΣ', 'η επιτροπησ βασησ'],
  ['ru', 'Ещё Четвёртый', 'еще четвертый'],
  ['sr', 'Љубав ђака', 'ljubav đaka'],
  ['ar', 'الطبـــقة أُممٌ إلى', 'الطبقة امم الي'],
  ['fa', 'كارگري می‌رود', 'کارگری میرود'],
  ['he', 'מַעֲמָד הפועלים', 'מעמד הפועלימ'],
  ['hi', 'फ़ासीवाद पूँजी', 'फासीवाद पूंजी'],
  ['zh', 'ＵＡＷ 领导 威尔·莱曼', 'uaw领导威尔莱曼'],
  ['ja', 'ランク・アンド・ファイル ｽﾄﾗｲｷ', 'ランクアンドファイルストライキ'],
  ['si', 'ජාත්‍යන්තර', 'ජාත්යන්තර'],
  ['fr', 'l’égalité‑née « x »', "l'égalité-née « x »"],
  ['en', 'e\u0301te\u0301 \u202bx\u202c', 'été x'],
  ['en', 'a <b1>b<i2>c</i2></b1><x3/>d \\<b1>', 'a bc d <b1>'],
])('%s: %s', (language, given, expected) => {
  expect(normalize(given, language).text).toBe(expected)
})

test('a span of the normalised text is one of the given text', () => {
  const normal = normalize('Die <b1>Stra\u00adße</b1>!', 'de')
  expect(normal.text).toBe('die strasse!')
  expect(givenSpan(normal, 4, 11)).toEqual({start: 8, end: 15})
})

test('words end at apostrophes, hyphens, colons and changes of script', () => {
  const words = (text: string, language: string): string[] =>
    tokenize(normalize(text, language)).map(({text: word}) => word)
  expect(words("ICE'ın ICE-a ICE:s l'ICE U.S.", 'sv')).toEqual([
    ...['ice', 'ın', 'ice', 'a', 'ice', 's', 'l', 'ice', 'u', 's'],
  ])
  expect(words('الـICE وICE', 'ar')).toEqual(['ال', 'ice', 'و', 'ice'])
  expect(words('ICE는 9월', 'ko')).toEqual(['ice', '는', '9월'])
})

test('gaps tell blanks from commas and ends of sentences', () => {
  const text = 'one two, three. four – five U.S. six “seven” eight (nine)'
  expect(tokenize(normalize(text, 'en')).map(({text: word, gap}) => `${word}${gap}`)).toEqual([
    ...[
      'one2',
      'two0',
      'three1',
      'four2',
      'five2',
      'u0',
      's0',
      'six0',
      'seven0',
      'eight0',
      'nine2',
    ],
  ])
})
