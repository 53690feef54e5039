import type {JSX} from 'preact'
import {isMac} from '../keys/is-mac.ts'
import type {Chord, Shortcut} from '../keys/key-map.ts'
import {t} from '../say.ts'

/** The keys of a command: the direct ones, and the one after the palette's. */
export function Keys({
  shortcut,
  digit,
}: {
  readonly shortcut: Shortcut | undefined
  readonly digit: number | undefined
}): JSX.Element {
  const palette = digit ?? shortcut?.palette
  return (
    <span class="keys" dir="ltr">
      {shortcut?.chord && <kbd>{sayChord(shortcut.chord)}</kbd>}
      {palette !== undefined && <kbd>{sayKey(String(palette))}</kbd>}
    </span>
  )
}

function sayKey(key: string): string {
  if (key === ' ') return t('key-space')
  return key === 'digit' ? '1–9' : key
}

const signs: Readonly<Record<string, string>> = {
  ...(isMac ? {Command: '⌘', Alt: '⌥', Shift: '⇧'} : {Command: 'Ctrl'}),
  ArrowDown: '↓',
  ArrowUp: '↑',
}

/** The keys of a chord for people: `Ctrl+Shift+Enter`, `⌘⇧Enter` on a Mac. */
function sayChord(chord: Chord): string {
  const keys = chord.split('+').map((key) => signs[key] ?? key.replace('Key', ''))
  return keys.join(isMac ? '' : '+')
}
