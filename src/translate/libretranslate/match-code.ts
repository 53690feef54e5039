/** Codes of Argos models that are no BCP 47 tags, or old ones. */
const OTHER_CODES: Readonly<Record<string, readonly string[]>> = {
  'zh-Hans': ['zh-CN', 'zh'],
  'zh-Hant': ['zh-TW', 'zt'],
  'pt-BR': ['pb'],
  fil: ['tl'],
  he: ['iw'],
  nb: ['no'],
  no: ['nb'],
}

/**
 * The code by which a server knows a language; undefined where it does not. A region gives way (`es-MX` to `es`), a script
 * that is not the usual one of the language never does: `zh-Hant` is not served by `zh`, nor `sr-Latn` by `sr`.
 */
export function matchCode(language: string, codes: readonly string[]): string | undefined {
  const known = new Map(codes.map((code) => [code.toLowerCase(), code]))
  const found = candidates(language).find((candidate) => known.has(candidate.toLowerCase()))
  return found === undefined ? undefined : known.get(found.toLowerCase())
}

/** Codes that may stand for a language, the closest first. */
function candidates(language: string): readonly string[] {
  const locale = new Intl.Locale(language)
  const {script} = locale.maximize()
  const base = locale.language ?? language
  const isUsual = new Intl.Locale(base).maximize().script === script
  const tags = [language, `${base}-${locale.region ?? script}`, `${base}-${script}`]
  const usual = isUsual && base !== 'zh' ? [base] : []
  return [...tags, ...usual].flatMap((tag) => [tag, ...(OTHER_CODES[tag] ?? [])])
}
