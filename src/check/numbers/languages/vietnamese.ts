import type {NumberWords} from '../number-words.ts'

/** Vietnamese. */
export const vietnamese: NumberWords = {
  cardinals: 'một mốt|hai|?ba|bốn tư|?năm lăm|sáu|bảy|tám|?chín|mười',
  ten: 'mươi',
  hundred: 'trăm',
  decade: 'thập',
  half: 'nửa',
  andHalf: 'rưỡi',
  scale: {3: 'ngàn', 6: 'tr', 9: 'tỉ'},
  percent: 'phần trăm',
  points: '(?:điểm phần trăm|điểm %)',
  joins: 'và hoặc đến',
}
