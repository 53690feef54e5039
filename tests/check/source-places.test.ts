import {expect, test} from 'vitest'
import {sourcePlaces} from '../../src/check/source-places.ts'

test('lines end as in CommonMark, columns count UTF-16 units from 1', () => {
  const text = 'a\nb\r\n😀c\rd\n'
  const placeAt = sourcePlaces(text)
  const places = Array.from(text, (_, index) => placeAt(index))
  expect(places.map(({line, column}) => `${line}:${column}`)).toEqual([
    '1:1',
    '1:2',
    '2:1',
    '2:2',
    '2:3',
    '3:1',
    '3:2',
    '3:3',
    '3:4',
    '4:1',
  ])
  expect(placeAt(text.length)).toEqual({line: 5, column: 1})
})

test('a byte order mark has no column', () => {
  expect(sourcePlaces('\ufeffa')(1)).toEqual({line: 1, column: 1})
})

test('any text has a first place', () => {
  expect(sourcePlaces('')(0)).toEqual({line: 1, column: 1})
})
