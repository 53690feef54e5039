import {type Action, type Chord, keyMap, type Shortcut} from './key-map.ts'

/** What is looked at of a `KeyboardEvent`. */
export interface Press {
  readonly code: string
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly isComposing: boolean
}

/**
 * The shortcut a press stands for; none while an input method composes, and none for Ctrl with Alt, which is AltGr.
 * `isTyping` tells that a text field has the focus.
 */
export function shortcutOf(press: Press, isTyping: boolean): Shortcut | undefined {
  if (press.isComposing) return undefined
  return keyMap.find(
    ({chord, outside}) => chord && !(outside && isTyping) && fits(chord, press),
  )
}

function fits({code, command = false, shift = false, alt = false}: Chord, press: Press): boolean {
  if (code.length === 1) return press.key === code && !isCommand(press) && !press.altKey
  return (
    press.code === code &&
    command === isCommand(press) &&
    shift === press.shiftKey &&
    alt === press.altKey
  )
}

function isCommand({ctrlKey, metaKey}: Press): boolean {
  return ctrlKey || metaKey
}

/** What a press means while the palette is open: a row's action, or the digit pressed. */
export function paletteKeyOf(press: Press): Action | number | undefined {
  if (press.isComposing || isCommand(press) || press.altKey) return undefined
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(press.code)?.[1]
  if (digit && !press.shiftKey) return Number(digit)
  return keyMap.find(({palette}) => palette !== undefined && isPaletteKey(palette, press))?.action
}

function isPaletteKey(key: string, press: Press): boolean {
  if (/^[a-z]$/.test(key)) return press.code === `Key${key.toUpperCase()}` && !press.shiftKey
  return press.key === key
}

/** The keys of a chord for people: `Ctrl+Shift+Enter`, `⌘⇧Enter` on a Mac. */
export function chordParts(chord: Chord, isMac: boolean): string[] {
  const name = chord.code.replace(/^Key/, '').replace('ArrowDown', '↓').replace('ArrowUp', '↑')
  return [
    ...(chord.command ? [isMac ? '⌘' : 'Ctrl'] : []),
    ...(chord.alt ? [isMac ? '⌥' : 'Alt'] : []),
    ...(chord.shift ? [isMac ? '⇧' : 'Shift'] : []),
    name,
  ]
}

/** The chord as `aria-keyshortcuts` writes it (WAI-ARIA 1.2, section 6.6). */
export function ariaKeys(chord: Chord, isMac: boolean): string {
  const key = chord.code.replace(/^Key/, '')
  const command = isMac ? 'Meta' : 'Control'
  return [
    ...(chord.command ? [command] : []),
    ...(chord.alt ? ['Alt'] : []),
    ...(chord.shift ? ['Shift'] : []),
    key,
  ].join('+')
}
