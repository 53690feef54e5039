import type {LanguagePair} from './engine.ts'
import {EngineError} from './engine-error.ts'

/** The error for languages between which a service, by its name in messages, does not translate. */
export function unsupportedPair(
  shown: string,
  {sourceLanguage, language}: LanguagePair,
  advice: string,
): EngineError {
  return new EngineError(
    `${shown} cannot translate from \`${sourceLanguage}\` into \`${language}\``,
    {failure: 'unsupported', advice},
  )
}

/** The error for an answer of a service that is no translation; `found` is what it is. */
export function wrongAnswer(shown: string, found = 'answer'): EngineError {
  return new EngineError(
    `Unexpected ${found} from ${shown}, expected one translation for each text`,
    {
      failure: 'answer',
      advice: 'The text is left to people.',
    },
  )
}
