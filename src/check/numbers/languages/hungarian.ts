import type {NumberWords} from '../number-words.ts'

/** Hungarian. */
export const hungarian: NumberWords = {
  cardinals:
    'egy|kettő két|három|négy|öt|?hat|?hét|nyolc|kilenc|tíz|tizenegy|tizenkettő tizenkét|tizenhárom|tizennégy|tizenöt|tizenhat|tizenhét|tizennyolc|tizenkilenc',
  tens: 'húsz huszon|harminc|negyven|ötven|hatvan|hetven|nyolcvan|kilencven',
  hundred: 'száz',
  dozen: 'tucat tucatnyi',
  decade: 'évtized évtizede évtizeden évtizedben',
  decades: 'húszas|harmincas|negyvenes|ötvenes|hatvanas|hetvenes|nyolcvanas|kilencvenes',
  ordinals:
    'első|második|harmadik|negyedik|ötödik|hatodik|hetedik|nyolcadik|kilencedik|tizedik|tizenegyedik|tizenkettedik',
  isGlued: true,
  half: 'fél fele',
  oneAndHalf: 'másfél',
  scale: {3: 'ezren', 6: 'mft', 9: 'mrd mrdft'},
  endings:
    '(?:[oeöa]?[tns]|[oe]k|n[ae]k|b[ae]n|b[óő]l|r[ae]|r[óő]l|t[óő]l|n[áé]l|h[oeö]z|v[ae]l|[aáeé]n|[oeö]s|ot|et|t|ny?i|j[ae]|j[áé]t|ig|[áé]n|a|e)',
  within: '|kett két|hárm hár|négy|öt|hat|het|nyolc',
  percent: 'százalék(?!pont)\\p{Ll}*',
  points: 'százalékpont\\p{Ll}*',
  joins: 'és vagy',
}
