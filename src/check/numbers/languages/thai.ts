import type {NumberWords} from '../number-words.ts'

/** Thai. */
export const thai: NumberWords = {
  cardinals: 'หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|สิบเอ็ด|สิบสอง',
  tens: 'ยี่สิบ|สามสิบ|สี่สิบ|ห้าสิบ|หกสิบ|เจ็ดสิบ|แปดสิบ|เก้าสิบ',
  hundred: 'ร้อย',
  decade: 'ทศวรรษ',
  half: 'ครึ่ง',
  percent: 'เปอร์เซ็นต์|เปอร์เซนต์',
  percentBefore: 'ร้อยละ',
  points: 'จุดเปอร์เซ็นต์|จุดร้อยละ',
  joins: 'และ หรือ ถึง',
}
