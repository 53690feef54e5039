import {pattern} from '../pattern.ts'

/** What counts items: `1`, `2.3`, `iv`, `B`, `أ`, `가`, `十二`, `الف`, `③`. */
const counter = String.raw`(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,3}|[ivxlc]{1,5}|[IVXLC]{1,5}|\p{L}\p{M}*|الف|[一二三四五六七八九十百]{1,4}|[\u2460-\u249b\u3220-\u3229])`

/** The first of a list. */
const first = '(?:[1١۱१১௧１]|[aаαAАΑiI]|[अकকஅඅאأا가一]|الف)'

const alone = pattern(String.raw`^[\s([（【•·*–—-]*` + counter + String.raw`[.)\]）】．、۔]*$`)

/** The number of an article of law. */
const article = pattern(
  String.raw`^(?:§{1,2}|[Aa]rt\.|[제第])\s?\p{Nd}{1,4}\s?(?:[조항条條款])?\.?$`,
)

const announced = pattern(
  String.raw`(?:(?::\s+|：\s*)[([（]?${first}|(?:[;؛]\s+|；\s*)[([（]?${counter})$`,
)

/** Whether a text is only the number of an item: "1.", "(a)", "IV.", "가.", "（一）", "§ 5.", "제1조." */
export function isEnumerator(text: string): boolean {
  return text.length < 16 && (alone().test(text) || article().test(text))
}

/** Whether a text without its period ends in the number of an item: the first after a colon, any after a semicolon. */
export function endsInEnumerator(text: string): boolean {
  const tail = text.slice(-16)
  return /[:;：；؛]/.test(tail) && announced().test(tail)
}
