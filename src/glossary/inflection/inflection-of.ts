import {endingsOf} from '../endings/all-endings.ts'
import {arabic} from './arabic.ts'
import {classInflection} from './class-inflection.ts'
import {finnish} from './finnish.ts'
import {hebrew} from './hebrew.ts'
import {hungarian} from './hungarian.ts'
import type {Inflection} from './inflection.ts'
import {noInflection, openInflection} from './open-inflection.ts'
import {sinhala} from './sinhala.ts'
import {suffixing} from './suffixing.ts'
import {tamil} from './tamil.ts'
import {turkish} from './turkish.ts'

/** Languages that need rules, by subtag. */
const rules: Readonly<Record<string, Inflection>> = {
  ar: arabic,
  az: turkish,
  fi: finnish,
  he: hebrew,
  hu: hungarian,
  si: sinhala,
  ta: tamil,
  tr: turkish,
  vi: noInflection,
  zh: noInflection,
  ja: noInflection,
  th: noInflection,
  lo: noInflection,
  km: noInflection,
  my: noInflection,
}

/** How a language (its subtag) inflects: by rules, by ending classes, by suffixes, or by what words have in common. */
export function inflectionOf(language: string): Inflection {
  if (Object.hasOwn(rules, language)) return rules[language] ?? openInflection
  const classes = endingsOf(language)
  return classes ? classInflection(classes, language) : (suffixing(language) ?? openInflection)
}
