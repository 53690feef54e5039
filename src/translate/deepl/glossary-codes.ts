import {sourceCode, targetCode} from './language-codes.ts'

/** Languages that DeepL has glossaries for, each with each (https://developers.deepl.com/docs/api-reference/glossaries). */
const known: ReadonlySet<string> = new Set(
  'ar bg cs da de el en es et fi fr he hu id it ja ko lt lv nb nl pl pt ro ru sk sl sv tr uk vi zh'.split(
    ' ',
  ),
)

/** BCP 47 tags. */
export interface LanguagePair {
  readonly sourceLanguage: string
  readonly language: string
}

/**
 * DeepL's names of a pair of languages in a glossary, which know no variants; undefined where there can be no glossary. One
 * dictionary would serve both ways of writing Chinese, so those in traditional characters have none.
 */
export function glossaryCodes({
  sourceLanguage,
  language,
}: LanguagePair): {readonly source: string; readonly target: string} | undefined {
  const source = sourceCode(sourceLanguage)
  const variant = targetCode(language, 'en-US')
  const target = variant === 'zh-Hant' ? undefined : variant?.split('-')[0]
  if (source === undefined || target === undefined || source === target) return undefined
  return known.has(source) && known.has(target) ? {source, target} : undefined
}
