import type {NumberWords} from '../number-words.ts'

/** Estonian. */
export const estonian: NumberWords = {
  cardinals:
    'üks ühe üht|kaks kahe kaht|kolm kolme|neli nelja|viis viie|kuus kuue|seitse seitsme|kaheksa|üheksa|kümme kümne|üksteist|kaksteist',
  hundred: 'sada',
  ordinals:
    'esime|teine teise|kolmand|neljand|viiend|kuuend|seitsmend|kaheksand|üheksand|kümnend|üheteistkümnend|kaheteistkümnend',
  half: 'pool poole',
  oneAndHalf: 'poolteist',
  scale: {3: 'tuhande', 6: 'miljoni', 9: 'miljardi', 12: 'triljoni'},
  endings: '(?:i|it|is|ist|il|le|ni|iga|lt|l|s|st)',
  within: '|kah|kol|nel|vii',
  percent: 'protsen(?!dip|tip)\\p{Ll}*',
  points: 'protsen[dt]ipunkt\\p{Ll}*',
  joins: 'ja või kuni',
}
