import {asciiDigits} from '../segment/ascii-digits.ts'
import {subtagOf} from '../segment/language-tag.ts'

/** Words for powers of ten in a language, such as `mil millones`, with what they stand for. */
type Scales = ReadonlyMap<string, number>

const scales = new Map<string, Scales>()

/** Amounts whose compact forms yield the words: the numbers that grammars treat differently. */
const samples = [1, 2, 5, 1.5, 10, 21]

/** The words for thousands up to trillions in a language, taken from Intl. */
function scalesOf(language: string): Scales {
  const known = scales.get(language)
  if (known) return known
  const made = new Map<string, number>()
  try {
    for (const compactDisplay of ['short', 'long'] as const) {
      const options = {
        notation: 'compact',
        maximumFractionDigits: 1,
        numberingSystem: 'latn',
      } as const
      const format = new Intl.NumberFormat(language, {...options, compactDisplay})
      for (let power = 3; power <= 14; power++)
        for (const sample of samples) addScale(made, format, sample * 10 ** power)
    }
  } catch {
    // A tag that is not well formed has no words.
  }
  scales.set(language, made)
  return made
}

/** Adds the word of one amount, if its number tells what the word stands for. */
function addScale(made: Map<string, number>, format: Intl.NumberFormat, amount: number): void {
  const parts = format.formatToParts(amount)
  const written = parts
    .find(({type}) => type === 'compact')
    ?.value.trim()
    .toLowerCase()
  const word = written?.replace(/\.$/, '')
  const digits = parts
    .filter(({type}) => type === 'integer' || type === 'decimal' || type === 'fraction')
    .map(({type, value}) => (type === 'decimal' ? '.' : value))
    .join('')
  const number = Number(digits)
  if (word && number > 0) made.set(word, Math.round(Math.log10(amount / number)))
}

/** English words before a scale word. */
const words: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1]),
)

/** The power of ten that a word of the language stands for, undefined where it is no scale word. */
export function scaleOf(word: string, language: string): number | undefined {
  return scalesOf(language).get(word.toLowerCase())
}

/**
 * The amounts in a text that are written with figures, or with an English number word, and a scale word, or with figures
 * alone: `50 billion`, `half a billion`, `500 millones`, `5亿`. A number that may be read in two ways gives both.
 */
export function amountsIn(text: string, language: string): number[] {
  const byLength = [...scalesOf(language)].sort(([a], [b]) => b.length - a.length)
  const lower = text.normalize('NFKC').toLowerCase()
  const amounts: number[] = []
  for (const {0: figures, index} of lower.matchAll(figure)) {
    const after = lower.slice(index + figures.length, index + figures.length + longestScale)
    const rest = after.replace(/^[\s\u00a0\u202f-]+/, '')
    const power = byLength.find(([word]) => beginsWith(rest, word))?.[1] ?? 0
    for (const value of valuesOf(figures)) amounts.push(value * 10 ** power)
  }
  if (subtagOf(language) === 'en') amounts.push(...wordAmounts(lower, language))
  return amounts
}

/** Whether a text begins with a word, or with a sign of a script that does not part words. */
function beginsWith(text: string, word: string): boolean {
  if (!text.startsWith(word)) return false
  return /^\P{sc=Latin}$/u.test(word) || !/^[\p{L}\p{M}]/u.test(text.slice(word.length))
}

const figure = /\p{Nd}+(?:[.,\s\u00a0\u202f'’٬٫]\p{Nd}+)*/gu
const longestScale = 40

/** What figures stand for: a separator before three digits may group or be decimal. */
function valuesOf(figures: string): number[] {
  const plain = asciiDigits(figures)
  const grouped = Number(plain.replace(/\D/g, ''))
  const decimal = /^(.*)[.,٫](\d+)$/.exec(plain)
  if (!decimal) return [grouped]
  const value = Number(`${(decimal[1] ?? '').replace(/\D/g, '')}.${decimal[2]}`)
  return decimal[2]?.length === 3 ? [grouped, value] : [value]
}

/** Amounts in English words: `half a billion`, `two million`, `a trillion`. */
function wordAmounts(lower: string, language: string): number[] {
  const amounts: number[] = []
  const pattern = /\b(half a|half|a quarter of a|an?|[a-z]+)[\s-]+([a-z]+)/g
  for (const {1: number = '', 2: word = '', index} of lower.matchAll(pattern)) {
    const power = scaleOf(word, language)
    if (power === undefined) {
      pattern.lastIndex = index + number.length
      continue
    }
    const value = fractions[number] ?? (Object.hasOwn(words, number) ? words[number] : undefined)
    if (value !== undefined) amounts.push(value * 10 ** power)
  }
  return amounts
}

const fractions: Readonly<Record<string, number>> = {
  'half a': 0.5,
  half: 0.5,
  'a quarter of a': 0.25,
  a: 1,
  an: 1,
}

/**
 * Whether a target gives an amount of the source that is written with a word for this power of ten: then it is right,
 * whatever words it is written in.
 */
export function hasSameAmount(
  {source, target}: {readonly source: string; readonly target: string},
  languages: {readonly source: string; readonly target: string},
  power: number,
): boolean {
  const scale = 10 ** power
  const wanted = amountsIn(source, languages.source).filter(
    (amount) => amount >= scale / 10 && amount < scale * 1000,
  )
  const given = amountsIn(target, languages.target)
  return wanted.some((amount) => given.some((other) => Math.abs(other - amount) <= amount * 1e-9))
}
