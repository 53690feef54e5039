import {digitsOf} from '../words/digits-of.ts'

/** A number in the digits of a language (BCP 47), without marks for thousands. */
export function numberIn(language: string, value: number): string {
  return new Intl.NumberFormat(language, {
    numberingSystem: digitsOf(language),
    useGrouping: false,
  }).format(value)
}
