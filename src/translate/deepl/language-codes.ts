/**
 * DeepL's target languages without their variants, as of June 2026. The list at `/v3/languages` is in trial, and that at
 * `/v2/languages` leaves some of these out (https://developers.deepl.com/docs/languages/using-the-languages-api).
 */
const known: ReadonlySet<string> = new Set(
  `ace af an ar as ay az ba be bg bho bn br bs ca ceb ckb cs cy da de el en eo es et eu fa fi fr ga gl gn gom gu ha he
  hi hr ht hu hy id ig is it ja jv ka kk kmr ko ky la lb lmo ln lt lv mai mg mi mk ml mn mr ms mt my nb ne nl oc om pa
  pag pam pl prs ps pt qu ro ru sa scn sk sl sq sr st su sv sw ta te tg th tk tl tn tr ts tt uk ur uz vi wo xh yi yue zh
  zu`.split(/\s+/),
)

/** Where CLDR, by which `Intl` goes, has another name for a language than DeepL. */
const deeplNames: Readonly<Record<string, string>> = {fil: 'tl', kok: 'gom', ku: 'kmr', no: 'nb'}

/** Countries that write the Spanish of `es-419` (CLDR, parentLocales). */
const latinAmerica: ReadonlySet<string> = new Set(
  '419 AR BO BR BZ CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE'.split(' '),
)

/** Which English is meant where a tag does not say. */
export type English = 'en-US' | 'en-GB'

/** DeepL's name of a language to translate into; undefined for one that it does not write, or in other letters only. */
export function targetCode(language: string, english: English): string | undefined {
  const locale = parse(language)
  if (locale === undefined || !isInItsLetters(locale)) return undefined
  const base = baseCode(locale)
  const {region = ''} = locale
  if (base === 'en') return /^(?:US|GB)$/.test(region) ? `en-${region}` : english
  if (base === 'pt') return region === 'BR' ? 'pt-BR' : 'pt-PT'
  if (base === 'es') return latinAmerica.has(region) ? 'es-419' : 'es'
  if (base === 'zh') return `zh-${locale.maximize().script}`
  return base
}

/** DeepL's name of a language to translate from, which has neither region nor script; undefined where it has none. */
export function sourceCode(language: string): string | undefined {
  const locale = parse(language)
  return locale && baseCode(locale)
}

/** A tag that names a language; `und` names none, and Intl gives none for it. */
function parse(language: string): Intl.Locale | undefined {
  try {
    const locale = new Intl.Locale(language)
    return locale.language ? locale : undefined
  } catch {
    return undefined
  }
}

/** The name without region and script. Dari is a region's Persian for CLDR, and a language for DeepL. */
function baseCode({language, region}: Intl.Locale): string | undefined {
  const code = language === 'fa' && region === 'AF' ? 'prs' : (deeplNames[language] ?? language)
  return known.has(code) ? code : undefined
}

/** Whether a tag means the letters that its language is mostly written in, which are DeepL's. */
function isInItsLetters(locale: Intl.Locale): boolean {
  const {script = ''} = locale.maximize()
  if (locale.language === 'zh') return script === 'Hans' || script === 'Hant'
  return script === new Intl.Locale(locale.language).maximize().script
}
