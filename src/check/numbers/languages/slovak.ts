import type {NumberWords} from '../number-words.ts'

/** Slovak. */
export const slovak: NumberWords = {
  cardinals:
    'jeden jedna jedno jedného jednej jednu|dva dve dvaja dvoch dvom|tri traja troch trom|štyri štyria štyroch|päť piati piatich|šesť šiesti šiestich|sedem siedmich|osem ôsmich|deväť deviatich|desať desiatich|jedenásť|dvanásť|trinásť|štrnásť|pätnásť|šestnásť|sedemnásť|osemnásť|devätnásť',
  tens: 'dvadsať|tridsať|štyridsať|päťdesiat|šesťdesiat|sedemdesiat|osemdesiat|deväťdesiat',
  hundred: 'sto',
  dozen: 'tucet',
  decade: 'desaťročie desaťročia desaťročí',
  decades: 'dvadsiat|tridsiat|štyridsiat|päťdesiat|šesťdesiat|sedemdesiat|osemdesiat|deväťdesiat',
  ordinals: 'prv|druh|tret|štvrt|piat|šiest|siedm|ôsm|deviat|desiat|jedenást|dvanást',
  isGlued: true,
  half: 'pol polovica polovice polovicu',
  oneAndHalf: 'poldruha',
  andHalf: 'a pol',
  scale: {3: 'tisícov tis', 6: 'milióny miliónmi mil', 9: 'miliardu mld', 12: 'bilióny'},
  within: '|dvoj|troj|štvor|päť',
  percent: 'percent(?!u[áa]l)\\p{Ll}*',
  points: 'percentuáln\\p{Ll}+ bod\\p{Ll}*|p\\.\\s?b\\.',
  joins: 'a alebo až do',
}
