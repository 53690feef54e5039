import {isRightToLeft} from '../../check/language-of.ts'
import type {Direction} from './words.ts'

/** The direction of a language (BCP 47), told from its script, or the likely one where the tag has none. */
export function directionOf(language: string): Direction {
  return isRightToLeft(language) ? 'rtl' : 'ltr'
}
