import type {NumberWords} from '../number-words.ts'

/** Korean. Particles follow a word without a blank, so that words are matched by their beginning. */
export const korean: NumberWords = {
  cardinals: '하나 한|둘 두|셋 ?세|넷 ?네|다섯|여섯|일곱|여덟|아홉|열|열하나 열한|열둘 열두',
  tens: '스물|서른|마흔|쉰|예순|일흔|여든|아흔',
  half: '절반',
  percent: '퍼센트(?!포인트| 포인트)|프로(?!그)|[%％](?! ?포인트)',
  points: '(?:[%％]|퍼센트) ?포인트',
  joins: '과 와 부터 및',
}
