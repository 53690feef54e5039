/** Scripts that are written together, by the ISO 15924 code that stands for all of them. */
const COMBINED: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hrkt: ['Hira', 'Kana'],
}

/** The script of a language (BCP 47) as ISO 15924 code, from CLDR's likely subtags. Undefined for what is no tag. */
export function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script
  } catch {
    return undefined
  }
}

/**
 * Whether letters of a text are mostly of another script than that of its language. Words that stand in the source as they
 * are, such as names, do not count; fewer than four letters say nothing.
 */
export function isInOtherScript(target: string, source: string, language: string): boolean {
  const letters = lettersOf(scriptOf(language))
  if (!letters) return false
  const kept = new Set(source.match(/\p{L}+/gu) ?? [])
  const own = (target.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !kept.has(word)).join('')
  const all = own.match(/\p{L}/gu)?.length ?? 0
  return all >= 4 && (own.match(letters)?.length ?? 0) < all / 2
}

/** A pattern of the letters of a script; undefined for one that this version of Unicode does not know. */
function lettersOf(script: string | undefined): RegExp | undefined {
  if (script === undefined) return undefined
  const names = Object.hasOwn(COMBINED, script) ? (COMBINED[script] ?? []) : [script]
  try {
    const inScript = names.map((name) => String.raw`\p{Script_Extensions=${name}}`).join('')
    return new RegExp(`[[${inScript}]&&\\p{L}]`, 'gv')
  } catch {
    return undefined
  }
}
