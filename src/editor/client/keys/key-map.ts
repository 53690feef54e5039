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

/**
 * A press: `Command` (Ctrl, or Cmd on a Mac), `Alt` and `Shift` in this order, then `event.code`, joined by `+`; or the one
 * character that is typed. By their codes letters are the same keys in an Arabic or Russian layout.
 */
export type Chord = string

/** One row of the map. `palette` is the key that does it once the palette is open; `digit` stands for 1 to 9. */
export interface Shortcut {
  readonly action: Action
  readonly chord?: Chord
  readonly palette?: string
  /** A character, which is text where text is being written. */
  readonly outside?: boolean
  /** Whether a text field has to have been entered for it to mean anything. */
  readonly segment?: boolean
}

/**
 * Every shortcut of the page. There are few direct keys: Ctrl with Alt types letters in many layouts, Alt with a letter opens
 * menus, Ctrl with a digit changes tabs, Option types characters. The rest follows the palette's key.
 */
export const keyMap: readonly Shortcut[] = [
  {action: 'confirm', chord: 'Command+Enter', segment: true},
  {action: 'confirm-stay', chord: 'Command+Shift+Enter', segment: true},
  {action: 'next', chord: 'Alt+ArrowDown'},
  {action: 'previous', chord: 'Alt+ArrowUp'},
  {action: 'next-unfinished', chord: 'Alt+Shift+ArrowDown'},
  {action: 'previous-unfinished', chord: 'Alt+Shift+ArrowUp'},
  {action: 'save', chord: 'Command+KeyS'},
  {action: 'next-area', chord: 'F6'},
  {action: 'previous-area', chord: 'Shift+F6'},
  {action: 'help', chord: '?', outside: true},
  {action: 'commands', chord: 'Command+KeyK'},
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
