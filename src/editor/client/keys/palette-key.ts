import {type Action, keyMap} from './key-map.ts'
import {isCommand, type Press} from './press.ts'

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
