import {createInstance, type FormatterModule, type i18n} from 'i18next'
import {writeDay} from './dates.ts'
import {digitsOf} from './digits-of.ts'
import {isKnownToIntl} from './intl-locale.ts'
import {LAST_RESORT} from './language-chain.ts'
import {nameIn} from './language-names.ts'
import type {WordTexts} from './shipped-words.ts'
import type {Values} from './words.ts'

/** A text and the language it was found in. */
export interface Found {
  readonly text: string
  readonly language: string
}

/** Looks up a text and fills its places; undefined where no language has it. */
export type Speaker = (key: string, values: Values) => Found | undefined

const namespace = 'edition'

/** What a language makes of a value, by the format that a text names after a comma: `{{date, day}}`. */
function writeValue(value: unknown, format: string | undefined, language: string): string {
  if (typeof value === 'number') return writeNumber(value, language, format === 'percent')
  if (Array.isArray(value))
    return isKnownToIntl(language) ? new Intl.ListFormat(language).format(value) : value.join(', ')
  const text = String(value)
  if (format === 'day') return writeDay(text, language)
  if (format === 'language') return nameIn(language, text) ?? nameIn(LAST_RESORT, text) ?? text
  return text
}

const numberFormats = new Map<string, Intl.NumberFormat>()

function writeNumber(value: number, language: string, isPercent: boolean): string {
  const key = `${language} ${isPercent}`
  let format = numberFormats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(isKnownToIntl(language) ? language : LAST_RESORT, {
      style: isPercent ? 'percent' : 'decimal',
      maximumFractionDigits: isPercent ? 0 : 3,
      numberingSystem: digitsOf(language),
    })
    numberFormats.set(key, format)
  }
  return format.format(value)
}

function formatterOf(spokenAs: SpokenAs): FormatterModule {
  return {
    type: 'formatter',
    init: () => {},
    add: () => {},
    addCached: () => {},
    format: (value, format, language = LAST_RESORT) =>
      writeValue(value, format, spokenAs(language)),
  }
}

/** The language that words of a language pass for: `de-AT` where the words are German and Austrians are spoken to. */
export type SpokenAs = (language: string) => string

/**
 * i18next over the texts of a few languages, which are asked in their order. Texts and values are taken literally: nothing
 * is escaped for HTML, no `$t(…)` is followed, and a value is never read as a text with places.
 */
export function speakerOf(texts: ReadonlyMap<string, WordTexts>, spokenAs: SpokenAs): Speaker {
  const languages = [...texts.keys()]
  const instance: i18n = createInstance()
  instance.use(formatterOf(spokenAs))
  void instance.init({
    initAsync: false,
    load: 'currentOnly',
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    ns: [namespace],
    defaultNS: namespace,
    interpolation: {escapeValue: false, alwaysFormat: true},
    resources: Object.fromEntries([...texts].map(([tag, own]) => [tag, {[namespace]: own}])),
  })
  return (key, values) => {
    const {count} = values
    const found = instance.t(key, {
      lngs: languages,
      returnDetails: true,
      nest: false,
      replace: values,
      ...(typeof count === 'number' && {count}),
    })
    return found.usedLng ? {text: found.res, language: spokenAs(found.usedLng)} : undefined
  }
}
