import {computed, signal} from '@preact/signals'
import type {UiTexts} from '../api.ts'
import type english from '../words/en.json'

/** All that the page can say; a text with a count has one key for each of its plural forms. */
export type Key = keyof typeof english extends infer All extends string
  ? All extends `${infer Base}_${'one' | 'other' | 'zero' | 'two' | 'few' | 'many'}`
    ? Base
    : All
  : never

export type Values = Readonly<Record<string, string | number>>

const table = signal<UiTexts>({language: 'en', direction: 'ltr', texts: {}})
/** How the page's language writes and counts. */
const forms = computed(() => {
  const {language} = table.value
  return {
    plurals: new Intl.PluralRules(language),
    numbers: new Intl.NumberFormat(language),
    times: new Intl.DateTimeFormat(language, {dateStyle: 'medium', timeStyle: 'short'}),
    names: new Intl.DisplayNames(language, {type: 'language'}),
  }
})

/** The language of the page's words. */
export function pageLanguage(): string {
  return table.value.language
}

export function setWords(next: UiTexts): void {
  table.value = next
  document.documentElement.lang = next.language
  document.documentElement.dir = next.direction
}

/** A text in the page's language. `count` chooses the plural form (CLDR); numbers are written as the language writes them. */
export function t(key: Key, values: Values = {}): string {
  const {texts} = table.value
  const {plurals, numbers} = forms.value
  const form = typeof values.count === 'number' ? `${key}_${plurals.select(values.count)}` : key
  const text = texts[form] ?? texts[`${key}_other`] ?? texts[key] ?? key
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name] ?? ''
    return typeof value === 'number' ? numbers.format(value) : value
  })
}

/** A text in the page's language where it has one under a key, else another. */
export function tOr(key: string, otherwise: string): string {
  return table.value.texts[key] ?? otherwise
}

/** A number as the page's language writes it. */
export function sayNumber(value: number): string {
  return forms.value.numbers.format(value)
}

/** An ISO 8601 time as the page's language writes it. */
export function sayTime(iso: string): string {
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) ? iso : forms.value.times.format(time)
}

/** Name of a language in the page's language. */
export function sayLanguage(tag: string): string {
  try {
    return forms.value.names.of(tag) ?? tag
  } catch {
    return tag
  }
}
