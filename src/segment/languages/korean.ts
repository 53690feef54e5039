import type {LanguageWords} from './language-words.ts'

/** Korean: particles and verbs after a quotation, counters after a period-ended date. */
export const korean: LanguageWords = {
  openers: '이것이 이것은 이는 이런 그러나 하지만 그리고 그래서 그런데 이에 그는 그녀는 그들은',
  says: `말했다 물었다 답했다 대답했다 외쳤다 소리쳤다 되물었다 반문했다 주장했다 강조했다 밝혔다 덧붙였다 전했다 호소했다 선언했다 경고했다 속삭였다 했다 설명했다 꼬집었다
    비판했다 말한다 묻는다 외친다 말하였다 말했습니다 물었습니다 외쳤습니다 대답했습니다`,
  quotative:
    '라고 이라고 라며 이라며 라는 이라는 이란 하고 하며 등 등의 등을 라던 라면서 이라면서 면서',
}
