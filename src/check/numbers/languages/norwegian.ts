import type {NumberWords} from '../number-words.ts'

/** Norwegian, Bokmål and Nynorsk. */
export const norwegian: NumberWords = {
  cardinals:
    'en et ett én ein eitt|to|tre|fire|fem|seks|sju syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten',
  tens: 'tjue tyve|tretti tredve|førti|femti|seksti|sytti|åtti|nitti',
  hundred: 'hundre',
  dozen: 'dusin',
  decade: 'tiår tiåra tiårene',
  decades: 'tjuetal|trettital|førtital|femtital|sekstital|syttital|åttital|nittital',
  ordinals:
    'først|andre|tredj|fjerd|femt|sjett|sjuend|åttend|niend|tiend|ellevt|tolvt|trettend|fjortend|femtend|sekstend|syttend|attend|nittend|tjuend',
  and: 'og',
  isGlued: true,
  half: 'halv halve halvt',
  oneAndHalf: 'halvannen halvannet halvanna',
  andHalf: 'og en halv|og ein halv',
  scale: {6: 'millionar mill', 9: 'milliardar mrd', 12: 'billionar'},
  vague: {3: 'tusener tusenvis'},
  within: '|dobb fordobl|tre|fir|fem',
  percent: 'prosent(?!poeng)|pst\\b',
  points: 'prosentpoeng',
  joins: 'og eller til',
}
