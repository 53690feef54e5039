import type {NumberWords} from '../number-words.ts'

/** German. */
export const german: NumberWords = {
  cardinals:
    'eins ein eine einen einem einer eines|zwei zwo zweier|drei dreier|vier|fünf|sechs|sieben|?acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn',
  tens: 'zwanzig|dreißig dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig',
  hundred: 'hundert',
  dozen: 'dutzend',
  decade: 'jahrzehnt jahrzehnte jahrzehnten jahrzehnts dekade dekaden',
  decades:
    'zwanziger zwanzigerjahr|dreißiger dreißigerjahr dreissiger dreissigerjahr|vierziger vierzigerjahr|fünfziger fünfzigerjahr|sechziger sechzigerjahr|siebziger siebzigerjahr|achtziger achtzigerjahr|neunziger neunzigerjahr',
  ordinals:
    'erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft|dreizehnt|vierzehnt|fünfzehnt|sechzehnt|siebzehnt|achtzehnt|neunzehnt|zwanzigst|einundzwanzigst',
  and: 'und',
  isGlued: true,
  half: 'halb halbe halben halber halbes',
  oneAndHalf: 'anderthalb eineinhalb',
  twoAndHalf: 'zweieinhalb',
  andHalf: 'einhalb',
  scale: {
    3: 'tsd.',
    6: 'mill.',
    9: 'mia. md. mrd',
    12: 'bill.',
    15: 'billiarde billiarden',
  },
  vague: {3: 'tausende tausenden'},
  within: '|doppel verdoppel|verdrei|vervier|verfünf|versechs|versieb|veracht|verneun|verzehn',
  percent: 'prozent(?!punkt)|v\\.\\s?h\\.',
  points: 'prozentpunkte?n?',
  joins: 'und oder bis zum',
}
