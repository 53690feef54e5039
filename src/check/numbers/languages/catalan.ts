import type {NumberWords} from '../number-words.ts'

/** Catalan. */
export const catalan: NumberWords = {
  cardinals: 'un una u|dos dues|tres|quatre|cinc|sis|set|vuit|nou|deu|onze|dotze',
  tens: 'vint|trenta|quaranta|cinquanta|seixanta|setanta|vuitanta|noranta',
  hundred: 'cent cents centes',
  dozen: 'dotzena',
  decade: 'dècada dècades',
  ordinals: 'primer|segon|tercer|quart|cinqu|sis|set|vuit|nov|des||||||||||vint',
  and: 'i',
  half: 'mig mitja meitat',
  andHalf: 'i mig|i mitja',
  scale: {3: 'mil'},
  percent: 'per cent',
  points: 'punts? percentuals?',
  joins: 'i o al a',
}
