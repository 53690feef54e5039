import {type English, sourceCode, targetCode} from './language-codes.ts'

/** Both ends of a translation, as BCP 47 tags. */
interface Languages {
  readonly sourceLanguage: string
  readonly language: string
}

const names = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'})

/** Why DeepL cannot translate from one language into another, and what can; undefined where it can. */
export function languageRefusal(
  {sourceLanguage, language}: Languages,
  english: English,
): string | undefined {
  if (sourceCode(sourceLanguage) === undefined) return refusal(`from ${named(sourceLanguage)}`)
  if (targetCode(language, english) !== undefined) return undefined
  const isInOthers = sourceCode(language) !== undefined
  return refusal(`into ${named(language)}${isInOthers ? ' in these letters' : ''}`)
}

function refusal(what: string): string {
  return `DeepL does not translate ${what}; the engine \`openai\` can, with a model that knows it`
}

/** The English name of a language and its tag. */
function named(language: string): string {
  try {
    const name = names.of(language)
    return name === undefined ? `\`${language}\`` : `${name} (\`${language}\`)`
  } catch {
    return `\`${language}\``
  }
}
