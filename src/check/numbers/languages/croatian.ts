import type {NumberWords} from '../number-words.ts'

/** Croatian and Bosnian. */
export const croatian: NumberWords = {
  cardinals:
    'jedan jedna jedno jednog jedne jednu jednom|dva dvije dvoje dvojica|tri troje trojica|četiri četvero|pet petero|šest|sedam|osam|devet|deset|jedanaest|dvanaest|trinaest|četrnaest|petnaest|šesnaest|sedamnaest|osamnaest|devetnaest',
  tens: 'dvadeset|trideset|četrdeset|pedeset|šezdeset|sedamdeset|osamdeset|devedeset',
  hundreds: 'sto|dvjesto dvjesta|tristo trista|četiristo|petsto|šeststo|sedamsto|osamsto|devetsto',
  decade: 'desetljeće desetljeća desetljećima decenija decenije',
  decades: 'dvadeset|trideset|četrdeset|pedeset|šezdeset|sedamdeset|osamdeset|devedeset',
  ordinals: 'prv|drug|treć|četvrt|pet|šest|sedm|osm|devet|deset|jedanaest|dvanaest',
  and: 'i',
  half: 'pola polovica polovice polovicu',
  andHalf: 'i pol',
  scale: {
    3: 'hiljada hiljade tisuću',
    6: 'milijuni miliona milion milioni',
    9: 'milijardu mlrd',
    12: 'trilijun',
  },
  within: '|dvo dvi|tro tri|četvero',
  percent: 'posto\\b|post?ot(?!n)\\p{Ll}+|procen(?!tn)\\p{Ll}+',
  points: 'postotn\\p{Ll}+ bod\\p{Ll}*|postotn\\p{Ll}+ poen\\p{Ll}*|procentn\\p{Ll}+ poen\\p{Ll}*',
  joins: 'i ili do',
}
