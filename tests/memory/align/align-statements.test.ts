import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {alignStatements} from '../../../src/memory/align/align-statements.ts'
import {align, alignable, paired} from './texts.ts'

const english = `# Strike on Friday!

We will strike at 5:30. **Join us** at the gate. Do you need a lift? Nora Tierney drives.

- Bring your friends.
- Bring food for 19 people.

Read [our letter](https://example.org/letter) before you come.
`

test('sentences answer each other one for one', () => {
  const german = `# Streik am Freitag!

Wir streiken um 5.30 Uhr. **Kommt** zum Tor. Braucht ihr eine Mitfahrgelegenheit? Nora Tierney fährt.

- Bringt eure Freunde mit.
- Bringt Essen für 19 Leute mit.

Lest [unseren Brief](https://example.org/brief), bevor ihr kommt.
`
  expect(paired(english, german)).toEqual([
    'Strike on Friday! = Streik am Freitag!',
    'We will strike at 5:30. = Wir streiken um 5.30 Uhr.',
    '<b1>Join us</b1> at the gate. = <b1>Kommt</b1> zum Tor.',
    'Do you need a lift? = Braucht ihr eine Mitfahrgelegenheit?',
    'Nora Tierney drives. = Nora Tierney fährt.',
    'Bring your friends. = Bringt eure Freunde mit.',
    'Bring food for 19 people. = Bringt Essen für 19 Leute mit.',
    'Read <a1>our letter</a1> before you come. = Lest <a1>unseren Brief</a1>, bevor ihr kommt.',
  ])
  expect(align(english, german).correspondence.verdict).toBe('translation')
})

test('left out, added, joined and divided sentences, in another script', () => {
  const chinese = `# 星期五罢工！

我们5:30罢工，**加入我们**，在大门口。Nora Tierney 开车。

- 带上你的朋友。
- 带上19人的食物。要够大家吃。

来之前请阅读[我们的信](https://example.org/letter)。

我们需要每一个人。
`
  const longer = english.replace('a lift?', 'a lift from the other end of town?')
  expect(paired(longer, chinese, 'zh-Hans')).toEqual([
    'Strike on Friday! = 星期五罢工！',
    'We will strike at 5:30. + <b1>Join us</b1> at the gate. = 我们5:30罢工，<b1>加入我们</b1>，在大门口。',
    'Do you need a lift from the other end of town? = —',
    'Nora Tierney drives. = Nora Tierney 开车。',
    'Bring your friends. = 带上你的朋友。',
    'Bring food for 19 people. = 带上19人的食物。 + 要够大家吃。',
    'Read <a1>our letter</a1> before you come. = 来之前请阅读<a1>我们的信</a1>。',
    '— = 我们需要每一个人。',
  ])
})

test('paragraphs that were cut elsewhere', () => {
  const german = `# Streik am Freitag!

Wir streiken um 5.30 Uhr. **Kommt** zum Tor.

Braucht ihr eine Mitfahrgelegenheit? Nora Tierney fährt. Bringt eure Freunde mit.

Bringt Essen für 19 Leute mit. Lest [unseren Brief](https://example.org/brief), bevor ihr kommt.
`
  expect(align(english, german).pairs.map(({source, target}) => [source, target])).toEqual(
    Array.from({length: 8}, (_, index) => [[index], [index]]),
  )
})

const statement = readFileSync('source/night-shift.md', 'utf8')

/** A text in a language that nobody knows: other letters, the same numbers and marks. */
function inOtherWords(text: string): string {
  const shift = (letter: string): string =>
    String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97)
  return text.replace(/[a-z]/g, shift)
}

test('the sample in other words and in order is a translation', () => {
  expect(align(statement, inOtherWords(statement)).correspondence.verdict).toBe('translation')
})

test.each([
  ['unrelated', statement, readFileSync('CHANGELOG.md', 'utf8')],
  ['unrelated', english, 'Man nehme Mehl.\n\n1. Kneten, bis der Teig glatt ist und Blasen wirft!'],
  ['unrelated', statement, inOtherWords(statement.split('\n\n').reverse().join('\n\n'))],
  ['same', statement, statement],
  ['same', english, english.replace('Bring food', 'Take food')],
  ['empty', english, ''],
  ['empty', '', english],
  ['empty', '', ''],
])('texts that do not correspond are told: %s', (verdict, source, target) => {
  expect(align(source, target).correspondence.verdict).toBe(verdict)
})

/** Markdown of blocks and sentences that may or may not fit. */
const text = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '# ', '- ', '> ', '  - ', '| ', '1. '),
      fc.array(
        fc.oneof(
          fc.constantFrom(
            'We strike at 5:30.',
            'Wir streiken um 5:30.',
            '我们罢工。',
            'Why? ',
            '**a**',
          ),
          fc.constantFrom(
            '[x](https://x.org)',
            '`code`',
            '<b1>',
            '٣ عمال؟',
            '\0',
            '\ud800',
            '![](a)',
          ),
          fc.string(),
        ),
        {maxLength: 5},
      ),
    ),
    {maxLength: 12},
  )
  .map((blocks) => blocks.map(([mark, parts]) => mark + parts.join(' ')).join('\n\n'))

test('any two texts are aligned: both in order, each segment once, confidence between 0 and 1', () => {
  fc.assert(
    fc.property(text, text, fc.constantFrom('de', 'zh-Hans', 'ar', 'x-none'), (a, b, language) => {
      const [source, target] = [alignable(a, 'en'), alignable(b, language)]
      const {pairs, correspondence} = alignStatements({source, target})
      expect(pairs.flatMap((pair) => pair.source)).toEqual([...source.segments.keys()])
      expect(pairs.flatMap((pair) => pair.target)).toEqual([...target.segments.keys()])
      for (const {confidence} of pairs) {
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }
      expect(correspondence.evidence).not.toBeNaN()
    }),
    {numRuns: 300},
  )
})

test('without an outline, kinds of blocks are enough', () => {
  const {segments} = alignable(english, 'en')
  const {pairs} = alignStatements({
    source: {language: 'en', segments},
    target: {language: 'de', segments},
  })
  expect(pairs.map(({source, target}) => [source, target])).toEqual(
    segments.map((_, index) => [[index], [index]]),
  )
})
