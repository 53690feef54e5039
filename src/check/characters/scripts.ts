import {languageOf} from '../language-of.ts'

/** Scripts by their ISO 15924 code, as people call them. */
export const scriptNames: Readonly<Record<string, string>> = {
  Arab: 'Arabic',
  Armn: 'Armenian',
  Beng: 'Bengali',
  Cyrl: 'Cyrillic',
  Deva: 'Devanagari',
  Ethi: 'Ethiopic',
  Geor: 'Georgian',
  Grek: 'Greek',
  Gujr: 'Gujarati',
  Guru: 'Gurmukhi',
  Hang: 'Korean',
  Hani: 'Han',
  Hans: 'Chinese',
  Hant: 'Chinese',
  Hebr: 'Hebrew',
  Hira: 'Hiragana',
  Jpan: 'Japanese',
  Kana: 'Katakana',
  Khmr: 'Khmer',
  Knda: 'Kannada',
  Kore: 'Korean',
  Laoo: 'Lao',
  Latn: 'Latin',
  Mlym: 'Malayalam',
  Mymr: 'Burmese',
  Sinh: 'Sinhala',
  Taml: 'Tamil',
  Telu: 'Telugu',
  Thai: 'Thai',
}

/** Script codes of CLDR that stand for more than one. */
const composed: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
}

/** Spans of code points a script's letters stand in, in the order in which texts of ours meet them (Unicode 16 blocks). */
const blocks: readonly (readonly [from: number, to: number, script: string])[] = [
  [0x41, 0x24f, 'Latn'],
  [0x400, 0x52f, 'Cyrl'],
  [0x4e00, 0x9fff, 'Hani'],
  [0x600, 0x6ff, 'Arab'],
  [0x370, 0x3ff, 'Grek'],
  [0x900, 0x97f, 'Deva'],
  [0x3041, 0x309f, 'Hira'],
  [0x30a0, 0x30ff, 'Kana'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1fff, 'Grek'],
  [0xac00, 0xd7a3, 'Hang'],
  [0x1100, 0x11ff, 'Hang'],
  [0x530, 0x58f, 'Armn'],
  [0x590, 0x5ff, 'Hebr'],
  [0x750, 0x77f, 'Arab'],
  [0x980, 0x9ff, 'Beng'],
  [0xa00, 0xa7f, 'Guru'],
  [0xa80, 0xaff, 'Gujr'],
  [0xb80, 0xbff, 'Taml'],
  [0xc00, 0xc7f, 'Telu'],
  [0xc80, 0xcff, 'Knda'],
  [0xd00, 0xd7f, 'Mlym'],
  [0xd80, 0xdff, 'Sinh'],
  [0xe00, 0xe7f, 'Thai'],
  [0xe80, 0xeff, 'Laoo'],
  [0x1000, 0x109f, 'Mymr'],
  [0x10a0, 0x10ff, 'Geor'],
  [0x1200, 0x137f, 'Ethi'],
  [0x1780, 0x17ff, 'Khmr'],
  [0x1c90, 0x1cbf, 'Geor'],
  [0x3400, 0x4dbf, 'Hani'],
  [0x20000, 0x323af, 'Hani'],
]

/** The script of the first letter of a text; `undefined` where no listed script has it. */
export function scriptOf(text: string): string | undefined {
  const point = text.codePointAt(0) ?? 0
  return blocks.find(([from, to]) => from <= point && point <= to)?.[2]
}

/** Languages in use in two scripts: where the tag names neither, either is right. */
const digraphic: Readonly<Record<string, readonly string[]>> = {
  az: ['Latn', 'Cyrl'],
  bs: ['Latn', 'Cyrl'],
  kk: ['Cyrl', 'Latn'],
  ku: ['Latn', 'Arab'],
  sr: ['Cyrl', 'Latn'],
  uz: ['Latn', 'Cyrl'],
}

/** The scripts a language is written in. */
export function expectedScripts(tag: string): readonly string[] {
  const {language, script} = languageOf(tag)
  const either = Object.hasOwn(digraphic, language) ? digraphic[language] : undefined
  if (either && !/-[a-z]{4}(?:-|$)/i.test(tag)) return either
  return composed[script] ?? [script]
}

/** Whether a word is written in listed scripts none of which is among those expected. */
export function isAlien(word: string, expected: readonly string[]): boolean {
  const first = scriptOf(word)
  if (first === undefined || expected.includes(first)) return false
  // Where words are not spaced, a run may begin with a foreign name.
  return [...word].every((letter) => !expected.includes(scriptOf(letter) ?? ''))
}
