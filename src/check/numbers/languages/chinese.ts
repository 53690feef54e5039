import type {NumberWords} from '../number-words.ts'

/** Chinese in both scripts; the numerals themselves are read as in all of East Asia. */
export const chinese: NumberWords = {
  percent: '巴仙',
  percentBefore: '百分之',
  points: '个?個?百分点|个?個?百分點',
  joins: '和 至 到 与 與 及 或',
}
