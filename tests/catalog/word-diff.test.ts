import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type DiffPart, wordDiff} from '../../src/catalog/word-diff.ts'

/** A diff as `git diff --word-diff` writes it. */
function marked(former: string, now: string, language = 'en'): string {
  const marks: Readonly<Record<DiffPart['change'], (text: string) => string>> = {
    same: (text) => text,
    removed: (text) => `[-${text}-]`,
    added: (text) => `{+${text}+}`,
  }
  return wordDiff(former, now, language)
    .map(({change, text}) => marks[change](text))
    .join('')
}

test.each([
  ['We will strike.', 'We will strike.', 'We will strike.'],
  ['We will strike.', 'We will not strike!', 'We will {+not +}strike[-.-]{+!+}'],
  ['the night shift', 'the long day shift', 'the [-night-]{+long day+} shift'],
  ['one two three', 'four five three', '[-one two-]{+four five+} three'],
  ['Join <b1>us</b1> now', 'Join <b1>them</b1> now', 'Join <b1>[-us-]{+them+}</b1> now'],
  [
    'A <b1>one-day</b1> strike',
    'A <b2>long</b2> strike',
    'A [-<b1>one-day</b1>-]{+<b2>long</b2>+} strike',
  ],
  ['46,000 homes', '64,000 homes', '[-46-]{+64+},000 homes'],
  ['', 'new', '{+new+}'],
  ['old', '', '[-old-]'],
])('from %j to %j', (former, now, diff) => {
  expect(marked(former, now)).toBe(diff)
})

test('languages without spaces are compared letter by letter', () => {
  expect(marked('我们星期五罢工', '我们星期一罢工', 'zh-Hans')).toBe('我们星期[-五-]{+一+}罢工')
})

const text = fc.oneof(
  fc.string({unit: 'binary'}),
  fc
    .array(fc.constantFrom('we', 'strike', ' ', '  ', '.', '<b1>', '</b1>', '\n', '罢', 'é', '9'))
    .map((words) => words.join('')),
)

test('without what was added it is the first text, without what was removed the second', () => {
  fc.assert(
    fc.property(text, text, fc.constantFrom('en', 'ja'), (former, now, language) => {
      const parts = wordDiff(former, now, language)
      const without = (change: DiffPart['change']): string =>
        parts
          .filter((part) => part.change !== change)
          .map((part) => part.text)
          .join('')
      expect([without('added'), without('removed')]).toEqual([former, now])
      expect(parts.every((part, index) => part.change !== parts[index + 1]?.change)).toBe(true)
      expect(parts.every((part) => part.text !== '')).toBe(true)
    }),
  )
})
