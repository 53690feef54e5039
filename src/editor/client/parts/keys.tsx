import type {JSX} from 'preact'
import type {Shortcut} from '../keys/key-map.ts'
import {chordParts} from '../keys/press.ts'
import {t} from '../say.ts'

export const isMac: boolean = /mac|iphone|ipad/i.test(navigator.platform)

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
      {shortcut?.chord && <kbd>{chordParts(shortcut.chord, isMac).join(isMac ? '' : '+')}</kbd>}
      {palette !== undefined && <kbd>{sayKey(String(palette))}</kbd>}
    </span>
  )
}

function sayKey(key: string): string {
  if (key === ' ') return t('key-space')
  return key === 'digit' ? '1–9' : key
}
