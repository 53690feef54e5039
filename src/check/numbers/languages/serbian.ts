import type {NumberWords} from '../number-words.ts'

/** Serbian in both scripts. */
export const serbian: NumberWords = {
  cardinals: `један једна једно једног једне једну jedan jedna jedno jednog jedne jednu|два две двоје двојица dva dve dvoje dvojica|три троје тројица tri troje trojica|четири четворо četiri četvoro|пет петоро pet petoro|шест šest|седам sedam|осам osam|девет devet|десет deset|једанаест jedanaest|дванаест dvanaest`,
  tens: 'двадесет dvadeset|тридесет trideset|четрдесет četrdeset|педесет pedeset|шездесет šezdeset|седамдесет sedamdeset|осамдесет osamdeset|деведесет devedeset',
  hundreds:
    'сто стотину sto stotinu|двеста двјеста dvesta dvjesta|триста trista|четиристо četiristo|петсто petsto|шестсто šeststo|седамсто sedamsto|осамсто osamsto|деветсто devetsto',
  decade: 'деценија деценије деценију decenija decenije deceniju',
  decades:
    'двадесет dvadeset|тридесет trideset|четрдесет četrdeset|педесет pedeset|шездесет šezdeset|седамдесет sedamdeset|осамдесет osamdeset|деведесет devedeset',
  ordinals:
    'прв prv|друг drug|трећ treć|четврт četvrt|пет pet|шест šest|седм sedm|осм osm|девет devet|десет deset',
  and: 'и i',
  half: 'пола половина половину половине pola polovina polovinu polovine',
  andHalf: 'и по|i po',
  scale: {
    3: 'хиљаду hiljadu',
    6: 'милиони милионима мил milioni milionima mil',
    9: 'милијарду млрд milijardu mlrd',
    12: 'трилион трилиона trilion triliona',
  },
  within: '|дво двој dvo|тро тро tro|четворо',
  percent: 'одсто|посто|процен(?!тн)\\p{Ll}+|odsto|posto|procen(?!tn)\\p{Ll}+',
  points: 'процентн\\p{Ll}+ поен\\p{Ll}*|procentn\\p{Ll}+ poen\\p{Ll}*',
  months:
    'јануара januara|фебруара februara|марта marta|априла aprila|маја maja|јуна juna|јула jula|августа avgusta|септембра septembra|октобра oktobra|новембра novembra|децембра decembra',
  joins: 'и или до i ili do',
}
