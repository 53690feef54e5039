/** What the page can be told to do, by key, palette or button. */
export type Action =
  | 'confirm'
  | 'confirm-stay'
  | 'next'
  | 'previous'
  | 'next-unfinished'
  | 'previous-unfinished'
  | 'save'
  | 'next-area'
  | 'previous-area'
  | 'help'
  | 'commands'
  | 'match'
  | 'term'
  | 'code'
  | 'copy-source'
  | 'flag'
  | 'review'
  | 'history'
  | 'diff'
  | 'search'
  | 'replace'
  | 'preview'
  | 'quote'
  | 'inner-quote'
  | 'no-break'
  | 'dash'
  | 'zwj'
  | 'zwnj'
  | 'lrm'
  | 'rlm'

/** A press. Letters go by `event.code`, so that they are the same keys in an Arabic or Russian layout. */
export interface Chord {
  /** `event.code`, or the character typed where that is one. */
  readonly code: string
  /** Ctrl, or Cmd on a Mac. */
  readonly command?: boolean
  readonly shift?: boolean
  readonly alt?: boolean
}

/** One row of the map. `palette` is the key that does it once the palette is open; `digit` stands for 1 to 9. */
export interface Shortcut {
  readonly action: Action
  readonly chord?: Chord
  readonly palette?: string
  /** Only where no text is being written. */
  readonly outside?: boolean
  /** Whether a text field has to have been entered for it to mean anything. */
  readonly segment?: boolean
}

/**
 * Every shortcut of the page. There are few direct keys: Ctrl with Alt types letters in many layouts, Alt with a letter opens
 * menus, Ctrl with a digit changes tabs, Option types characters. The rest follows the palette's key.
 */
export const keyMap: readonly Shortcut[] = [
  {action: 'confirm', chord: {code: 'Enter', command: true}, segment: true},
  {action: 'confirm-stay', chord: {code: 'Enter', command: true, shift: true}, segment: true},
  {action: 'next', chord: {code: 'ArrowDown', alt: true}},
  {action: 'previous', chord: {code: 'ArrowUp', alt: true}},
  {action: 'next-unfinished', chord: {code: 'ArrowDown', alt: true, shift: true}},
  {action: 'previous-unfinished', chord: {code: 'ArrowUp', alt: true, shift: true}},
  {action: 'save', chord: {code: 'KeyS', command: true}},
  {action: 'next-area', chord: {code: 'F6'}},
  {action: 'previous-area', chord: {code: 'F6', shift: true}},
  {action: 'help', chord: {code: '?'}, outside: true},
  {action: 'commands', chord: {code: 'KeyK', command: true}},
  {action: 'match', palette: 'digit', segment: true},
  {action: 'term', palette: 'g', segment: true},
  {action: 'code', palette: 't', segment: true},
  {action: 'copy-source', palette: 's', segment: true},
  {action: 'flag', palette: 'f', segment: true},
  {action: 'review', palette: 'v', segment: true},
  {action: 'history', palette: 'h', segment: true},
  {action: 'diff', palette: 'd', segment: true},
  {action: 'search', palette: '/'},
  {action: 'replace', palette: 'e'},
  {action: 'preview', palette: 'p'},
  {action: 'quote', palette: '"', segment: true},
  {action: 'inner-quote', palette: "'", segment: true},
  {action: 'no-break', palette: ' ', segment: true},
  {action: 'dash', palette: '-', segment: true},
  {action: 'zwj', palette: 'j', segment: true},
  {action: 'zwnj', palette: 'n', segment: true},
  {action: 'lrm', palette: 'l', segment: true},
  {action: 'rlm', palette: 'r', segment: true},
]
