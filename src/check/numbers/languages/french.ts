import type {NumberWords} from '../number-words.ts'

/** French, with the words of Belgium and Switzerland. */
export const french: NumberWords = {
  cardinals:
    'un une|deux|trois|quatre|cinq|six|sept|huit|?neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf',
  tens: 'vingt vingts|trente|quarante|cinquante|soixante|septante|huitante octante|nonante',
  hundred: 'cent cents',
  dozen: 'douzaine',
  decade: 'décennie décennies',
  ordinals:
    'premi|deuxièm second|troisièm ?tiers|quatrièm quart|cinquièm|sixièm|septièm|huitièm|neuvièm|dixièm|onzièm|douzièm|treizièm|quatorzièm|quinzièm|seizièm|dix-septièm|dix-huitièm|dix-neuvièm|vingtièm',
  and: 'et',
  half: 'demi demie moitié',
  andHalf: 'et demie?',
  scale: {3: 'mille', 6: 'mio m€', 9: 'mds mrd mia', 12: 'bn', 15: 'billiard billiards'},
  vague: {3: 'milliers'},
  within: '|double bi|triple tri|quadru|quinqu',
  percent: 'pour[\\s-]cent|p\\.\\s?100',
  points: 'points? de pourcentage|points? de (?:pour cent|%)',
  months: '||||||juill',
  joins: 'et ou au à',
}
