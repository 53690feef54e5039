import type {NumberWords} from '../number-words.ts'

/** Danish. */
export const danish: NumberWords = {
  cardinals:
    'en et én ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten',
  tens: 'tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems',
  hundred: 'hundrede hundred',
  dozen: 'dusin',
  decade: 'årti årtier',
  ordinals:
    'først|anden andet|tredj|fjerd|femt|sjett|syvend|ottend|niend|tiend|ellevt|tolvt|trettend|fjortend|femtend|sekstend|syttend|attend|nittend|tyvend',
  and: 'og',
  isGlued: true,
  half: 'halv halve halvt',
  oneAndHalf: 'halvanden halvandet',
  andHalf: 'og en halv',
  scale: {3: 'tusinde', 6: 'mill.', 9: 'mia mia. mrd.', 12: 'bio.'},
  vague: {3: 'tusinder tusindvis'},
  within: '|dobb fordobl|tre|fir',
  percent: 'procent(?!point)|pct\\b',
  points: 'procentpoint',
  joins: 'og eller til',
}
