/** Digits of any script but ASCII. */
const foreign = /[[\p{Nd}]--[0-9]]/gv

/** A text with the digits of all scripts as ASCII digits: in each script they stand in a row from zero to nine (Unicode 4.6). */
export function asciiDigits(text: string): string {
  return text.replace(foreign, (digit) => String(digitValue(digit)))
}

/** The value of a digit: how far it is from the first of its row of ten. */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0
  let zero = point
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  // Mathematical digits are five rows in one (U+1D7CE to U+1D7FF).
  return point >= 0x1d7ce && point <= 0x1d7ff ? (point - 0x1d7ce) % 10 : point - zero
}
