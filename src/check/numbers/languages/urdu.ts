import type {NumberWords} from '../number-words.ts'

/** Urdu. */
export const urdu: NumberWords = {
  cardinals: 'ایک|دو|تین|چار|پانچ|چھ چھے|سات|آٹھ|نو|دس|گیارہ|بارہ',
  tens: 'بیس|تیس|چالیس|پچاس|ساٹھ|ستر|اسی|نوے',
  hundred: 'سو',
  decade: 'دہائی دہائیوں دہائیاں',
  ordinals: 'پہل|دوسر|تیسر|چوتھ|پانچو|چھٹ|ساتو|آٹھو|نو|دسو',
  half: 'آدھا آدھے نصف',
  oneAndHalf: 'ڈیڑھ',
  twoAndHalf: 'ڈھائی',
  scale: {6: 'ملین', 9: 'بلین', 12: 'ٹریلین'},
  vague: {3: 'ہزاروں', 5: 'لاکھوں', 7: 'کروڑوں', 9: 'اربوں'},
  percent: 'فیصد|فی صد',
  points: 'فیصد پوائنٹس?|فیصدی پوائنٹس?',
  joins: 'اور یا سے تا',
}
