import {wellFormedTag} from '../segment/language-tag.ts'
import {nearest, typingErrors} from './nearest.ts'

/** What is wrong with a language tag. */
export interface LanguageFault {
  /** What is expected in its place, to be read after "expected". */
  readonly expected: string
  /** The tag that was probably meant. */
  readonly suggestion?: string
}

const EXAMPLES = 'a BCP 47 tag such as `de`, `pt-BR` or `zh-Hans`'

/**
 * What is wrong with a language tag, undefined where nothing is. A tag is right if it is well formed, canonical
 * (`zh-Hans`, not `zh-hans`; `he`, not `iw`), without extensions, and of a language, script and region that Unicode's
 * locale data knows.
 */
export function languageFault(tag: string): LanguageFault | undefined {
  const canonical = wellFormedTag(tag)
  if (canonical === undefined) return guess(tag)
  const {language, script, region} = new Intl.Locale(canonical)
  if (!isKnownLanguage(language)) return guess(tag)
  if (/-[a-z0-9]-/i.test(canonical))
    return {expected: 'a tag of language, script, region and variant only'}
  if (script && !isKnownPart(script, 'script'))
    return {expected: `a script of ISO 15924 in the place of \`${script}\``, suggestion: language}
  if (region && !isKnownPart(region, 'region'))
    return {expected: `a region of ISO 3166 in the place of \`${region}\``, suggestion: language}
  if (canonical === tag) return undefined
  return {expected: `its canonical form \`${canonical}\``, suggestion: canonical}
}

/**
 * Whether a language subtag stands for a language. The names alone would not do: they cover some 700 languages, the
 * likely scripts and regions over 7,000, Saraiki and South Azerbaijani among them.
 */
function isKnownLanguage(language: string | undefined): boolean {
  // The undetermined language has no subtag in newer versions of Node.js, and `und` in older ones.
  if (!language || language === 'und') return false
  if (new Intl.Locale(language).maximize().baseName !== language) return true
  return isNamed(language, 'language')
}

/** Whether there is a script or region: one whose likely language is not the one that is likely where nothing is known. */
function isKnownPart(subtag: string, type: 'script' | 'region'): boolean {
  if (new Intl.Locale(`und-${subtag}`).maximize().language !== 'en') return true
  return isNamed(subtag, type)
}

type SubtagType = 'language' | 'script' | 'region'

/** Kept because asking takes microseconds, making one milliseconds. Most tags can do without. */
const englishNames = new Map<SubtagType, Intl.DisplayNames>()

/** Whether a subtag has an English name. */
function isNamed(subtag: string, type: SubtagType): boolean {
  let names = englishNames.get(type)
  if (!names) {
    names = new Intl.DisplayNames('en', {type, fallback: 'none'})
    englishNames.set(type, names)
  }
  return names.of(subtag) !== undefined
}

/** What may have been meant by something that is no language. */
function guess(tag: string): LanguageFault {
  const suggestion = withHyphens(tag) ?? ofName(tag) ?? ofCountry(tag)
  if (suggestion === undefined) return {expected: EXAMPLES}
  const name = new Intl.DisplayNames('en', {type: 'language'}).of(suggestion)
  return {expected: `${EXAMPLES}; \`${suggestion}\` is ${name}`, suggestion}
}

/** The tag of a locale name with underscores or a character set, such as `pt_BR` or `de_DE.UTF-8`. */
function withHyphens(tag: string): string | undefined {
  const [name = ''] = tag.split(/[.@]/)
  const hyphened = name.trim().replaceAll('_', '-')
  const canonical = hyphened === tag ? undefined : wellFormedTag(hyphened)
  return canonical !== undefined && languageFault(canonical) === undefined ? canonical : undefined
}

/** The tag of a language that was called by its English or its own name, such as `german` or `Deutsch`. */
function ofName(word: string): string | undefined {
  const names = new Map<string, string>()
  for (const code of twoLetterLanguages()) {
    for (const language of [code, 'en']) {
      const name = new Intl.DisplayNames(language, {type: 'language', fallback: 'none'}).of(code)
      if (name !== undefined) names.set(name.toLowerCase(), code)
    }
  }
  const wanted = word.toLowerCase()
  const exact = names.get(wanted)
  if (exact !== undefined || word.length < 5) return exact
  const close = nearest(wanted, names.keys()) ?? ''
  return typingErrors(wanted, close) === 1 ? names.get(close) : undefined
}

/** The language most spoken in a country, for those who wrote `jp` or `cz`. */
function ofCountry(code: string): string | undefined {
  // ZZ is the region that nobody knows.
  if (!/^(?!zz)[a-z]{2}$/i.test(code)) return undefined
  if (!isNamed(code.toUpperCase(), 'region')) return undefined
  const {language} = new Intl.Locale(`und-${code}`).maximize()
  return isKnownLanguage(language) ? language : undefined
}

/** Every language with a code of two letters. */
function twoLetterLanguages(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const names = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'})
  return codes.filter((code) => names.of(code) !== undefined && wellFormedTag(code) === code)
}
