import type {NumberWords} from '../number-words.ts'

/** Slovenian. */
export const slovenian: NumberWords = {
  cardinals:
    'en ena eno enega|dva dve dveh|tri trije treh|štiri štirje štirih|pet petih|šest šestih|sedem sedmih|osem osmih|devet devetih|deset desetih|enajst|dvanajst',
  tens: 'dvajset|trideset|štirideset|petdeset|šestdeset|sedemdeset|osemdeset|devetdeset',
  decade: 'desetletje desetletja desetletij',
  decades: 'dvajset|trideset|štirideset|petdeset|šestdeset|sedemdeset|osemdeset|devetdeset',
  ordinals: 'prv|drug|tretj|četrt|pet|šest|sedm|osm|devet|deset',
  half: 'pol polovica polovice polovico',
  andHalf: 'in pol',
  scale: {6: 'milijonov', 9: 'milijardo milijard'},
  within: '|dvo|tri trem|štir',
  percent: 'odstot(?!n)\\p{Ll}+|procent(?!n)\\p{Ll}*',
  points: 'odstotn\\p{Ll}+ točk\\p{Ll}*',
  joins: 'in ali do',
}
