/**
 * The digits of languages that have their own, pinned so that an upgrade of ICU changes no edition. Arabic without a region is
 * written with European digits by CLDR 48 and most of the press; `ar-EG` and other regions have what CLDR says of them.
 */
const DIGITS: Readonly<Record<string, string>> = {
  ar: 'latn',
  as: 'beng',
  bn: 'beng',
  ckb: 'arab',
  dz: 'tibt',
  fa: 'arabext',
  mr: 'deva',
  my: 'mymr',
  ne: 'deva',
  ps: 'arabext',
}

/** Options of `Intl` that fix the digits of a language; none where its tag says which or CLDR is stable. */
export function numberSystem(language: string): {readonly numberingSystem?: string} {
  const {language: base, region, numberingSystem} = new Intl.Locale(language)
  if (numberingSystem !== undefined || (region !== undefined && base === 'ar')) return {}
  const system = Object.hasOwn(DIGITS, base) ? DIGITS[base] : undefined
  return system === undefined ? {} : {numberingSystem: system}
}

/** Whether ICU has data for a language (BCP 47), and the tag is one. */
export function isKnown(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0
  } catch {
    return false
  }
}
