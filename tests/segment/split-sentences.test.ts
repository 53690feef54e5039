import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {splitSentences} from '../../src/segment/split-sentences.ts'

/** What sentences of many scripts are made of, Markdown and codes among it. */
const piece = fc.constantFrom(
  ...[
    'The men came.',
    'He said.',
    'he said.',
    'Mr.',
    'No.',
    'U.S.',
    '“No!”',
    '‘So.’',
    'Why?',
    '5.',
  ],
  ...[
    '(Cheers.)',
    '1. First.',
    'a) one.',
    'Er kam.',
    'usw.',
    '3. Mai',
    '»Ja.«',
    "'s Avonds",
    'II.',
  ],
  ...['Он ушёл.', 'в 1917 г.', 'и т. д.', '— Нет.', '« Oui. »', '¡Ay!', '—¿Qué?', '…', '...', '?!'],
  ...[
    '我们走。',
    '“好！”他说。',
    '说：“不。”',
    '……',
    '「はい。」と',
    '2024. 3. 15.',
    '"가자!"라고',
    '그는 말했다.',
  ],
  ...[
    'قال د.',
    'لماذا؟',
    'लोग आए।',
    'डॉ.',
    'ใคร?',
    'எம்.',
    '😀',
    '✊',
    '\ud800',
    '\u2060',
    '\0',
    '²',
    '†',
  ],
  ...[
    '*Bold.*',
    '**x. Y.**',
    '_',
    '`a. B`',
    '[link. Here](u)',
    '![a. B](c)',
    '[^1]',
    '[3]',
    '\\',
    '\\.',
  ],
  ...[
    '<b1>One. Two.</b1>',
    '<x2/>',
    '<sup>3</sup>',
    '&nbsp;',
    '&quot;Go.&quot;',
    'http://a.b/c?d.',
  ],
)
const sentences = fc
  .array(piece, {maxLength: 8})
  .chain((pieces) => fc.constantFrom(' ', '', '  ', '\n').map((blank) => pieces.join(blank)))
const text = fc.oneof(sentences, fc.string({unit: 'grapheme'}), fc.string({unit: 'binary'}))
const language = fc.constantFrom(
  ...[
    'en',
    'de',
    'fr',
    'ru',
    'zh',
    'ja',
    'ar',
    'hi',
    'ko',
    'tr',
    'el',
    'th',
    'nl',
    'ta',
    'pt-BR',
    '',
  ],
)

describe('splitSentences', () => {
  test('pieces joined give the text', () => {
    fc.assert(
      fc.property(text, language, (given, tag) => {
        expect(splitSentences(given, tag).join('')).toBe(given)
      }),
      {numRuns: 400},
    )
  })

  test('splitting a piece again gives that piece', () => {
    fc.assert(
      fc.property(text, language, (given, tag) => {
        for (const sentence of splitSentences(given, tag))
          expect(splitSentences(sentence, tag)).toEqual([sentence])
      }),
      {numRuns: 400},
    )
  })

  test('no piece ends inside a surrogate pair, inline code, a tag, a reference or an address', () => {
    const whole = ['😀', '`a. B`', '`A! B?`', '<b1>', '<x2/>', '&nbsp;', 'https://a.b/?C.d', '[^1]']
    const part = fc.constantFrom(...whole, 'One.', 'Two!', '「三。」')
    fc.assert(
      fc.property(fc.array(part, {maxLength: 8}), (parts) => {
        const ends = endsOf(splitSentences(parts.join(' '), 'en'))
        const insides = parts.flatMap((inside, index) => {
          const start = parts.slice(0, index).join(' ').length + Math.min(index, 1)
          return whole.includes(inside)
            ? ends.filter((end) => end > start && end < start + inside.length)
            : []
        })
        expect(insides).toEqual([])
      }),
      {numRuns: 300},
    )
  })

  test.each<[string, string, readonly string[]]>([
    ['', 'en', []],
    ['One.', 'en', ['One.']],
    ['One. two', 'en', ['One. two']],
    ['*One.* **Two.**', 'en', ['*One.* ', '**Two.**']],
    [
      '[Read it.](https://a.b/c.html) Share it.',
      'en',
      ['[Read it.](https://a.b/c.html) ', 'Share it.'],
    ],
    ['It cost \\$1.5 trillion. \\#2 paid.', 'en', ['It cost \\$1.5 trillion. ', '\\#2 paid.']],
    ['Yes.&nbsp;No.', 'en', ['Yes.&nbsp;', 'No.']],
    ['Run `a. B`. `c` is next.', 'en', ['Run `a. B`. ', '`c` is next.']],
    [
      'Planned.[^1] Known.<sup>2</sup> Done.',
      'en',
      ['Planned.[^1] ', 'Known.<sup>2</sup> ', 'Done.'],
    ],
    [
      '<b1>No!</b1> <a2>Read <c3>a.B</c3>.</a2><x4/> Go.',
      'en',
      ['<b1>No!</b1> ', '<a2>Read <c3>a.B</c3>.</a2><x4/> ', 'Go.'],
    ],
    ['One line.\nTwo\nlines.', 'en', ['One line.\n', 'Two\nlines.']],
    ['我们走。**没有人**反驳。', 'zh', ['我们走。', '**没有人**反驳。']],
    ['Dr. Foo kam. Z. B. am 3. Mai.', 'de-AT', ['Dr. Foo kam. ', 'Z. B. am 3. Mai.']],
    ['One. Two? Three!', 'tlh', ['One. ', 'Two? ', 'Three!']],
    ['One. Two.', '!', ['One. ', 'Two.']],
  ])('%j in %s', (given, tag, pieces) => {
    expect(splitSentences(given, tag)).toEqual(pieces)
  })

  test.each(['Bez', 'Bez.', 'bez'])('no sentence ends after %j if the project says so', (word) => {
    const given = 'Im Bez. Mitte wurde gestreikt.'
    expect(splitSentences(given, 'sw')).toEqual(['Im Bez. ', 'Mitte wurde gestreikt.'])
    expect(splitSentences(given, 'sw', [word])).toEqual([given])
  })
})

/** Where pieces end, in UTF-16 units. */
function endsOf(pieces: readonly string[]): number[] {
  let end = 0
  return pieces.map((piece) => {
    end += piece.length
    return end
  })
}
