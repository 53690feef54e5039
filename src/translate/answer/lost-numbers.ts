import {asciiDigits} from '../../segment/ascii-digits.ts'

/** A number with the separators that may stand in it. */
const NUMBER = /\d+(?:[.,٫٬'’\u00a0\u202f\u2009 ]\d{2,3}(?!\d))*(?:[.,٫]\d+)?/gu

/** A time on a clock of twelve hours, which other languages write by one of twenty-four. */
const CLOCK = /\d{1,2}(?:[:.]\d{2})?\s*[ap]\.?\s?m\b/giu

/** An ordinal such as that of a century, which many languages write in Roman numerals. */
const ORDINAL = /\d+(?:st|nd|rd|th)\b/giu

/** Numbers that are written without digits: Roman and Chinese ones. */
const ROMAN = /\b[IVXLC]{2,}|\b[VX]\b|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ]/u
const HAN = /[〇零一二三四五六七八九十百千两兩]{2,}|百分之/u

/**
 * Numbers of a text that its translation does not have, as they stand there. Only those of two digits or more that count,
 * for small ones may be words; and their size is not compared, for 1.5 million may be 150 lakh. What is left is what no
 * translation does.
 */
export function lostNumbers(source: string, target: string): string[] {
  const there = new Set(
    numbersIn(target).flatMap((number) => [significant(number), ...partsOf(number)]),
  )
  if (HAN.test(target)) return []
  let text = asciiDigits(source).replace(CLOCK, ' ')
  if (ROMAN.test(target)) text = text.replace(ORDINAL, ' ')
  return numbersIn(text).filter((number) => {
    const digits = significant(number)
    return (
      digits.length > 1 && !there.has(digits) && !partsOf(number).every((part) => there.has(part))
    )
  })
}

/** The numbers of a text. */
function numbersIn(text: string): string[] {
  return joinMyriads(asciiDigits(text)).match(NUMBER) ?? []
}

/** The digits of a number without its zeros at both ends: the same for 46,000 and 46 thousand. */
function significant(number: string): string {
  return number.replace(/\D/g, '').replace(/^0+|0+$/g, '')
}

/** What a number may be if its separators are none: the parts of a date, a range or a list. */
function partsOf(number: string): string[] {
  return number
    .split(/\D+/)
    .map(significant)
    .filter((digits) => digits !== '')
}

/** Counts in ten thousands as one number: `4万6050` is 46050, `3亿2000万` 32000 ten thousands. */
function joinMyriads(text: string): string {
  return text
    .replace(
      /(\d+)[亿億억]\s?(\d{1,4})[万萬만]/gu,
      (_, high: string, low: string) => high + low.padStart(4, '0'),
    )
    .replace(
      /(\d+)[万萬만천]\s?(\d{1,4})(?!\d)/gu,
      (_, high: string, low: string) => high + low.padStart(4, '0'),
    )
}
