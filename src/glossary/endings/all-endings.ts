import {type EndingClasses, parseEndings} from '../ending-classes.ts'
import {bulgarian} from './bulgarian.ts'
import {catalan} from './catalan.ts'
import {czech} from './czech.ts'
import {danish} from './danish.ts'
import {dutch} from './dutch.ts'
import {english} from './english.ts'
import {french} from './french.ts'
import {german} from './german.ts'
import {greek} from './greek.ts'
import {hindi} from './hindi.ts'
import {indonesian} from './indonesian.ts'
import {italian} from './italian.ts'
import {norwegian} from './norwegian.ts'
import {polish} from './polish.ts'
import {portuguese} from './portuguese.ts'
import {romanian} from './romanian.ts'
import {russian} from './russian.ts'
import {serbian} from './serbian.ts'
import {slovak} from './slovak.ts'
import {slovenian} from './slovenian.ts'
import {spanish} from './spanish.ts'
import {swedish} from './swedish.ts'
import {ukrainian} from './ukrainian.ts'
import {urdu} from './urdu.ts'

/** Ending classes by language subtag; close languages share a list. */
const endings: Readonly<Record<string, string>> = {
  bg: bulgarian,
  bs: serbian,
  ca: catalan,
  cs: czech,
  da: danish,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  fr: french,
  gl: portuguese,
  hi: hindi,
  hr: serbian,
  id: indonesian,
  it: italian,
  mk: bulgarian,
  ms: indonesian,
  nb: norwegian,
  nl: dutch,
  nn: norwegian,
  no: norwegian,
  pl: polish,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sh: serbian,
  sk: slovak,
  sl: slovenian,
  sr: serbian,
  sv: swedish,
  uk: ukrainian,
  ur: urdu,
}

const parsed = new Map<string, EndingClasses>()

/** The ending classes of a language (its subtag), read when they are first asked for; undefined where it has none. */
export function endingsOf(language: string): EndingClasses | undefined {
  if (!Object.hasOwn(endings, language)) return undefined
  const text = endings[language] ?? ''
  const classes = parsed.get(text) ?? parseEndings(text)
  parsed.set(text, classes)
  return classes
}
