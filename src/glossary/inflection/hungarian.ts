import type {Inflection, Stem} from './inflection.ts'
import {slotEndings} from './slots.ts'

/*
 * Hungarian: plural or possessive, then case. A final a or e grows long before endings, a vowel may drop from the last
 * syllable, and -val/-vel takes the consonant it meets. Adjectives before a noun stay as they are.
 */

const number =
  'k ok ek ök ak i ai ei jai jei m om em öm am im aim eim d od ed öd ad a e ja je nk unk ünk ink aink eink ' +
  'tok tek tök atok etek otok itek uk ük juk jük ik aik eik jaik jeik'
const assimilated = [...'bcdfghjklmnprstvzy'].flatMap((letter) => [`${letter}al`, `${letter}el`])
const cases = `t ot et öt at nak nek ban ben ba be ból ből on en ön n ra re ról ről hoz hez höz nál nél tól től
  ig ért ként ul ül vá vé kor é éi ért stul stül szal szel ${assimilated.join(' ')}`

const endings = slotEndings([number, cases])
const label = 'Hungarian endings'

export const hungarian: Inflection = {
  stems(word, {isLast}) {
    if (!isLast) return []
    const stems: Stem[] = [stem(word)]
    const long = {a: 'á', e: 'é'}[word.at(-1) ?? '']
    if (long !== undefined) stems.push(stem(word.slice(0, -1) + long))
    const dropped = /^(.+[bcdfghjklmnprstvz])[aeoö]([bcdfghjklmnprstvz])$/.exec(word)
    if (dropped && word.length >= 5) stems.push(stem(`${dropped[1]}${dropped[2]}`))
    return stems
  },
}

function stem(start: string): Stem {
  return {stem: start, endings, label}
}
