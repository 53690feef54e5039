import {expect, test} from 'vitest'
import {translateText} from '../assemble.ts'
import {readAsOthers, skeleton, words} from '../reader.ts'

/** The edition of a text whose sentences have these targets, in order. */
function edition(text: string, language: string, targets: readonly string[]): string {
  return translateText(text, (_, index) => targets[index] ?? '', {language}).text ?? 'refused'
}

test.each([
  ['We win. They lose.', ['我们赢。', '他们输。'], '我们赢。他们输。'],
  ['We win.\nThey lose.', ['我们赢。', '他们输。'], '我们赢。他们输。'],
  ['> We win.\n> They lose.', ['我们赢。', '他们输。'], '> 我们赢。他们输。'],
  ['We win.\\\nThey lose.', ['我们赢。', '他们输。'], '我们赢。\\\n他们输。'],
  ['We win. They lose.', ['', '他们输。'], 'We win. 他们输。'],
  ['We win. They lose. All.', ['我们赢。', '', '全部。'], '我们赢。 They lose. 全部。'],
])('Chinese joins the sentences of %j', (source, targets, expected) => {
  expect(edition(source, 'zh-Hans', targets)).toBe(expected)
})

test.each([
  ['我们赢。他们输。', ['We win.', 'They lose.'], 'We win. They lose.'],
  ['“够了。”他们输。', ['“Enough.”', 'They lose.'], '“Enough.” They lose.'],
])('English puts a space between the sentences of %j', (source, targets, expected) => {
  expect(edition(source, 'en', targets)).toBe(expected)
})

test('emphasis at the end of a sentence is emphasis beside the next one too', () => {
  const source = 'We say: **Stop!** Nobody is free.'
  const text = edition(source, 'ja', ['私たちは言う。<b1>やめろ！</b1>', '誰も自由ではない。'])
  expect(text).toBe('私たちは言う。**やめろ！**&#x8AB0;も自由ではない。')
  expect(skeleton(readAsOthers(text))).toBe(skeleton(readAsOthers(source)))
  expect(words(readAsOthers(text))).toBe('私たちは言う。やめろ！誰も自由ではない。')
})
