import type {Check} from './check.ts'
import {currency} from './currency.ts'
import {date} from './date.ts'
import {number} from './number.ts'
import {numberFormat} from './number-format.ts'
import {percent} from './percent.ts'
import {scaleWord} from './scale-word.ts'
import {units} from './units.ts'

/** The checks that compare numbers, dates, money and measures. */
export const numberChecks: readonly Check[] = [
  number,
  scaleWord,
  numberFormat,
  percent,
  currency,
  date,
  units,
]
