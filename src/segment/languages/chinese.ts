import type {LanguageWords} from './language-words.ts'

/** Chinese in simplified and traditional characters: who speaks after a quotation, and what follows one. */
export const chinese: LanguageWords = {
  openers: `却 卻 但 但是 而 而是 也 还 還 就 都 又 才 仍 仍然 直到 甚至 以及 或 和 与 與 的 地 得 最终 最終 终于 終於 然后 然後 不过 不過 可是 反而 于是 於是 再
    只是 只好 竟 竟然 原来 因为 因為 所以`,
  says: `说 說 道 问 問 喊 叫 答 嚷 吼 说道 說道 问道 問道 喊道 叫道 答道 写道 寫道 回答 回应 回應 高喊 高呼 大喊 大叫 呼喊 齐声 齊聲 表示 宣布 强调 強調 反问 反問
    追问 追問 质问 質問 解释 解釋 补充 補充 低声 低聲 说着 說著 喊着 喊著 怒吼 呐喊 吶喊 声称 聲稱 惊呼 感叹 感嘆 说完 說完`,
  quotative: '的 等 和 与 與 或 及 以及 之类 之類 一词 一詞 一语 字样 字樣 的口号 是',
  notQuotative: `知道 报道 報道 报导 小说 小說 难道 難道 听说 聽說 据说 據說 传说 街道 道路 道理 学说 學說 疑问 疑問 访问 訪問 学问 慰问 名叫 答案 说明 說明 为什么 為什麼 为了
    為了 等到 和平 的确 的確 与会 与其 在场 是否 是的 这一切 这时`,
}
