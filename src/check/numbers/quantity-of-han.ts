import {isFraction} from './fraction.ts'
import type {Certainty, Quantity} from './quantity.ts'
import {readHan} from './read-han.ts'
import type {Token} from './tokens.ts'

/** Before a numeral that counts nothing exactly: 数十, 几百. */
const vague = /[数數几幾]$/
/** What is counted in Chinese and Japanese: without one of these, a single numeral is mostly part of another word. */
const measure =
  /^\s?(?:个半|[个個名位人年天日家次周週小时時歳岁歲座条條支只隻张張件部辆輛艘起场場届屆层層块塊元美つ社回国國州省市县縣倍项項种種所名间間代大]|ヶ|カ|か)/

/** A number in the numerals of East Asia; `undefined` for a vague one and for the 百 of 百分之. */
export function hanQuantity(text: string, token: Token): Quantity | undefined {
  const before = text.slice(Math.max(0, token.start - 5), token.start)
  const after = text.slice(token.end, token.end + 4)
  const {value, exponent, isBare, hasDigits} = readHan(token.text)
  if (
    vague.test(before) ||
    (isBare && /[上成]$/.test(before)) ||
    (value === 100 && /^\s*分之/.test(after))
  )
    return undefined
  const isVague = isFraction(text, token) || isBare || before.endsWith('第')
  return {
    start: token.start,
    end: token.end,
    text: token.text,
    value,
    others: value % 10 === 0 && value > 1000 && value < 2100 ? [value % 100] : [],
    elsewhere: undefined,
    isForeign: false,
    certainty: isVague ? 'loose' : certaintyOf(token.text, {value, exponent, hasDigits}, after),
    exponent,
    digits: undefined,
    isBare,
    isReference: false,
  }
}

/** Digits and large numbers are meant as numbers; a single numeral only with what it counts. */
function certaintyOf(
  run: string,
  {value, exponent, hasDigits}: {value: number; exponent: number; hasDigits: boolean},
  after: string,
): Certainty {
  if (hasDigits || exponent >= 4 || /^[〇零一二三四五六七八九]{4}$/.test(run)) return 'digits'
  if (value < 3) return 'loose'
  return measure.test(after) && !/^[一二三四五六七八九]{2,3}$/.test(run) ? 'word' : 'loose'
}
