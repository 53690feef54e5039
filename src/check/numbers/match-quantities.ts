import type {Certainty, Quantity} from './quantity.ts'
import type {NumbersOfText} from './read-text.ts'

/** A number of the source and the number of the target that stands for it. */
export interface QuantityPair {
  readonly source: Quantity
  readonly target: Quantity
  /** Whether the target's separators have the meaning they have elsewhere. */
  readonly isElsewhere: boolean
}

/** Which numbers belong together, and which have no counterpart. */
export interface QuantityMatch {
  readonly pairs: readonly QuantityPair[]
  readonly missing: readonly Quantity[]
  readonly unexpected: readonly Quantity[]
}

/** Whether two numbers can stand for each other. */
type Fits = (source: Quantity, target: Quantity) => boolean

/** The ways to belong together, the surest first; each number takes the first that is free. */
const ways: readonly {readonly fits: Fits; readonly isElsewhere?: boolean}[] = [
  {fits: (a, b) => are('digits', a, b) && a.mark === b.mark && same(a.value, b.value)},
  {fits: (a, b) => are('digits', a, b) && same(a.value, b.value)},
  {fits: (a, b) => same(a.value, b.value)},
  {fits: (a, b) => are('digits', a, b) && meansTheSame(a, b)},
  {
    fits: (a, b) => are('digits', a, b) && b.elsewhere !== undefined && same(a.value, b.elsewhere),
    isElsewhere: true,
  },
  {
    fits: (a, b) =>
      a.elsewhere !== undefined && b.elsewhere !== undefined && same(a.elsewhere, b.elsewhere),
  },
  {fits: (a, b) => a.elsewhere !== undefined && same(a.elsewhere, b.value)},
  {fits: meansTheSame},
]

/**
 * Pairs the numbers of two texts by value. Missing and unexpected are those that must have a counterpart and have none:
 * digits, and cardinals in words where both sides have one too many.
 */
export function matchQuantities(source: NumbersOfText, target: NumbersOfText): QuantityMatch {
  const pairs: QuantityPair[] = []
  const left = new Set(
    target.locale.hasScale ? source.quantities : source.quantities.map(orWithoutScale),
  )
  const right = new Set(target.quantities)
  for (const {fits, isElsewhere = false} of ways) {
    for (const a of left) {
      const b = [...right].find((candidate) => fits(a, candidate))
      if (!b) continue
      left.delete(a)
      right.delete(b)
      pairs.push({source: a, target: b, isElsewhere: isElsewhere || b.isForeign})
    }
  }
  let missing = [...left].filter((a) => isSure(a) && !isExplained(a, target))
  let unexpected = [...right].filter((b) => isSure(b) && !isExplained(b, source))
  // Said twice and rendered once, or the other way round: nothing is lost. Where both sides have one too many, one is wrong.
  const isOneSided = missing.length === 0 || unexpected.length === 0
  if (isOneSided) {
    missing = missing.filter((a) => !pairs.some((pair) => meansTheSame(a, pair.target)))
    unexpected = unexpected.filter((b) => !pairs.some((pair) => meansTheSame(pair.source, b)))
  }
  if (unexpected.length === 0) missing = missing.filter((a) => !isImplied(a))
  if (missing.length === 0) unexpected = unexpected.filter((b) => !isImplied(b))
  if (unexpected.length === 0) missing = missing.filter((a) => !isWithinWord(a, target))
  if (missing.length === 0) unexpected = unexpected.filter((b) => !isWithinWord(b, source))
  const wordsLeft = [...left].filter(({certainty}) => certainty === 'word')
  const wordsRight = [...right].filter(({certainty}) => certainty === 'word')
  const hasBoth = wordsLeft.length + missing.length > 0 && wordsRight.length + unexpected.length > 0
  return {
    pairs,
    missing: hasBoth ? [...missing, ...wordsLeft] : missing,
    unexpected: hasBoth ? [...unexpected, ...wordsRight] : unexpected,
  }
}

/** A number that may stand without its scale word, in a language whose scale words nobody told us. */
function orWithoutScale(quantity: Quantity): Quantity {
  const {value, exponent, others} = quantity
  return exponent === 0 ? quantity : {...quantity, others: [...others, value / 10 ** exponent]}
}

function are(certainty: Certainty, a: Quantity, b: Quantity): boolean {
  return a.certainty === certainty && b.certainty === certainty
}

/** Equal but for the last digits, which 3.4 × 10^8 may have wrong. */
export function same(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= Math.abs(a) * 1e-9
}

/** Equal in one of their readings. */
function meansTheSame(a: Quantity, b: Quantity): boolean {
  if (a.others.length === 0 && b.others.length === 0) return same(a.value, b.value)
  return (
    a.others.some((value) => same(value, b.value)) || b.others.some((value) => same(a.value, value))
  )
}

function isSure({certainty}: Quantity): boolean {
  return certainty === 'digits'
}

/** One and zero, which languages say by their articles, their number and their negation. */
function isImplied({value, mark, currency, exponent}: Quantity): boolean {
  return value < 2 && Number.isInteger(value) && !mark && !currency && exponent === 0
}

/** Whether a word of the other text begins with a small number: "3-way" and "трёхсторонний", "two-thirds". */
function isWithinWord({value, mark, currency, exponent}: Quantity, other: NumbersOfText): boolean {
  if (value < 2 || value > 99 || mark || currency || exponent > 0) return false
  const forms = other.locale.smallNumbers.get(value) ?? []
  return (
    forms.length > 0 && other.words().some((word) => forms.some((form) => word.startsWith(form)))
  )
}

/** Whether the other text says it as part of a date, a time or a fraction. */
function isExplained({value, others}: Quantity, other: NumbersOfText): boolean {
  return other.parts.has(value) || others.some((reading) => other.parts.has(reading))
}
