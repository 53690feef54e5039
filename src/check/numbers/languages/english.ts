import type {NumberWords} from '../number-words.ts'

/** English, with the words of Indian English. */
export const english: NumberWords = {
  cardinals:
    'one once single|two both couple pair twice double|three ?triple ?threefold|four ?quadruple|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
  tens: 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
  hundred: 'hundred',
  dozen: 'dozen',
  decade: 'decade decades',
  ordinals:
    'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth',
  and: 'and',
  half: 'half',
  andHalf: 'and a half',
  scale: {
    3: 'k',
    5: 'lakh',
    6: 'mn mln',
    7: 'crore',
    9: 'bn bln',
    12: 'tn trn trln',
  },
  vague: {3: 'thousands', 5: 'lakhs', 6: 'millions', 7: 'crores', 9: 'billions', 12: 'trillions'},
  percent: 'per\\s?cents?\\b|pct\\b',
  points: 'percentage[\\s-]points?|pp\\b|percent points?',
  months: '||||||||sept',
  joins: 'and or to through till until &',
}
