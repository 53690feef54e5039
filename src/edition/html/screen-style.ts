import {languageOf} from '../../check/language-of.ts'
import {profileFor} from '../typography/profile-for.ts'

/** How a language is set on a screen, as the values of CSS properties. */
export interface ScreenStyle {
  readonly fonts: string
  /** Of running text and of headings, in heights of the letters. */
  readonly lineHeight: {readonly text: number; readonly heading: number}
  /** Size of running text against that of Latin letters: some scripts have small letters in the same size. */
  readonly scale: number
  /** Length of a line, in heights of the letters: 60 to 70 Latin letters, 35 Han characters. */
  readonly measure: number
  /** How words are stressed: scripts without slanted letters take a heavier weight or dots beside the characters. */
  readonly stress: 'italic' | 'weight' | 'dots'
  /** Declarations for breaking lines. */
  readonly breaking: string
}

/** What a script does otherwise than Latin, by ISO 15924. */
interface Row {
  readonly scale?: number
  readonly measure?: number
  readonly stress?: 'dots'
  readonly breaking?: string
}

const han: Row = {
  scale: 1.02,
  measure: 35,
  stress: 'dots',
  breaking: 'text-autospace:normal;text-spacing-trim:normal',
}

const rows: Readonly<Record<string, Row>> = {
  Arab: {scale: 1.1},
  Deva: {scale: 1.04},
  Hans: han,
  Hant: han,
  Hebr: {scale: 1.06},
  Jpan: han,
  Kore: {measure: 35, breaking: 'word-break:keep-all'},
  // Long words: few fit on a line.
  Taml: {scale: 0.96, measure: 36, breaking: 'hyphenate-limit-chars:12 5 5'},
}

/** Fonts of running text that are better on screens than those of print, before which they stand. */
const screenFonts = ['Charter', 'Iowan Old Style']

/** How a language (BCP 47) is set on a screen. */
export function screenStyle(language: string): ScreenStyle {
  const {fonts, lineHeight, lineBreak, hyphenate, hasItalics} = profileFor(language)
  const row = rows[languageOf(language).script] ?? {}
  return {
    fonts: [...(hasItalics ? screenFonts : []), ...fonts].map(fontName).join(','),
    lineHeight,
    scale: row.scale ?? 1,
    measure: row.measure ?? 33,
    stress: hasItalics ? 'italic' : (row.stress ?? 'weight'),
    breaking: [
      `hyphens:${hyphenate ? 'auto' : 'manual'}`,
      `line-break:${lineBreak}`,
      'hanging-punctuation:first allow-end last',
      row.breaking ?? 'hyphenate-limit-chars:7 3 4',
    ].join(';'),
  }
}

/** A family as CSS names it: generic ones are key words. */
function fontName(family: string): string {
  return /^(?:serif|sans-serif)$/.test(family) ? family : `"${family}"`
}
