import type {NumberWords} from '../number-words.ts'
import {arabic} from './arabic.ts'
import {belarusian} from './belarusian.ts'
import {bengali} from './bengali.ts'
import {bulgarian} from './bulgarian.ts'
import {catalan} from './catalan.ts'
import {chinese} from './chinese.ts'
import {croatian} from './croatian.ts'
import {czech} from './czech.ts'
import {danish} from './danish.ts'
import {dutch} from './dutch.ts'
import {english} from './english.ts'
import {estonian} from './estonian.ts'
import {finnish} from './finnish.ts'
import {french} from './french.ts'
import {german} from './german.ts'
import {greek} from './greek.ts'
import {hebrew} from './hebrew.ts'
import {hindi} from './hindi.ts'
import {hungarian} from './hungarian.ts'
import {indonesian} from './indonesian.ts'
import {italian} from './italian.ts'
import {japanese} from './japanese.ts'
import {korean} from './korean.ts'
import {latvian} from './latvian.ts'
import {lithuanian} from './lithuanian.ts'
import {norwegian} from './norwegian.ts'
import {persian} from './persian.ts'
import {polish} from './polish.ts'
import {portuguese} from './portuguese.ts'
import {romanian} from './romanian.ts'
import {russian} from './russian.ts'
import {serbian} from './serbian.ts'
import {sinhala} from './sinhala.ts'
import {slovak} from './slovak.ts'
import {slovenian} from './slovenian.ts'
import {spanish} from './spanish.ts'
import {swedish} from './swedish.ts'
import {tamil} from './tamil.ts'
import {thai} from './thai.ts'
import {turkish} from './turkish.ts'
import {ukrainian} from './ukrainian.ts'
import {urdu} from './urdu.ts'
import {vietnamese} from './vietnamese.ts'

/** The number words of each language that has a list, by BCP 47 language subtag. */
export const allLanguages: Readonly<Record<string, NumberWords>> = {
  ar: arabic,
  be: belarusian,
  bg: bulgarian,
  bn: bengali,
  bs: croatian,
  ca: catalan,
  cs: czech,
  da: danish,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  et: estonian,
  fa: persian,
  fi: finnish,
  fr: french,
  gl: portuguese,
  he: hebrew,
  hi: hindi,
  hr: croatian,
  hu: hungarian,
  id: indonesian,
  it: italian,
  ja: japanese,
  ko: korean,
  lt: lithuanian,
  lv: latvian,
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
  si: sinhala,
  sk: slovak,
  sl: slovenian,
  sr: serbian,
  sv: swedish,
  ta: tamil,
  th: thai,
  tr: turkish,
  uk: ukrainian,
  ur: urdu,
  vi: vietnamese,
  yue: chinese,
  zh: chinese,
}
