import {asciiDigit} from '../../segment/ascii-digits.ts'

/** Digits of the basic plane but ASCII, and the percent signs that go with them. */
const each = /[[\p{Nd}&&[\u0080-\uffff]]％﹪٪]/gv

/**
 * A text with the digits of all scripts as ASCII digits and percent signs as `%`. Offsets stay as they are: characters
 * outside the basic plane are left alone.
 */
export function asciiFigures(text: string): string {
  return text.replace(each, (character) =>
    /\p{Nd}/u.test(character) ? asciiDigit(character) : '%',
  )
}
