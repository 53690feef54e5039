import type {DateMention} from './date-mention.ts'
import type {NumberLocale} from './number-locale.ts'
import {commonYear} from './read-calendar-dates.ts'
import type {ReadableText, Token} from './tokens.ts'

/** Dates with a named month, and the tokens that are used up. */
export interface NamedDates {
  readonly dates: readonly DateMention[]
  /** Indices of tokens. */
  readonly used: ReadonlySet<number>
}

/** Languages that write the day after the month. */
const dayAfter = new Set(['en', 'hu', 'lt', 'ta', 'si', 'lv'])
/** Languages that write the year first. */
const yearBefore = new Set(['hu', 'lt', 'lv', 'ta', 'si', 'eu'])
/** What may stand between a day, a month and a year: prepositions, articles, endings of ordinals. */
const link = new Set(
  'st nd rd th er re o de del d of the di do da den dem й го е я ого а ма ի m gada g r р în на ngày a án én i jan jén'.split(
    ' ',
  ),
)
/** Articles that may follow "and" in a list of days. */
const article = new Set('the le el il lo am den dem der o al la'.split(' '))
/** Month names that mean something else as well, and may stand alone in that sense. */
const homographs = new Set(
  'may march sept mar mars mart mai mei maj ocak ekim kasım aralık mac jun jul مارچ मार्च मई می مه ماي آب மார்ச் மே มีนาคม'.split(
    ' ',
  ),
)

/** Finds months by name, with the day, the days and the year beside them. Takes no time where there is no month. */
export function readNamedDates(source: ReadableText): NamedDates {
  const dates: DateMention[] = []
  const used = new Set<number>()
  for (const [index, token] of source.tokens.entries()) {
    const month = monthOf(source, token)
    if (month === undefined) continue
    const date = dateAt(source, index, month)
    if (!date) continue
    for (const at of date.used) used.add(at)
    dates.push(date.mention)
  }
  return {dates, used}
}

/** The month that a word names. */
function monthOf({locale, text}: ReadableText, token: Token): number | undefined {
  if (token.kind !== 'word' || locale.months.size === 0) return undefined
  // "May" and "March" are words of another kind without their capital.
  if (locale.language === 'en' && !/^\p{Lu}/u.test(token.text)) return undefined
  const found = locale.months.get(token.word) ?? monthWithin(token.word, locale)
  if (found !== undefined || locale.language !== 'ar') return found
  const two = /^[\p{L}\p{M}]+ [\p{L}\p{M}]+/u.exec(text.slice(token.start, token.start + 24))?.[0]
  return two === undefined ? undefined : locale.months.get(two)
}

/** A month with an ending or a particle: `Mart’ta`, `helmikuussa`, `במרץ`. */
function monthWithin(word: string, {months, endings, prefixes}: NumberLocale): number | undefined {
  if (endings && word.length > 4) {
    for (let length = Math.min(word.length - 3, 6); length > 0; length--) {
      const month = months.get(word.slice(0, -length))
      if (month !== undefined && endings.exec(word.slice(-length))?.[0].length === length)
        return month
    }
  }
  const prefix = prefixes?.exec(word)?.[0]
  return prefix ? months.get(word.slice(prefix.length)) : undefined
}

/** A date around the month at an index; `undefined` for what is rather another word. */
function dateAt(
  source: ReadableText,
  index: number,
  month: number,
): {mention: DateMention; used: readonly number[]} | undefined {
  const {tokens, locale} = source
  const before = dayIn(source, index, -1)
  const after = dayIn(source, index, 1)
  const isAfter = after !== undefined && (dayAfter.has(locale.language) || before === undefined)
  const at = isAfter ? after : before
  const days = at === undefined ? [] : moreDays(source, at, isAfter ? 1 : -1)
  const last = Math.max(index, ...days)
  const first = Math.min(index, ...days)
  const year =
    yearAt(source, last, 1) ??
    (yearBefore.has(locale.language) ? yearAt(source, first, -1) : undefined)
  const name = tokens[index]
  if (!name || (days.length === 0 && year === undefined && isDoubtful(name))) return undefined
  const used = [index, ...days, ...(year === undefined ? [] : [year])]
  const spans = used.flatMap((used_) => tokens[used_] ?? [])
  return {
    used,
    mention: {
      start: Math.min(...spans.map(({start}) => start)),
      end: Math.max(...spans.map(({end}) => end)),
      year:
        year === undefined ? undefined : commonYear(Number(tokens[year]?.text), locale.language),
      month,
      days: days.map((day) => Number(tokens[day]?.text)).sort((a, b) => a - b),
      isAmbiguous: false,
      isLoose: false,
    },
  }
}

/** Whether a name that stands alone may be no month. */
function isDoubtful({word, text}: Token): boolean {
  return homographs.has(word) || text.length < 4
}

/** Index of a day beside an index; `step` is 1 after it and -1 before it. */
function dayIn(source: ReadableText, index: number, step: 1 | -1): number | undefined {
  const at = beside(source, index, step)
  return at !== undefined && isDay(source.tokens[at]) ? at : undefined
}

function isDay(token: Token | undefined): boolean {
  return token?.kind === 'digits' && /^(?:0?[1-9]|[12]\d|3[01])$/.test(token.text)
}

/** Index of a year beside an index. */
function yearAt(source: ReadableText, index: number, step: 1 | -1): number | undefined {
  const at = beside(source, index, step, step === 1)
  const text = at === undefined ? '' : (source.tokens[at]?.text ?? '')
  return at !== undefined && /^(?:1\d|20|2[3-6])\d\d$/.test(text) ? at : undefined
}

/** Index of the next token but for links, if nothing else stands between. */
function beside(
  {text, tokens}: ReadableText,
  index: number,
  step: 1 | -1,
  mayHaveComma = false,
): number | undefined {
  let at = index + step
  while (link.has(tokens[at]?.word ?? '') && Math.abs(at - index) < 3) at += step
  const [left, right] = step === 1 ? [index, at] : [at, index]
  const between = tokens
    .slice(left + 1, right)
    .reduce(
      (rest, {text: word}) => rest.replace(word, ''),
      text.slice(tokens[left]?.end, tokens[right]?.start),
    )
  const plain = between.replace(/[พค]\.ศ\.?/g, '')
  const allowed = mayHaveComma ? /^[\s.,،’'°ºª॰-]*$/ : /^[\s.’'°ºª॰-]*$/
  return tokens[at] && tokens[left] && allowed.test(plain) ? at : undefined
}

/** Indices of a day and of those that it goes on from or to: `6. bis 8.`, `6–8`. */
function moreDays(source: ReadableText, first: number, step: 1 | -1): number[] {
  const {tokens, text, locale} = source
  const days = [first]
  let at = first
  for (;;) {
    let next = at + step
    const word = tokens[next]
    let hasJoin = false
    if (word?.kind === 'word') {
      if (article.has(word.word) && !locale.joins.has(word.word) && step === -1) next += step
      if (!locale.joins.has(tokens[next]?.word ?? '')) return days
      hasJoin = true
      next += step
      const after = tokens[next]?.word ?? ''
      if (step === 1 ? article.has(after) : link.has(after)) next += step
    }
    const [left, right] = step === 1 ? [at, next] : [next, at]
    const between = text.slice(tokens[left]?.end, tokens[right]?.start)
    const sign = step === -1 ? /^\.?\s?[–—,/-]\s?$/ : /^\.?\s?[–—/-]\s?$/
    if (!isDay(tokens[next]) || between.length > 12 || !(hasJoin || sign.test(between))) return days
    days.push(next)
    at = next
  }
}
