/** Digits of any script but ASCII. */
const foreign = /[\p{Nd}--[0-9]]/gv

/** State of the process: the values of the digits that stood in a text so far. Unicode has some 700. */
const values = new Map<string, string>()

/** A text with the decimal digits of all scripts as ASCII digits. Those of two UTF-16 units become one. */
export function asciiDigits(text: string): string {
  return text.replace(foreign, asciiDigit)
}

/**
 * A decimal digit of any script as an ASCII digit. Those of a script stand in a row from zero on (Unicode 17, 4.6); rows may
 * follow each other without a gap, as the five of mathematical digits do.
 */
export function asciiDigit(digit: string): string {
  let value = values.get(digit)
  if (value === undefined) {
    const point = digit.codePointAt(0) ?? 0
    let zero = point
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
    value = String((point - zero) % 10)
    values.set(digit, value)
  }
  return value
}
