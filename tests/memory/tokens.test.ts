import fc from 'fast-check'
import {expect, test} from 'vitest'
import {tokensOf} from '../../src/memory/tokens.ts'

test.each([
  ['We strike, now!', 'en', ['we', 'strike', ',', 'now', '!']],
  ["Don't “stop” – ‘go’", 'en', ['don', "'", 't', '"', 'stop', '"', '-', "'", 'go', "'"]],
  [
    'In 2026, 1,500.50 of G20 and the 3rd',
    'en',
    ['in', '0', ',', '0', 'of', 'g20', 'and', 'the', '3rd'],
  ],
  ['<b1>We</b1> <a2>str</a2>ike<x3/>now \\<b1>', 'en', ['we', 'strike', 'now', '<', 'b1', '>']],
  ['Straße\u00a0und Cafe\u0301', 'de', ['straße', 'und', 'café']],
  ['می\u200cخواهیم', 'fa', ['میخواهیم']],
  ['我们要求加薪10%。', 'zh-Hans', ['我们', '要求', '加薪', '0', '%', '。']],
  ['ལས་མི', 'bo', ['ལས', '་', 'མི']],
  ['🚩 \ud800\0', 'en', ['🚩', '\ud800']],
  ['', 'en', []],
])('%j in %s', (text, language, tokens) => {
  expect(tokensOf(text, language)).toEqual(tokens)
})

test('case, white space and codes around words change nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zäß]{1,8}$/), {minLength: 1}), (words) => {
      const coded = words.map((word, index) => `<b${index + 1}>${word}</b${index + 1}>`)
      expect(tokensOf(coded.join(' \u00a0'), 'de')).toEqual(tokensOf(words.join(' '), 'de'))
      expect(
        tokensOf(
          words.join('\n').replace(/[a-zä]/g, (each) => each.toUpperCase()),
          'de',
        ),
      ).toEqual(tokensOf(words.join(' '), 'de'))
    }),
  )
})

test('text of ASCII has the same tokens alone and beside other characters', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary-ascii'}), (text) => {
      expect([...tokensOf(text, 'en'), 'ж']).toEqual(tokensOf(`${text} ж`, 'en'))
    }),
  )
})

test('any string has tokens, none of them empty', () => {
  fc.assert(
    fc.property(
      fc.string({unit: 'binary'}),
      fc.constantFrom('en', 'ja', 'th', '', '?'),
      (text, language) => {
        expect(tokensOf(text, language).filter((token) => token.trim() === '')).toEqual([])
      },
    ),
  )
})
