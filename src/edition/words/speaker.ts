import {createInstance, type FormatterModule, type i18n} from 'i18next'
import {digitsOf} from './digits-of.ts'
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

/** Numbers in the language's digits, lists joined as it joins names. `{{share, percent}}` writes a part of 1. */
const formatter: FormatterModule = {
  type: 'formatter',
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (value: unknown, format, language = 'en') => {
    if (typeof value === 'number')
      return new Intl.NumberFormat(language, {
        style: format === 'percent' ? 'percent' : 'decimal',
        maximumFractionDigits: format === 'percent' ? 0 : 3,
        numberingSystem: digitsOf(language),
      }).format(value)
    return Array.isArray(value) ? new Intl.ListFormat(language).format(value) : String(value)
  },
}

/**
 * i18next over the texts of a few languages, which are asked in their order. Texts and values are taken literally: nothing
 * is escaped for HTML, no `$t(…)` is followed, and a value is never read as a text with places.
 */
export function speakerOf(texts: ReadonlyMap<string, WordTexts>): Speaker {
  const languages = [...texts.keys()]
  const instance: i18n = createInstance()
  instance.use(formatter)
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
    return found.usedLng ? {text: found.res, language: found.usedLng} : undefined
  }
}
