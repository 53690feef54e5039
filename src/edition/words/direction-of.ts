import type {Direction} from './words.ts'

/** Scripts that are written from right to left (Unicode 17, `Bidi_Class` R and AL), by ISO 15924. */
const rightToLeft: ReadonlySet<string> = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
)

/** The direction of a language (BCP 47), told from its script, or the likely one where the tag has none. */
export function directionOf(language: string): Direction {
  try {
    const {script = 'Latn'} = new Intl.Locale(language).maximize()
    return rightToLeft.has(script) ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
}
