import {expect, test} from 'vitest'
import {type Chord, keyMap} from '../../../src/editor/client/keys/key-map.ts'
import {paletteKeyOf} from '../../../src/editor/client/keys/palette-key.ts'
import {ariaKeys, type Press, shortcutOf} from '../../../src/editor/client/keys/press.ts'
import {quoteText} from '../../../src/editor/client/keys/quote-text.ts'
import english from '../../../src/editor/words/en.json' with {type: 'json'}

/** A press of a chord, as a browser reports it. */
function pressOf(chord: Chord): Press {
  const parts = chord.split('+')
  const code = parts.at(-1) ?? ''
  const isCharacter = code.length === 1
  return {
    code: isCharacter ? 'Slash' : code,
    key: code,
    ctrlKey: parts.includes('Command'),
    metaKey: false,
    shiftKey: parts.includes('Shift') || isCharacter,
    altKey: parts.includes('Alt'),
    isComposing: false,
  }
}

const chords = keyMap.flatMap(({action, chord}) => (chord ? [{action, chord}] : []))

test('every chord does one thing', () => {
  for (const {action, chord} of chords) {
    expect(shortcutOf(pressOf(chord), false)?.action).toBe(action)
    expect(shortcutOf({...pressOf(chord), isComposing: true}, false)).toBeUndefined()
  }
  expect(new Set(chords.map(({chord}) => JSON.stringify(pressOf(chord)))).size).toBe(chords.length)
})

test('every key of the palette does one thing', () => {
  const keys = keyMap.flatMap(({palette}) => palette ?? [])
  expect(new Set(keys).size).toBe(keys.length)
  for (const {action, palette} of keyMap) {
    if (palette === undefined || palette === 'digit') continue
    const code = /^[a-z]$/.test(palette) ? `Key${palette.toUpperCase()}` : 'Other'
    const press = {...pressOf(code), key: palette}
    expect(paletteKeyOf(press)).toBe(action)
  }
  expect(paletteKeyOf(pressOf('Digit7'))).toBe(7)
})

test('every action can be reached and has a name', () => {
  for (const {action, chord, palette} of keyMap) {
    expect(chord ?? palette).toBeDefined()
    expect(english).toHaveProperty(`do-${action}`)
  }
  expect(new Set(keyMap.map(({action}) => action)).size).toBe(keyMap.length)
})

test('no chord is one that types, that a browser keeps or that another layout needs', () => {
  for (const {chord} of chords) {
    // Ctrl with Alt is AltGr, Alt with a letter opens menus, Ctrl with a digit changes tabs.
    expect(chord).not.toMatch(/Command\+Alt/)
    if (chord.includes('Alt')) expect(chord).toMatch(/\+Arrow/)
    expect(chord).not.toMatch(/Digit/)
    if (chord.includes('Key')) expect(chord).toMatch(/^Command\+/)
    // Tabs, windows, closing, reloading, printing, searching.
    expect(chord).not.toMatch(/Key[TNWRPFLO]/)
  }
  const altGr = {...pressOf('Command+KeyK'), altKey: true}
  expect(shortcutOf(altGr, true)).toBeUndefined()
})

test('letters are the same keys in every layout', () => {
  const russian = {...pressOf('Command+KeyK'), key: 'л'}
  expect(shortcutOf(russian, true)?.action).toBe('commands')
  expect(paletteKeyOf({...pressOf('KeyG'), key: 'ل'})).toBe('term')
})

test('a character key is text where text is written', () => {
  expect(shortcutOf(pressOf('?'), true)).toBeUndefined()
})

test('keys are told to screen readers as ARIA writes them', () => {
  expect(ariaKeys('Command+Shift+Enter', false)).toBe('Control+Shift+Enter')
  expect(ariaKeys('Command+KeyK', true)).toBe('Meta+K')
})

test('a quotation mark closes what is open', () => {
  expect(quoteText('', 0, ['„', '“'])).toBe('„')
  expect(quoteText('Er rief: „Streik!', 17, ['„', '“'])).toBe('“')
  expect(quoteText('„Streik!“ Und', 13, ['„', '“'])).toBe('„')
})
