import type {Root} from 'hast'
import {languageOf} from '../../check/language-of.ts'
import {textContent} from './read-tree.ts'

/**
 * Characters that a reader takes in a minute. Aloud it is one in 68 ms in the languages written with an alphabet, fewer where
 * short vowels are not written, and fewest of Chinese characters (Trauzettel-Klosinski and Dietz 2012, "Standardized
 * assessment of reading performance", IReST); silently it is 238 words for 183 (Brysbaert 2019, "How many words do we read
 * per minute?").
 */
const ofAlphabets = 1150
const ofScripts: Readonly<Record<string, number>> = {
  Arab: 800,
  Hebr: 800,
  Hans: 330,
  Hant: 330,
  Jpan: 460,
  Kore: 500,
}

/** What a reader of a language (BCP 47) takes for a text, in whole minutes, at least one. */
export function readingTime(body: Root, language: string): number {
  const {length} = textContent(body).replace(/\s+/gu, ' ')
  const pace = ofScripts[languageOf(language).script] ?? ofAlphabets
  return Math.max(1, Math.round(length / pace))
}
