/** Digits of any script but ASCII, and the signs that go with them. */
const each = /[[\p{Nd}--[0-9]]％﹪٪]/gv

/** Where the ten digits of each script begin that has stood in a text so far, by digit. */
const values = new Map<string, string>()

/**
 * A text with the digits of all scripts as ASCII digits and percent signs as `%`. Offsets stay as they are: characters
 * outside the basic plane are left alone.
 */
export function asciiDigits(text: string): string {
  return text.replace(each, (character) => {
    if (character.length > 1) return character
    return /\p{Nd}/u.test(character) ? digitValue(character) : '%'
  })
}

/** The value of a digit: digits of a script stand in a row from its zero on (Unicode Standard, 4.6). */
function digitValue(digit: string): string {
  let value = values.get(digit)
  if (value === undefined) {
    let zero = digit.charCodeAt(0)
    const lowest = zero - 9
    while (zero > lowest && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--
    value = String((digit.charCodeAt(0) - zero) % 10)
    values.set(digit, value)
  }
  return value
}
