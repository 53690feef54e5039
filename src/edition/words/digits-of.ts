import {byLanguage} from '../../check/language-of.ts'

/**
 * Digits of a language's running text where they are not the European ones, as Unicode numbering systems (UTS 35, CLDR
 * 48). Arabic and Hindi print uses both; theirs are the European ones, as on most of their web pages.
 */
const systems: Readonly<Record<string, string>> = {
  bn: 'beng',
  ckb: 'arab',
  fa: 'arabext',
  mr: 'deva',
  my: 'mymr',
  ne: 'deva',
  ps: 'arabext',
}

/** The numbering system of a language (BCP 47) in running text: `latn`, `arabext`, `beng`, … */
export function digitsOf(language: string): string {
  return byLanguage(systems, language) ?? 'latn'
}
