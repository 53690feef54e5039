import {subtagOf} from '../segment/language-tag.ts'

/** The parts of a language tag that checks decide by. */
export interface Language {
  /** Language subtag: `sr`. */
  readonly language: string
  /** Script subtag, the likely one where the tag has none: `Latn`. */
  readonly script: string
  /** Region subtag as the tag gives it, or empty: `CA`. */
  readonly region: string
}

const known = new Map<string, Language>()

/** The parts of a BCP 47 tag, its script filled in from CLDR. What is no tag is a language in Latin script. */
export function languageOf(tag: string): Language {
  let found = known.get(tag)
  if (!found) {
    found = partsOf(tag)
    known.set(tag, found)
  }
  return found
}

function partsOf(tag: string): Language {
  try {
    const locale = new Intl.Locale(tag)
    const {script = 'Latn'} = locale.maximize()
    return {language: locale.language, script, region: locale.region ?? ''}
  } catch {
    return {language: subtagOf(tag), script: 'Latn', region: ''}
  }
}

/** Scripts that are written from right to left (Unicode 17, `Bidi_Class` R and AL), by ISO 15924. */
const rightToLeft: ReadonlySet<string> = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
)

/** Whether a language is written from right to left, told from its script. */
export function isRightToLeft(tag: string): boolean {
  return rightToLeft.has(languageOf(tag).script)
}

/** What a table says of a language: of its tag with script (`sr-Latn`) or region (`fr-CA`), else of the language alone. */
export function byLanguage<T>(table: Readonly<Record<string, T>>, tag: string): T | undefined {
  const {language, script, region} = languageOf(tag)
  for (const key of [`${language}-${region}`, `${language}-${script}`, language]) {
    if (Object.hasOwn(table, key)) return table[key]
  }
  return undefined
}
