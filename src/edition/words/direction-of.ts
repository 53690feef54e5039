import type {Direction} from './words.ts'

/** Scripts that are written from right to left (Unicode 17, `Bidi_Class` R and AL), by ISO 15924. */
const rightToLeft: ReadonlySet<string> = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
)

const directions = new Map<string, Direction>()

/** The direction of a language (BCP 47), told from its script, or the likely one where the tag has none. */
export function directionOf(language: string): Direction {
  let direction = directions.get(language)
  if (!direction) {
    direction = rightToLeft.has(scriptOf(language)) ? 'rtl' : 'ltr'
    directions.set(language, direction)
  }
  return direction
}

function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? 'Latn'
  } catch {
    return 'Latn'
  }
}
