import {byLanguage} from '../../check/language-of.ts'

/** What stands between a label and what it labels, where it is not a colon and a space. */
const colons: Readonly<Record<string, string>> = {
  fr: '\u00a0: ',
  'fr-CH': ': ',
  ja: '：',
  yue: '：',
  zh: '：',
}

/** The colon behind a label in a language (BCP 47), with the spaces around it. */
export function colonOf(language: string): string {
  return byLanguage(colons, language) ?? ': '
}
