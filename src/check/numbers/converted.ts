import type {Quantity} from './quantity.ts'
import type {NumbersOfText} from './read-text.ts'
import {isSameMeasure, unitAfter} from './units.ts'

/** Two texts with their numbers. */
interface Texts {
  readonly source: NumbersOfText
  readonly target: NumbersOfText
}

/** Whether a number of the target is one of the source in another currency or unit, as a translator may write it. */
export function isConverted(from: Quantity, to: Quantity, texts: Texts): boolean {
  return isOtherCurrency(from, to) || isOtherUnit(from, to, texts)
}

/** A sum in another currency, in brackets: exchange rates are not known here, so any value will do. */
function isOtherCurrency({currency}: Quantity, {currency: other, isAside}: Quantity): boolean {
  if (!currency || !other || !isAside) return false
  return !currency.split(' ').some((name) => other.split(' ').includes(name))
}

/** 50 miles that became 80 kilometres. */
function isOtherUnit(from: Quantity, to: Quantity, {source, target}: Texts): boolean {
  const unit = unitAfter(source.text, from.end, source.locale.tag)
  const other = unit && unitAfter(target.text, to.end, target.locale.tag)
  return !!unit && !!other && isSameMeasure(from.value, unit, to.value, other)
}
