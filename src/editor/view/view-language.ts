import {quotationMarks} from '../../check/typography/quotation-marks.ts'
import {directionOf} from '../../edition/words/direction-of.ts'
import {nameIn, nativeNameOf} from '../../edition/words/language-names.ts'
import type {LanguageInfo} from '../api.ts'

/** A language (BCP 47) as people are shown it. */
export function viewLanguage(tag: string): LanguageInfo {
  const {outer, inner} = quotationMarks(tag)
  const name = nativeNameOf(tag) ?? nameIn('en', tag) ?? tag
  return {tag, direction: directionOf(tag), name, quotes: [pairOf(outer), pairOf(inner)]}
}

/** The first pair of a list, opening and closing. */
function pairOf([pair = '“”']: readonly string[]): [string, string] {
  const [open = '“', close = '”'] = pair
  return [open, close]
}
