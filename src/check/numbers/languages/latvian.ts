import type {NumberWords} from '../number-words.ts'

/** Latvian. */
export const latvian: NumberWords = {
  cardinals:
    'viens viena vienu vienam vienas|divi divas divu divām diviem|trīs|četri četras četru|pieci piecas piecu|seši sešas sešu|septiņi septiņas|astoņi astoņas|deviņi deviņas|desmit|vienpadsmit|divpadsmit',
  ordinals: 'pirm|otr|treš|ceturt|piekt|sest|septīt|astot|devīt|desmit',
  half: 'pus puse puses pusi',
  oneAndHalf: 'pusotra pusotru',
  scale: {
    3: 'tūkstoši tūkstošu tūkstošiem tūkstošus',
    6: 'miljonu miljoniem miljonus miljons',
    9: 'miljardu miljardiem miljardus',
    12: 'triljonu triljoniem',
  },
  within: '|div|trij trīs|četr|piec|seš',
  percent: 'procent(?!p)\\p{Ll}*',
  points: 'procentpunkt\\p{Ll}*',
  months:
    'janvārī janvāra|februārī februāra|martā marta|aprīlī aprīļa|maijā maija|jūnijā jūnija|jūlijā jūlija|augustā augusta|septembrī septembra|oktobrī oktobra|novembrī novembra|decembrī decembra',
  joins: 'un vai līdz',
}
