import {expect, test} from 'vitest'
import {translateText} from '../assemble.ts'

test.each([
  ['May 4, 2026', '4\\. Mai'],
  ['Committee\\\nMay 4, 2026', 'Committee\\\n4. Mai'],
  ['Committee  \nMay 4, 2026', 'Committee  \n4. Mai'],
  ['> Committee\\\n> May 4, 2026', '> Committee\\\n> 4. Mai'],
  ['- Committee\\\n  May 4, 2026', '- Committee\\\n  4. Mai'],
  // Without indentation the line could be the next item of the list.
  ['1. Committee\\\nMay 4, 2026', '1. Committee\\\n4&#46; Mai'],
])('a date after a line break begins no list: %j', (source, expected) => {
  const {text} = translateText(source, (target) => (target.startsWith('May') ? '4. Mai' : target))
  expect(text).toBe(expected)
})

test('the first of a month could begin one', () => {
  const {text} = translateText('Committee\\\nMay 1', (target) =>
    target === 'May 1' ? '1. Mai' : target,
  )
  expect(text).toBe('Committee\\\n1\\. Mai')
})
