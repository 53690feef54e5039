/** A unit of measurement: what it measures, and how much of the metric unit it is. */
export interface Unit {
  readonly name: string
  readonly measures: string
  readonly size: number
}

/** Units that are confused: the customary ones of the United States and the metric ones, as Intl names them. */
const units: readonly Unit[] = [
  {name: 'mile', measures: 'distance', size: 1609.344},
  {name: 'kilometer', measures: 'distance', size: 1000},
  {name: 'yard', measures: 'distance', size: 0.9144},
  {name: 'meter', measures: 'distance', size: 1},
  {name: 'foot', measures: 'distance', size: 0.3048},
  {name: 'inch', measures: 'distance', size: 0.0254},
  {name: 'centimeter', measures: 'distance', size: 0.01},
  {name: 'acre', measures: 'area', size: 0.40469},
  {name: 'hectare', measures: 'area', size: 1},
  {name: 'pound', measures: 'weight', size: 0.45359},
  {name: 'kilogram', measures: 'weight', size: 1},
  {name: 'ounce', measures: 'weight', size: 0.02835},
  {name: 'gram', measures: 'weight', size: 0.001},
  {name: 'gallon', measures: 'volume', size: 3.78541},
  {name: 'liter', measures: 'volume', size: 1},
]

/** Words that Intl does not have, by language and unit. */
const more: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    kilometer: 'kilometre kilometres',
    meter: 'metre metres',
    liter: 'litre litres',
    centimeter: 'centimetre centimetres',
  },
  zh: {kilogram: '公斤', kilometer: '千米'},
}

/** English words of these units: most texts measure nothing, and asking Intl takes milliseconds. */
const mayMeasure =
  /\d[\s-]?(?:mile|k(?:m|g|ilo)|yard|met(?:er|re)|feet|foot|inch|cent|acre|hect|pound|ounce|gram|gallon|lit)/i

const wordsOf = new Map<string, ReadonlyMap<string, Unit>>()

/** The unit after a number that ends at an offset. */
export function unitAfter(text: string, end: number, language: string): Unit | undefined {
  if (language.startsWith('en') && !mayMeasure.test(text)) return undefined
  const words = unitWords(language)
  const [, word = ''] = /^[\s-]?([\p{L}\p{M}]+)/u.exec(text.slice(end, end + 24)) ?? []
  const lower = word.toLowerCase()
  const exact = words.get(lower)
  if (exact || lower.length < 2) return exact
  // In scripts without blanks, and in languages with endings, the unit is how the word begins.
  for (let length = lower.length - 1; length >= Math.max(1, lower.length - 12); length--) {
    const start = words.get(lower.slice(0, length))
    if (start && (length > 4 || /[\p{sc=Han}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u.test(lower)))
      return start
  }
  return undefined
}

/** Whether two measures are about the same, as conversions are rounded. */
export function isSameMeasure(a: number, unitA: Unit, b: number, unitB: Unit): boolean {
  if (unitA.measures !== unitB.measures || unitA.name === unitB.name) return false
  return Math.abs((a * unitA.size) / (b * unitB.size) - 1) < 0.08
}

/** Names of units in a language, from Intl: long ones, and short ones that are no other word. */
function unitWords(language: string): ReadonlyMap<string, Unit> {
  let words = wordsOf.get(language)
  if (!words) {
    words = askIntl(language)
    wordsOf.set(language, words)
  }
  return words
}

function askIntl(language: string): Map<string, Unit> {
  const words = new Map<string, Unit>()
  const [tag = 'en'] = language.split('-')
  for (const unit of units) {
    for (const unitDisplay of ['long', 'short'] as const) {
      for (const name of namesOf(unit.name, language, unitDisplay)) {
        const isSymbol = unitDisplay === 'short'
        if (isSymbol && !/^(?:km|kg|cm|ha|км|кг|см|га)$/.test(name)) continue
        if (!words.has(name)) words.set(name, unit)
      }
    }
  }
  for (const [unitName, forms] of Object.entries(
    Object.hasOwn(more, tag) ? (more[tag] ?? {}) : {},
  )) {
    const unit = units.find(({name}) => name === unitName)
    for (const form of forms.split(' ')) if (unit) words.set(form, unit)
  }
  return words
}

/** The forms of one name; the first word where it has several, as in "acres anglo-saxonnes". */
function namesOf(unit: string, language: string, unitDisplay: 'long' | 'short'): string[] {
  try {
    const format = new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay})
    return [1, 2, 5, 1.5].flatMap((count) => {
      const part = format.formatToParts(count).find(({type}) => type === 'unit')?.value ?? ''
      return /[\p{L}\p{M}]+/u.exec(part.toLowerCase())?.[0] ?? []
    })
  } catch {
    return []
  }
}
