import type {CheckContext} from '../check.ts'
import {plainPair} from '../plain-text.ts'
import {isConverted} from './converted.ts'
import type {DateMention, TimeMention} from './date-mention.ts'
import {type Conflict, dateConflicts, timeConflicts, weekdayConflicts} from './match-dates.ts'
import {matchQuantities, type QuantityPair} from './match-quantities.ts'
import type {Quantity} from './quantity.ts'
import {type NumbersOfText, readText} from './read-text.ts'
import type {WeekdayMention} from './weekdays.ts'

/** What the target says otherwise than the source, in numbers. */
export interface NumberComparison {
  readonly source: NumbersOfText
  readonly target: NumbersOfText
  readonly pairs: readonly QuantityPair[]
  /** A number of the source without counterpart, and the number that stands instead, if one does. */
  readonly faults: readonly NumberFault[]
  readonly dates: readonly Conflict<DateMention>[]
  readonly times: readonly Conflict<TimeMention>[]
  readonly weekdays: readonly Conflict<WeekdayMention>[]
}

/** One of the two is there. */
export interface NumberFault {
  readonly source: Quantity | undefined
  readonly target: Quantity | undefined
  /** Whether they differ by nothing but their power of ten. */
  readonly isScale: boolean
}

/** With more numbers than this, a segment is a table of data, and pairing them all would take long. */
const mostNumbers = 400

const known = new WeakMap<CheckContext, NumberComparison>()

/** Compares the numbers of an entry once for all checks; `undefined` where there is nothing to compare. */
export function compareNumbers(context: CheckContext): NumberComparison | undefined {
  const {target} = context.entry
  if (target === '' || target === context.source) return undefined
  let comparison = known.get(context)
  if (!comparison) {
    comparison = compare(context)
    known.set(context, comparison)
  }
  return comparison
}

function compare(context: CheckContext): NumberComparison {
  const plain = plainPair(context)
  const source = readSource(plain.source.text, context.sourceLanguage)
  const target = readText(plain.target.text, context.language)
  if (isTable(source) || isTable(target))
    return {source, target, pairs: [], faults: [], dates: [], times: [], weekdays: []}
  const dates = dateConflicts(source, target)
  const times = timeConflicts(source, target)
  // What stands for a time is told there.
  const blamed = new Set(times.map(({target: instead}) => instead?.start))
  const {pairs, missing, unexpected} = matchQuantities(source, {
    ...target,
    quantities: target.quantities.filter(({start}) => !blamed.has(start)),
  })
  const texts = {source, target}
  const left = missing.filter(
    (quantity) => !unexpected.some((other) => isConverted(quantity, other, texts)),
  )
  const right = unexpected.filter((other) => {
    const candidates = [...missing, ...pairs.map((pair) => pair.source)]
    return !candidates.some((quantity) => isConverted(quantity, other, texts))
  })
  const weekdays = weekdayConflicts(source, target)
  return {source, target, pairs, faults: faultsOf(left, right), dates, times, weekdays}
}

/** Sources that were read last: those of a statement come again in each of its languages. */
const sources = new Map<string, NumbersOfText>()
const mostSources = 2_000

function readSource(text: string, language: string): NumbersOfText {
  const key = `${language} ${text}`
  const read = sources.get(key) ?? readText(text, language)
  if (sources.size >= mostSources) sources.clear()
  sources.set(key, read)
  return read
}

function isTable({quantities, dates, times}: NumbersOfText): boolean {
  return quantities.length + dates.length + times.length > mostNumbers
}

/** Faults with the numbers that most likely belong together: first those of equal digits. */
function faultsOf(missing: readonly Quantity[], unexpected: readonly Quantity[]): NumberFault[] {
  const free = new Set(unexpected)
  const take = (fits: (target: Quantity) => boolean) => {
    const target = [...free].find(fits)
    if (target) free.delete(target)
    return target
  }
  const scales = new Map(
    missing.map((source) => [source, take((target) => isScaleFault(source, target))]),
  )
  const faults = missing.map((source): NumberFault => {
    const scale = scales.get(source)
    return {source, target: scale ?? take(() => true), isScale: scale !== undefined}
  })
  return [...faults, ...[...free].map((target) => ({source: undefined, target, isScale: false}))]
}

/** Whether two numbers have the same digits and another power of ten, and at least one a scale word. */
function isScaleFault(source: Quantity, target: Quantity): boolean {
  if (source.exponent === 0 && target.exponent === 0) return false
  if (!(source.value > 0 && target.value > 0)) return false
  const power = Math.log10(target.value / source.value)
  return Math.abs(power) > 0.5 && Math.abs(power - Math.round(power)) < 1e-9
}
