import type {TimeMention} from './date-mention.ts'

/** Words for the halves of the day after a time. */
const halfAfter =
  /^\s?(?:(?<am>a\.?\s?m\.?|π\.?\s?μ\.?|ص)|(?<pm>p\.?\s?m\.?|μ\.?\s?μ\.?|م))(?![\p{L}\p{M}])/iu

/** `3:40`, `3 h 40`, `5h30`, `5 giờ 30`. */
const hoursAndMinutes =
  /(?<![\d.,:/-])([01]?\d|2[0-4])(?:[:：∶]|\s?h\s?|\s?giờ\s?)([0-5]\d)(?:[:：∶][0-5]\d)?(?!\d|[.,:]\d)/giu
/** `4 p.m.`, `5.30pm`, `5 o’clock`. */
const english = /(?<![\d.,:/-])(1[0-2]|0?\d)(?:[:.]([0-5]\d))?\s?(?:([ap])\.?m\b\.?|o[’']clock)/gi
/** `凌晨3时40分`, `下午4时`, `오후 4시`. */
const eastAsian =
  /(凌晨|清晨|早上|早晨|上午|午前|朝|中午|正午|下午|午后|午後|傍晚|晚上|夜晚|晚間|晚间|夜|오전|새벽|오후|밤|저녁)?\s?(?<![\d.,])(\d{1,2})\s?([时時点點시])(?!间|間|代|期|候)(?:\s?([0-5]?\d)\s?[分분]|(半|반))?/g
const morning = /^(?:凌晨|清晨|早上|早晨|上午|午前|朝|오전|새벽)$/

/** The times of day of a text with ASCII digits. Hours without a sign of their own ("16 Uhr") are numbers. */
export function readTimes(text: string, language: string): TimeMention[] {
  if (!/\d/.test(text)) return []
  const found: TimeMention[] = []
  for (const match of text.matchAll(hoursAndMinutes)) {
    const [whole, hour, minute] = match
    const end = match.index + whole.length
    const after = halfAfter.exec(text.slice(end, end + 6))
    const half = after?.groups?.am ? 'am' : after?.groups?.pm ? 'pm' : undefined
    found.push(makeTime(match.index, end + (after?.[0].length ?? 0), {hour, minute, half}))
  }
  if (language === 'en') {
    for (const match of text.matchAll(english)) {
      const [whole, hour, minute = '0', half] = match
      if (found.some(({start}) => start === match.index)) continue
      const named = half && (half.toLowerCase() === 'a' ? 'am' : 'pm')
      found.push(makeTime(match.index, match.index + whole.length, {hour, minute, half: named}))
    }
  } else if (/^(?:zh|ja|ko|yue)$/.test(language)) {
    for (const match of text.matchAll(eastAsian)) {
      const [whole, part, hour, sign, minute, isHalf] = match
      // 3点 may be three points.
      if (/[点點]/.test(sign ?? '') && !part && !minute && !isHalf) continue
      const half = part && (morning.test(part) ? 'am' : 'pm')
      const at = {hour, minute: isHalf ? '30' : (minute ?? '0'), half}
      found.push(makeTime(match.index, match.index + whole.length, at))
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Noon counts as afternoon and midnight as morning; above twelve, the half is known. */
function makeTime(
  start: number,
  end: number,
  {
    hour,
    minute,
    half,
  }: {hour: string | undefined; minute: string | undefined; half: string | undefined},
): TimeMention {
  const hours = Number(hour)
  const known = half === 'am' || half === 'pm' ? half : hours > 12 && hours < 24 ? 'pm' : undefined
  return {start, end, hour: hours, minute: Number(minute), half: known}
}
