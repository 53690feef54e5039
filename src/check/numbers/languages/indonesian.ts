import type {NumberWords} from '../number-words.ts'

/** Indonesian and Malay. */
export const indonesian: NumberWords = {
  cardinals:
    'satu seorang sebuah|dua kedua|tiga ketiga|empat keempat|lima kelima|enam keenam|tujuh ketujuh|delapan lapan kedelapan|sembilan kesembilan|sepuluh kesepuluh|sebelas',
  ten: 'puluh',
  teen: 'belas',
  hundreds: 'seratus',
  hundred: 'ratus',
  dozen: 'lusin',
  decade: 'dekade dasawarsa',
  half: 'setengah separuh',
  andHalf: 'setengah',
  scale: {3: 'seribu', 6: 'sejuta', 9: 'milyar', 12: 'trilyun biliun'},
  percent: 'persen(?!tase)|peratus',
  points: 'poin persentase|poin persen|mata peratusan',
  joins: 'dan atau sampai hingga',
}
