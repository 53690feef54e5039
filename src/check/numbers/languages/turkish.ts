import type {NumberWords} from '../number-words.ts'

/** Turkish. */
export const turkish: NumberWords = {
  cardinals: 'bir|iki|üç|dört|beş|?altı|?yedi|sekiz|dokuz|?on|?onbir|?oniki',
  tens: 'yirmi|otuz|?kırk|elli|altmış|yetmiş|seksen|doksan',
  hundred: '?yüz',
  dozen: 'düzine',
  ordinals:
    'birinci|ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|sekizinci|dokuzuncu|onuncu|onbirinci|onikinci',
  half: 'yarım yarısı yarı',
  andHalf: 'buçuk',
  scale: {6: 'mln', 9: 'mlr'},
  vague: {3: 'binlerce', 6: 'milyonlarca', 9: 'milyarlarca'},
  endings:
    '(?:y?[aeıiuü]|n?[ıiuü]n|[dt][ae]n?|l[ıiuü]k|s?[ıiuü]|y?l[ae]|[ıiuü]nc[ıiuü]|ş?[ae]r|s[ıi]n[ae]|s[ıi]n[ıi]n?|[ıiuü]n[ae]?|[ıiuü]n[ıiuü]n?|[ıiuü]n[dt][ae]n?)',
  percent: 'yüzdelik(?!.{0,3}puan)',
  percentBefore: 'yüzde',
  points: 'yüzdelik puan\\p{Ll}*',
  joins: 've veya ile ya',
}
