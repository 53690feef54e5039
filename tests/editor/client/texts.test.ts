import fc from 'fast-check'
import {expect, test} from 'vitest'
import {codeChips} from '../../../src/editor/client/text/code-parts.ts'
import {wordDiff} from '../../../src/editor/client/text/word-diff.ts'

const text = fc.array(
  fc.constantFrom(
    'Strike',
    ' ',
    'on',
    ' ',
    '<b1>',
    '</b1>',
    'Friday',
    '!',
    'ストライキ',
    '罢工',
    'إضراب',
    '\n',
  ),
  {maxLength: 30},
)

test('a diff holds both texts', () => {
  fc.assert(
    fc.property(text, text, fc.constantFrom('en', 'ja', 'ar'), (a, b, language) => {
      const [before, after] = [a.join(''), b.join('')]
      const parts = wordDiff(before, after, language)
      const textOf = (without: string) =>
        parts.flatMap((part) => (part.type === without ? [] : part.text)).join('')
      expect(textOf('new')).toBe(before)
      expect(textOf('old')).toBe(after)
      expect(parts.some(({text: run}) => run === '')).toBe(false)
    }),
  )
})

test('a diff is made of words, and a code is one', () => {
  expect(wordDiff('A <b1>one-day</b1> strike', 'A <b2>long</b2> strike', 'en')).toEqual([
    {type: 'same', text: 'A '},
    {type: 'old', text: '<b1>one-day</b1>'},
    {type: 'new', text: '<b2>long</b2>'},
    {type: 'same', text: ' strike'},
  ])
  expect(
    wordDiff('我们今天罢工', '我们明天罢工', 'zh').filter(({type}) => type === 'same'),
  ).toEqual([
    {type: 'same', text: '我们'},
    {type: 'same', text: '罢工'},
  ])
})

test('chips tell how codes stand', () => {
  const about = new Map([['b1', 'bold']])
  const states = (target: string) =>
    codeChips('<b1>Join</b1> us<x2/>', target, about).map(({name, state}) => `${name} ${state}`)
  expect(states('<b1>Kommt</b1> zu uns<x2/>')).toEqual(['b1 there', 'x2 there'])
  expect(states('Kommt zu uns')).toEqual(['b1 missing', 'x2 missing'])
  expect(states('<b1>Kommt zu uns<x2/>')).toEqual(['b1 half', 'x2 there'])
  expect(states('<b1>Kommt</b1><x2/><x2/><i3>!</i3>')).toEqual(['b1 there', 'x2 extra', 'i3 extra'])
  expect(states('\\<b1>Kommt</b1><x2/>')).toEqual(['b1 half', 'x2 there'])
  expect(codeChips('<b1>Join</b1>', '', about)).toEqual([
    {name: 'b1', about: 'bold', texts: ['<b1>', '</b1>'], state: 'missing'},
  ])
})
