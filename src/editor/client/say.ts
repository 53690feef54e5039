import {signal} from '@preact/signals'
import type english from '../words/en.json'

/** All that the page can say; a text with a count has one key for each of its plural forms. */
export type Key = keyof typeof english extends infer All
  ? All extends `${infer Base}_${'one' | 'other' | 'zero' | 'two' | 'few' | 'many'}`
    ? Base
    : All
  : never

export type Values = Readonly<Record<string, string | number>>

/** The page's words in one language, resolved by the server: every key is there. */
export interface Table {
  /** BCP 47, of the language that was asked for. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly words: Readonly<Record<string, string>>
}

const table = signal<Table>({language: 'en', direction: 'ltr', words: {}})
let plurals = new Intl.PluralRules('en')
let numbers = new Intl.NumberFormat('en')
let days = new Intl.DateTimeFormat('en', {dateStyle: 'medium'})

/** The language of the page's words. */
export function pageLanguage(): string {
  return table.value.language
}

export function setWords(next: Table): void {
  plurals = new Intl.PluralRules(next.language)
  numbers = new Intl.NumberFormat(next.language)
  days = new Intl.DateTimeFormat(next.language, {dateStyle: 'medium'})
  table.value = next
  document.documentElement.lang = next.language
  document.documentElement.dir = next.direction
}

/** A text in the page's language. `count` chooses the plural form (CLDR); numbers are written as the language writes them. */
export function t(key: Key, values: Values = {}): string {
  const {words} = table.value
  const form = typeof values.count === 'number' ? `${key}_${plurals.select(values.count)}` : key
  const text = words[form] ?? words[`${key}_other`] ?? words[key] ?? key
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name] ?? ''
    return typeof value === 'number' ? numbers.format(value) : value
  })
}

/** A number as the page's language writes it. */
export function sayNumber(value: number): string {
  void table.value
  return numbers.format(value)
}

/** An ISO 8601 day or time as the page's language writes a day. */
export function sayDay(iso: string): string {
  void table.value
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) ? iso : days.format(time)
}

let names = new Intl.DisplayNames('en', {type: 'language'})
let namesOf = 'en'

/** Name of a language in the page's language. */
export function sayLanguage(tag: string): string {
  const {language} = table.value
  if (namesOf !== language) {
    names = new Intl.DisplayNames(language, {type: 'language'})
    namesOf = language
  }
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
