import type {NumberWords} from '../number-words.ts'

/** Swedish. */
export const swedish: NumberWords = {
  cardinals:
    'en ett|två|tre|fyra|fem|?sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton',
  tens: 'tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio',
  hundred: 'hundra',
  dozen: 'dussin',
  decade: 'årtionde årtionden decennium decennier',
  decades: 'tjugotal|trettiotal|fyrtiotal|femtiotal|sextiotal|sjuttiotal|åttiotal|nittiotal',
  ordinals:
    'först|andr|tredj|fjärd|femt|sjätt|sjund|åttond|niond|tiond|elft|tolft|trettond|fjortond|femtond|sextond|sjuttond|artond|nittond|tjugond',
  isGlued: true,
  half: 'halv halva halvt',
  andHalf: 'och en halv|och ett halvt',
  scale: {6: 'miljonerna milj mkr', 9: 'miljarderna mdr', 12: 'biljonerna'},
  vague: {3: 'tusentals', 6: 'miljontals', 9: 'miljardtals'},
  within: '|dubb fördubbl|tre|fyr|fem',
  percent: 'procent(?!enhet)',
  points: 'procentenhet(?:er)?',
  joins: 'och eller till',
}
