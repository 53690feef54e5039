import {describe, expect, test} from 'vitest'
import {findCuts} from '../../src/segment/find-cuts.ts'
import type {Mark} from '../../src/segment/marks.ts'

describe('findCuts', () => {
  test('gives the offsets at which sentences begin', () => {
    expect(findCuts('One. Two!  Three', [], {language: 'en'})).toEqual([5, 11])
  })

  test.each(['', 'No end', 'One.', 'One. …', '"One."  ', '3.5', '¿Qué?'])(
    'gives none for %j',
    (text) => {
      expect(findCuts(text, [], {language: 'en'})).toEqual([])
    },
  )

  test('puts a cut before markup that opens, after markup that closes and after notes', () => {
    const text = '*One.*¹ _Two._ Three.'
    const marks: Mark[] = [
      {start: 0, end: 1, kind: 'opener'},
      {start: 5, end: 6, kind: 'delimiter'},
      {start: 6, end: 7, kind: 'note'},
      {start: 8, end: 9, kind: 'opener'},
      {start: 13, end: 14, kind: 'delimiter'},
    ]
    expect(findCuts(text, marks, {language: 'en'})).toEqual([8, 15])
  })

  test('reads a character reference as what it stands for, and never cuts it', () => {
    const marks: Mark[] = [
      {start: 3, end: 9, kind: 'text', value: '!'},
      {start: 9, end: 15, kind: 'text', value: '\u00a0'},
    ]
    expect(findCuts('One&excl;&nbsp;Two', marks, {language: 'en'})).toEqual([15])
  })

  test('does not read the inside of code and addresses', () => {
    const marks: Mark[] = [{start: 4, end: 13, kind: 'opaque'}]
    expect(findCuts('Run `a! B. C`. Then.', marks, {language: 'en'})).toEqual([15])
  })

  test('keeps a break with the next line’s container marker between two sentences', () => {
    const marks: Mark[] = [{start: 4, end: 7, kind: 'blank'}]
    expect(findCuts('One.\n> Two.', marks, {language: 'en'})).toEqual([7])
  })

  test('finds every sentence of a text longer than what the segmenter is given at once', () => {
    const sentence = 'The workers came. '
    const cuts = findCuts(sentence.repeat(3000), [], {language: 'en'})
    expect(cuts).toEqual(Array.from({length: 2999}, (_, index) => (index + 1) * sentence.length))
  })

  test.each(['A. ', '.', '! » ', '……我', '.[1', '1. ', '"', '`', '(', ' '])(
    'ends on 200 KB of %j',
    (piece) => {
      const text = piece.repeat(200_000 / piece.length)
      for (const language of ['en', 'zh'])
        expect(findCuts(text, [], {language}).length).toBeLessThan(text.length)
    },
  )
})
