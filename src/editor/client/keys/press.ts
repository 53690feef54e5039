import {type Chord, keyMap, type Shortcut} from './key-map.ts'

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
  return keyMap.find(({chord, outside}) => chord && !(outside && isTyping) && fits(chord, press))
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

export function isCommand({ctrlKey, metaKey}: Press): boolean {
  return ctrlKey || metaKey
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
