import type {NumberWords} from '../number-words.ts'

/** Romanian. */
export const romanian: NumberWords = {
  cardinals:
    'un unu una o|doi două|trei|patru|cinci|șase şase|șapte şapte|opt|nouă|zece|unsprezece|doisprezece douăsprezece',
  tens: 'douăzeci|treizeci|patruzeci|cincizeci|șaizeci şaizeci|șaptezeci şaptezeci|optzeci|nouăzeci',
  hundred: 'sută sute',
  dozen: 'duzină',
  decade: 'deceniu decenii deceniul deceniile',
  ordinals: 'prim|?al doil|treil|patrul|cincil|șasel|șaptel|optul|nouăl|zecel',
  and: 'și şi',
  half: 'jumătate',
  andHalf: '(?:și|şi) jumătate',
  scale: {3: 'mii miile', 6: 'milioanele mil mln', 9: 'miliardele mld', 12: 'trilioanele'},
  within: '|dubl|tripl|cvadru',
  percent: 'la sută|procente?\\b',
  points: 'puncte? procentuale?',
  joins: 'și şi sau până',
}
