/** The language subtag of a BCP 47 tag, or of a locale name with underscores, in lower case. */
export function subtagOf(tag: string): string {
  const hyphen = tag.search(/[-_]/)
  return (hyphen < 0 ? tag : tag.slice(0, hyphen)).toLowerCase()
}

/** A tag as BCP 47 writes it (`zh-Hans`, not `zh-hans`; `he`, not `iw`); undefined where it is not well formed. */
export function wellFormedTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
