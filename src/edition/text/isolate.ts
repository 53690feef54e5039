import {pattern} from '../../segment/pattern.ts'
import type {Direction} from '../words/words.ts'

const openers: Readonly<Record<Direction | 'auto', string>> = {
  ltr: '\u2066',
  rtl: '\u2067',
  auto: '\u2068',
}

/** A text set off from the direction of what stands around it (UAX 9: LRI, RLI or FSI, and PDI). */
export function isolate(text: string, direction: Direction | 'auto'): string {
  return text === '' ? '' : `${openers[direction]}${text}\u2069`
}

/** Each line of a text set off; isolates end with the line (UAX 9, P1). */
export function isolateLines(text: string, direction: Direction): string {
  return text
    .split('\n')
    .map((line) => isolate(line, direction))
    .join('\n')
}

/**
 * An address for a text of a direction. From right to left it is set off, but only where it ends in a mark that would wander to its
 * front: some messengers take the invisible mark behind it for a part of the link.
 */
export function isolateAddress(address: string, direction: Direction): string {
  return direction === 'rtl' && !/[\p{L}\p{N}]$/u.test(address) ? isolate(address, 'ltr') : address
}

/**
 * What falls apart between letters of a right-to-left script, because its marks take the direction around them (UAX 9, W1 to
 * N2): an amount behind its currency, a date or number in groups, a telephone number, an abbreviation or name that ends in a mark.
 */
const fragile = pattern(
  String.raw`\p{Sc}\u00a0?\d[\d.,]*(?<=\d)|\+\d[\d \u00a0().-]*(?<=\d)|\d+(?:-\d+){2,}|\b(?:[A-Za-z]\.){2,}|\b[A-Za-z]\w*[+#]+`,
  'gu',
)

/** A text with what would fall apart in a text from right to left set off; one that has isolates of its own stays as it is. */
export function isolateFragile(text: string): string {
  return /[\u2066-\u2069]/.test(text)
    ? text
    : text.replace(fragile(), (found) => isolate(found, 'ltr'))
}
