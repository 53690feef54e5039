import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {cutText, splitMessages} from '../../../src/edition/text/split-messages.ts'

const anyText = fc
  .array(
    fc.oneof(
      fc.string({unit: 'grapheme', maxLength: 30}),
      fc.string({unit: 'binary', maxLength: 10}),
      fc.constantFrom(
        ' ',
        '\n',
        '\n\n',
        '. ',
        '。',
        'Der Streik. ',
        '罢工！',
        'هـ',
        '👩‍👩‍👧',
        'e\u0301',
        '\r\n',
      ),
    ),
    {maxLength: 40},
  )
  .map((parts) => parts.join(''))

const language = fc.constantFrom('de', 'ar', 'zh-Hans', 'th', 'fa')

function graphemesOf(text: string): string[] {
  return [...new Intl.Segmenter('en').segment(text)].map(({segment}) => segment)
}

test('parts joined give the text, none is over the limit, and none ends within a grapheme', () => {
  fc.assert(
    fc.property(anyText, language, fc.integer({min: 2, max: 80}), (text, tag, limit) => {
      const parts = cutText(text, limit, tag)
      expect(parts.join('')).toBe(text)
      for (const part of parts) expect(part.trimEnd().length).toBeLessThanOrEqual(limit)
      const whole = graphemesOf(text)
      if (whole.every(({length}) => length <= limit))
        expect(parts.flatMap(graphemesOf)).toEqual(whole)
    }),
    {numRuns: 500},
  )
})

test('messages without their numbers give the text, and none is over the limit', () => {
  fc.assert(
    fc.property(anyText, language, fc.integer({min: 40, max: 120}), (text, tag, limit) => {
      const messages = splitMessages(text, {limit, language: tag})
      for (const message of messages) expect(message.length).toBeLessThanOrEqual(limit)
      const bare = messages.length === 1 ? messages : messages.map(withoutNumber)
      expect(bare.join('').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
    }),
    {numRuns: 300},
  )
})

function withoutNumber(message: string): string {
  return message.replace(/^\(\p{Nd}+\/\p{Nd}+\)\s/u, '')
}

describe('where a text is cut', () => {
  const cut = (text: string, limit: number, tag = 'en'): string[] =>
    cutText(text, limit, tag).map((part) => part.trimEnd())

  test.each([
    ['between paragraphs first', 'One. Two.\n\nThree.', 12, ['One. Two.', 'Three.']],
    ['then between lines', 'a b\nc d\ne f', 8, ['a b\nc d', 'e f']],
    ['then between sentences', 'One two. Three four. Five.', 21, ['One two. Three four.', 'Five.']],
    ['then between words', 'one two three', 9, ['one two', 'three']],
    ['then within them', 'abcdefgh', 3, ['abc', 'def', 'gh']],
  ])('%s', (_, text, limit, parts) => {
    expect(cut(text, limit)).toEqual(parts)
  })

  test('Chinese sentences and words', () => {
    expect(cut('工人罢工。医院关门。', 5, 'zh-Hans')).toEqual(['工人罢工。', '医院关门。'])
  })

  test('a sentence that does not fit whole fills what room there is', () => {
    expect(cut('One.\n\nTwo is long. Three.', 18)).toEqual(['One.\n\nTwo is long.', 'Three.'])
  })
})

test('a text that fits is one message without a number', () => {
  expect(splitMessages('One.\n', {limit: 40, language: 'en'})).toEqual(['One.'])
})

test('numbers are in the digits of the language', () => {
  const text = 'یک دو سه چهار پنج شش هفت هشت نه ده یازده. دوازده سیزده چهارده.'
  const [first = '', ...rest] = splitMessages(text, {limit: 48, language: 'fa'})
  expect(first).toMatch(/^\(۱\/۲\) یک/)
  expect(rest).toHaveLength(1)
})

test('a quotation or an item of a list still begins its line', () => {
  const text = `${'One sentence. '.repeat(2)}\n\n> Said somebody, and more.\n\n• An item that is long enough.`
  const messages = splitMessages(text, {limit: 44, language: 'en'})
  expect(messages.slice(-2)).toEqual([
    '(2/3)\n> Said somebody, and more.',
    '(3/3)\n• An item that is long enough.',
  ])
})

test('hundreds of messages leave room for their numbers', () => {
  const messages = splitMessages('word '.repeat(2000), {limit: 40, language: 'en'})
  expect(messages.length).toBeGreaterThan(100)
  expect(messages.at(-1)).toMatch(new RegExp(`^\\(${messages.length}/${messages.length}\\) `))
})

test('a limit without room for words is refused', () => {
  expect(() => splitMessages('a', {limit: 10, language: 'en'})).toThrow('Messages of 10')
})
