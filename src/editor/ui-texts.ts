import {directionOf} from '../edition/words/direction-of.ts'
import {languageChain} from '../edition/words/language-chain.ts'
import type {UiTexts} from './api.ts'

/** Texts of the interface by key. */
type Texts = Readonly<Record<string, string>>

/** The interface's words in every language that we ship, read when they are asked for. */
const resources: Readonly<Record<string, () => Promise<{readonly default: Texts}>>> = {
  ar: () => import('./words/ar.json', {with: {type: 'json'}}),
  de: () => import('./words/de.json', {with: {type: 'json'}}),
  en: () => import('./words/en.json', {with: {type: 'json'}}),
  es: () => import('./words/es.json', {with: {type: 'json'}}),
  fr: () => import('./words/fr.json', {with: {type: 'json'}}),
}

/** The languages of the interface (BCP 47). */
export const uiLanguages: readonly string[] = Object.keys(resources)

/**
 * The interface in the first language of a list that has words, English where none has. The list is a tag, or an
 * Accept-Language header (RFC 9110, 12.5.4). What a language lacks is said in English.
 */
export async function uiTexts(wanted: string): Promise<UiTexts> {
  const language = chooseLanguage(acceptedLanguages(wanted))
  const own = await resources[language]?.()
  const english = await resources.en?.()
  const texts = {...english?.default, ...own?.default}
  return {language, direction: directionOf(language), texts}
}

function chooseLanguage(tags: readonly string[]): string {
  for (const tag of tags) {
    const found = languageChain(tag).find((each) => Object.hasOwn(resources, each))
    // English ends every chain: who did not ask for it may get another language of their list.
    if (found !== undefined && (found !== 'en' || /^en\b/i.test(tag))) return found
  }
  return 'en'
}

/** The tags of an Accept-Language header, the best first. */
export function acceptedLanguages(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(/\s*;\s*/)
      const quality = parameters.find((each) => each.startsWith('q='))?.slice(2)
      return {tag, quality: quality === undefined ? 1 : Number(quality)}
    })
    .filter(({tag, quality}) => /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({tag}) => tag)
}
