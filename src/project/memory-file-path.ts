import {basename} from 'node:path'
import {MEMORY_FOLDER} from './paths.ts'

/** Names of devices, which no file can have on Windows, whatever its ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Letters of the longest name: in UTF-8 with its ending below the 255 bytes that file systems take. */
const longest = 60

/**
 * Where a memory that is imported is kept: under its own name in `translations/memory/`, with hyphens for all but letters,
 * digits, `.`, `_` and `-`, so that no system, shell or git stumbles over it. Law: the path is that of a visible file in
 * that folder, and names itself.
 */
export function memoryFilePath(file: string): string {
  const name = basename(file.replaceAll('\\', '/'))
    .replace(/\.tmx$/i, '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
  const cut = [...name.replace(/^[.\-\p{M}]+/u, '')].slice(0, longest).join('')
  const whole = cut.replace(/[.-]+$/, '') || 'memory'
  return `${MEMORY_FOLDER}/${devices.test(whole) ? `memory-${whole}` : whole}.tmx`
}
