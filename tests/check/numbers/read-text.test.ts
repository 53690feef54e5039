import {expect, test} from 'vitest'
import type {Quantity} from '../../../src/check/numbers/quantity.ts'
import {readText} from '../../../src/check/numbers/read-text.ts'

/** `~` may stand for a number, `w` is a number in words; then its mark and currency, and `!` where it is foreign. */
function written({value, certainty, mark, currency, isForeign}: Quantity): string {
  const sure = {digits: '', word: 'w', loose: '~'}[certainty]
  return `${value}${sure}${mark ? ` ${mark}` : ''}${currency ? ` ${currency}` : ''}${isForeign ? '!' : ''}`
}

test.each([
  ['en', 'half a billion', ['500000000']],
  ['en', 'two and a half million', ['2500000']],
  ['en', 'a million and a half', ['1500000']],
  ['en', 'two hundred and five', ['205w']],
  ['en', 'several hundred thousand', ['100000~']],
  ['en', 'two dozen', ['24w']],
  ['en', '$340m and 46k', ['340000000 dollar peso', '46000']],
  ['en', 'pages 3,7,11', ['3', '7', '11']],
  ['en', 'COVID-19, the G7 and an F-16', ['19~', '7~', '16~']],
  ['de', 'eine halbe Milliarde', ['1~', '500000000']],
  ['de', 'zweieinhalb Millionen', ['2500000']],
  ['de', 'fünfundzwanzig', ['25w']],
  ['de', '1840 eine Republik', ['1840', '1~']],
  ['de', '1.5 Milliarden', ['1500000000!']],
  ['fr', 'quatre-vingt-dix-sept', ['97w']],
  ['fr', 'un milliard et demi', ['1500000000']],
  ['fr', 'au XXe siècle', ['20~']],
  ['es', '50 mil millones de dólares', ['50000000000 dollar']],
  ['es', 'dos millones y medio', ['2500000']],
  ['es', 'medio millón y un millón', ['500000', '1000000~']],
  ['it', 'duemilatrecento', ['2300']],
  ['pt', 'trinta e cinco', ['35w']],
  ['ru', 'полмиллиарда', ['500000000']],
  ['ru', 'полутора миллионов', ['1500000']],
  ['pl', 'półtora miliarda', ['1500000000']],
  ['hu', 'félmilliárd', ['500000000']],
  ['fi', 'kolmetuhatta', ['3000']],
  ['tr', '2 buçuk milyon', ['2500000']],
  ['tr', 'üç milyarlık', ['3000000000']],
  ['ar', 'خمسة وعشرون', ['25w']],
  ['ar', 'أحد عشر', ['11w']],
  ['ar', '٤٦٬٠٠٠', ['46000']],
  ['fa', 'یک و نیم میلیارد', ['1500000000']],
  ['hi', '1 करोड़ 20 लाख', ['12000000']],
  ['hi', 'डेढ़ अरब', ['1500000000']],
  ['si', 'මිලියන 1.5', ['1500000']],
  ['vi', 'hai mươi lăm', ['25w']],
  ['id', 'dua belas', ['12w']],
  ['zh', '1.5万亿美元', ['1500000000000 dollar']],
  ['zh', '二十五名', ['25w']],
  ['zh', '百分之二十二', ['22 percent']],
  ['zh', '数十亿', []],
  ['zh', '三分之二', ['3~', '2~']],
  ['zh', '二〇二六年', ['2026']],
  ['ja', '1兆5000億円', ['1500000000000 yen']],
  ['ko', '4만6000명', ['46000']],
  ['tr', 'yüzde 22', ['22 percent']],
  ['ar', '22 في المئة', ['22 percent']],
  ['fr', '22 pour cent', ['22 percent']],
  ['de', '3,5 Prozentpunkte', ['3.5 points']],
  ['tr', 'yüzde 3 puan', ['3 points']],
])('%s: %s', (language, text, expected) => {
  expect(readText(text, language).quantities.map(written)).toEqual(expected)
})

test.each([
  ['en', 'On March 6–8 and on June 19, 1953', '3/6,8 1953/6/19'],
  ['en', 'He may march in May', ''],
  ['en', 'May Day and 9/11', '5/1 9/11'],
  ['de', 'vom 6. bis 8. März 2026', '2026/3/6,8'],
  ['de', 'am 30.01.2026', '2026/1/30'],
  ['fr', 'le 1er et le 2 mai', '5/1,2'],
  ['es', 'del 6 al 8 de marzo de 2026', '2026/3/6,8'],
  ['hu', '2026. február 3-án', '2026/2/3'],
  ['zh', '3月6日至8日', '3/6,8'],
  ['zh', '二月十九日', '2/19'],
  ['zh', '3个月', ''],
  ['ko', '2024년 12월 3일', '2024/12/3'],
  ['vi', 'ngày 30 tháng 4 năm 1975', '1975/4/30'],
  ['th', '22 พฤษภาคม พ.ศ. 2557', '2014/5/22'],
  ['ar', '٨ مارس', '3/8'],
])('dates, %s: %s', (language, text, expected) => {
  const dates = readText(text, language).dates.map(({year, month, days}) =>
    [...(year === undefined ? [] : [year]), month, ...(days.length > 0 ? [days.join()] : [])].join(
      '/',
    ),
  )
  expect(dates.join(' ')).toBe(expected)
})

test.each([
  ['en', 'at 3:40 a.m. and 4 p.m.', '3:40 am, 4:0 pm'],
  ['de', 'um 16:30 Uhr', '16:30 pm'],
  ['fr', 'à 5 h 30', '5:30'],
  ['pt', 'às 5h30', '5:30'],
  ['zh', '凌晨3时40分和下午4时', '3:40 am, 4:0 pm'],
  ['zh', '3点建议', ''],
  ['ja', '3時間', ''],
])('times, %s: %s', (language, text, expected) => {
  const times = readText(text, language).times.map(
    ({hour, minute, half}) => `${hour}:${minute}${half ? ` ${half}` : ''}`,
  )
  expect(times.join(', ')).toBe(expected)
})
