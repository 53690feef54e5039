import {isKnownToIntl} from './intl-locale.ts'

/** Names of languages in themselves that Intl (CLDR 48) lacks, or gives without the word that belongs to them. */
const ownNames: Readonly<Record<string, string>> = {
  ay: 'Aymar aru',
  bar: 'Boarisch',
  co: 'Corsu',
  dv: 'ދިވެހި',
  gn: 'Avañe’ẽ',
  ht: 'Kreyòl ayisyen',
  id: 'Bahasa Indonesia',
  iu: 'ᐃᓄᒃᑎᑐᑦ',
  la: 'Latina',
  ms: 'Bahasa Melayu',
  nah: 'Nāhuatl',
  nv: 'Diné bizaad',
  rom: 'Romani čhib',
  sm: 'Gagana Sāmoa',
  tpi: 'Tok Pisin',
}

const names = new Map<string, Intl.DisplayNames>()

/** Name of a language in another, undefined where Intl does not know it or does not speak that one. */
export function nameIn(speaking: string, language: string): string | undefined {
  if (!isKnownToIntl(speaking)) return undefined
  // The short form of a region is what people call it: Hong Kong, UK.
  const style = /-(?:[A-Z]{2}|\d{3})$/.test(language) ? 'short' : 'long'
  try {
    let known = names.get(`${speaking} ${style}`)
    if (!known) {
      known = new Intl.DisplayNames(speaking, {type: 'language', fallback: 'none', style})
      names.set(`${speaking} ${style}`, known)
    }
    return known.of(language)
  } catch {
    return undefined
  }
}

/** State of the process: native names that were asked for, since every page orders its languages by them. */
const nativeNames = new Map<string, string | undefined>(Object.entries(ownNames))

/** Name of a language in itself with a capital letter, undefined where nobody knows it. */
export function nativeNameOf(language: string): string | undefined {
  if (!nativeNames.has(language)) nativeNames.set(language, capitalized(language))
  return nativeNames.get(language)
}

/** As Intl says it, with a capital letter. */
function capitalized(language: string): string | undefined {
  const name = nameIn(language, language)
  const [first = ''] = name ?? ''
  return name && first.toLocaleUpperCase(language) + name.slice(first.length)
}
