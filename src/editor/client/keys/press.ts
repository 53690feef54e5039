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
  const {code, key, shiftKey, altKey} = press
  const command = isCommand(press)
  const chord = [command && 'Command', altKey && 'Alt', shiftKey && 'Shift', code]
    .filter(Boolean)
    .join('+')
  // A character is what is typed, whatever keys that takes.
  const character = command || altKey ? '' : key
  return keyMap.find(
    (shortcut) =>
      shortcut.chord === chord || (shortcut.outside && !isTyping && shortcut.chord === character),
  )
}

export function isCommand({ctrlKey, metaKey}: Press): boolean {
  return ctrlKey || metaKey
}

/** The chord as `aria-keyshortcuts` writes it (WAI-ARIA 1.2, section 6.6). */
export function ariaKeys(chord: Chord, isMac: boolean): string {
  return chord.replace('Command', isMac ? 'Meta' : 'Control').replace('Key', '')
}
