import {expect, test} from 'vitest'
import {numberLocale} from '../../../src/check/numbers/number-locale.ts'
import {weekdaysIn} from '../../../src/check/numbers/weekdays.ts'

test.each([
  ['en', 'From Monday to Fridays, not on a sundae.', ['1 Monday', '5 Fridays']],
  ['de', 'Montag, SONNTAG und Montagearbeit', ['1 Montag', '0 SONNTAG']],
  ['ru', 'в субботу и понедельника', ['6 субботу', '1 понедельника']],
  ['zh-Hans', '星期一到星期五', ['1 星期一', '5 星期五']],
  // The name of Tuesday ends in that of Saturday, behind a joiner.
  ['fa', 'سه\u200cشنبه و شنبه', ['2 سه\u200cشنبه', '6 شنبه']],
])('days of the week in %s are told apart', (language, text, expected) => {
  const found = weekdaysIn(text, numberLocale(language))
  expect(found.map(({start, end, day}) => `${day} ${text.slice(start, end)}`)).toEqual(expected)
})
