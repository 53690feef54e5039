import {hash} from 'node:crypto'
import {portableText} from './portable-text.ts'

/**
 * Returns the first 6 hexadecimal digits of the SHA-256 of the parts in UTF-8, joined with U+0000.
 *
 * The parts are taken in the form a PO file can carry, so that a hash still fits after a trip through a file, and no
 * part can hold the U+0000 that joins them. 24 bits tell a changed text from its former self; they are no signature.
 */
export function shortHash(...parts: readonly string[]): string {
  return hash('sha256', parts.map(portableText).join('\0')).slice(0, 6)
}
