import type {TypographyProfile} from './profile.ts'

/** What languages of a script have in common. */
export type ScriptStyle = Pick<
  TypographyProfile,
  'fonts' | 'lineBreak' | 'hyphenate' | 'hasItalics' | 'lineHeight' | 'leaflet'
>

const latin: ScriptStyle = {
  fonts: ['Noto Serif', 'Georgia', 'serif'],
  lineBreak: 'auto',
  hyphenate: true,
  hasItalics: true,
  lineHeight: {text: 1.55, heading: 1.2},
  leaflet: {leading: 0.62, leastSize: 8.5, columns: 3, titleClearance: 0},
}

const arabic: ScriptStyle = {
  fonts: ['Noto Naskh Arabic', 'Geeza Pro', 'Segoe UI', 'serif'],
  lineBreak: 'auto',
  hyphenate: false,
  hasItalics: false,
  lineHeight: {text: 1.9, heading: 1.5},
  leaflet: {leading: 0.9, leastSize: 9.5, columns: 3, titleClearance: 0},
}

/** A script of India and its neighbours, with vowel signs above and below the line. */
function indic(fonts: readonly string[]): ScriptStyle {
  return {
    fonts: [...fonts, 'serif'],
    lineBreak: 'auto',
    hyphenate: false,
    hasItalics: false,
    lineHeight: {text: 1.75, heading: 1.4},
    leaflet: {leading: 0.75, leastSize: 8.5, columns: 3, titleClearance: 0},
  }
}

/** A script of square characters. */
function square(fonts: readonly string[]): ScriptStyle {
  return {
    fonts: [...fonts, 'serif'],
    lineBreak: 'strict',
    hyphenate: false,
    hasItalics: false,
    lineHeight: {text: 1.75, heading: 1.35},
    leaflet: {leading: 0.8, leastSize: 9, columns: 3, titleClearance: 0},
  }
}

/** A script without slanted letters that is set like Latin otherwise. */
function upright(fonts: readonly string[]): ScriptStyle {
  return {...latin, fonts: [...fonts, 'serif'], hyphenate: false, hasItalics: false}
}

/** By script (ISO 15924). Fonts are those that systems bring along, after the free ones of the Noto family. */
export const scriptStyles: Readonly<Record<string, ScriptStyle>> = {
  Arab: arabic,
  /** Arabic in the slanting Nastaliq style. */
  Aran: {
    ...arabic,
    fonts: [
      'Noto Nastaliq Urdu',
      'Jameel Noori Nastaleeq',
      'Urdu Typesetting',
      'Noto Naskh Arabic',
      'serif',
    ],
    lineHeight: {text: 2.2, heading: 1.9},
    leaflet: {leading: 1.25, leastSize: 10, columns: 3, titleClearance: 9},
  },
  Armn: upright(['Noto Serif Armenian', 'Mshtakan', 'Sylfaen']),
  Beng: indic(['Noto Serif Bengali', 'Bangla Sangam MN', 'Nirmala UI']),
  Cyrl: latin,
  Deva: indic(['Noto Serif Devanagari', 'Kohinoor Devanagari', 'Nirmala UI']),
  Ethi: upright(['Noto Serif Ethiopic', 'Kefa', 'Nyala', 'Ebrima']),
  Geor: upright(['Noto Serif Georgian', 'Helvetica', 'Sylfaen']),
  Grek: latin,
  Gujr: indic(['Noto Serif Gujarati', 'Gujarati Sangam MN', 'Nirmala UI']),
  Guru: indic(['Noto Serif Gurmukhi', 'Gurmukhi MN', 'Nirmala UI']),
  Hans: square(['Noto Serif CJK SC', 'Songti SC', 'SimSun']),
  Hant: square(['Noto Serif CJK TC', 'Songti TC', 'PMingLiU']),
  Hebr: upright(['Noto Serif Hebrew', 'New Peninim MT', 'David']),
  Jpan: square(['Noto Serif CJK JP', 'Hiragino Mincho ProN', 'Yu Mincho']),
  Khmr: indic(['Noto Serif Khmer', 'Khmer MN', 'Leelawadee UI']),
  Knda: indic(['Noto Serif Kannada', 'Kannada Sangam MN', 'Nirmala UI']),
  Kore: square(['Noto Serif CJK KR', 'AppleMyungjo', 'Batang']),
  Laoo: indic(['Noto Serif Lao', 'Lao MN', 'Leelawadee UI']),
  Latn: latin,
  Mlym: indic(['Noto Serif Malayalam', 'Malayalam Sangam MN', 'Nirmala UI']),
  Mymr: indic(['Noto Serif Myanmar', 'Myanmar MN', 'Myanmar Text']),
  Orya: indic(['Noto Serif Oriya', 'Oriya Sangam MN', 'Nirmala UI']),
  Sinh: indic(['Noto Serif Sinhala', 'Sinhala Sangam MN', 'Nirmala UI', 'Iskoola Pota']),
  Taml: indic(['Noto Serif Tamil', 'Tamil Sangam MN', 'Nirmala UI']),
  Telu: indic(['Noto Serif Telugu', 'Telugu Sangam MN', 'Nirmala UI']),
  Thai: indic(['Noto Serif Thai', 'Thonburi', 'Leelawadee UI']),
}
