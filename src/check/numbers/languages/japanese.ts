import type {NumberWords} from '../number-words.ts'

/** Japanese. */
export const japanese: NumberWords = {
  percent: 'パーセント(?!・?ポイント)|％(?!・?ポイント)',
  points: '(?:[%％]|パーセント)・?ポイント',
  joins: 'と から や ～',
}
