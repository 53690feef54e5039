import {describe, expect, test} from 'vitest'
import data from '../../../src/check/locale-data.json' with {type: 'json'}
import {readText} from '../../../src/check/numbers/read-text.ts'

/** What Intl writes must be read as what it was: so the tables of Intl and those written by hand agree. */
describe.each(Object.keys(data))('%s', (tag) => {
  const read = (text: string) => readText(`x ${text} x`, tag)

  test('numbers with separators', () => {
    const format = new Intl.NumberFormat(tag, {maximumFractionDigits: 2})
    const values = [7, 1234, 12_345, 1_234_567.5, 0.25, 8.7, 999_999, 1_000_000]
    const found = values.map((value) =>
      read(format.format(value)).quantities.map((quantity) => [
        quantity.value,
        quantity.isForeign,
        quantity.certainty,
      ]),
    )
    expect(found).toEqual(values.map((value) => [[value, false, 'digits']]))
  })

  test('scale words in all their forms', () => {
    const compact = {notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2} as const
    const format = new Intl.NumberFormat(tag, compact)
    const values = [1, 1.5, 2, 3, 5, 7, 11, 21, 100, 340, 2.75].flatMap((count) =>
      [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((exponent) =>
        Math.round(count * 10 ** exponent),
      ),
    )
    const found = values.map((value) =>
      read(format.format(value)).quantities.map((quantity) => Math.round(quantity.value)),
    )
    expect(found).toEqual(values.map((value) => [value]))
  })

  test('dates in every month', () => {
    const calendar = tag === 'th' ? 'buddhist' : 'gregory'
    const options = {day: 'numeric', month: 'long', timeZone: 'UTC', calendar} as const
    const months = Array.from({length: 12}, (_, index) => index + 1)
    const found = months.map((month) => {
      const date = new Date(Date.UTC(2026, month - 1, month * 2))
      return [options, {...options, year: 'numeric'} as const].flatMap((style) =>
        read(new Intl.DateTimeFormat(tag, style).format(date)).dates.map(
          (mention) => [mention.year, mention.month, mention.days] as const,
        ),
      )
    })
    expect(found).toEqual(
      months.map((month) => [
        [undefined, month, [month * 2]],
        [2026, month, [month * 2]],
      ]),
    )
  })

  test('percentages', () => {
    const format = new Intl.NumberFormat(tag, {style: 'percent', maximumFractionDigits: 1})
    const found = [22, 3.5].flatMap((value) =>
      read(format.format(value / 100)).quantities.map((quantity) => [
        quantity.value,
        quantity.mark,
      ]),
    )
    expect(found).toEqual([
      [22, 'percent'],
      [3.5, 'percent'],
    ])
  })
})
