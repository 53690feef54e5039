import type {JSX} from 'preact'
import {useLayoutEffect, useRef, useState} from 'preact/hooks'
import type {Shortcut} from '../keys/key-map.ts'
import {keyMap} from '../keys/key-map.ts'
import {paletteKeyOf} from '../keys/palette-key.ts'
import {run} from '../keys/run.ts'
import {Button} from '../parts/button.tsx'
import {Keys} from '../parts/keys.tsx'
import {t} from '../say.ts'
import {closeDialog} from '../store/dialogs.ts'
import {focusedRow} from '../store/focus.ts'
import {help, insertable, insertableTerms} from '../store/help-of-row.ts'
import {Box} from './box.tsx'

interface Command {
  readonly id: string
  readonly text: string
  readonly shortcut?: Shortcut
  readonly digit?: number
  readonly choose: () => unknown
}

/**
 * Every command as a list: a key does the one it stands at, arrows and Enter do the one that is marked, and words in the
 * field above find one.
 */
export function CommandsBox(): JSX.Element {
  const [words, setWords] = useState('')
  const [isTerms, setTerms] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => list.current?.querySelector('button')?.focus(), [isTerms])
  const all = isTerms ? termCommands() : commands(() => setTerms(true))
  const wanted = words.trim().toLowerCase()
  const found = all.filter(({text}) => text.toLowerCase().includes(wanted))
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || walk(event, list.current)) return
    const key = paletteKeyOf(event)
    const command = all.find(({shortcut, digit}) =>
      typeof key === 'number' ? digit === key : key !== undefined && shortcut?.action === key,
    )
    if (!command) return
    event.preventDefault()
    pick(command)
  }
  return (
    <Box name="commands" title={t(isTerms ? 'terms-title' : 'commands')}>
      <input
        type="search"
        dir="auto"
        aria-label={t('commands-find')}
        placeholder={t('commands-find')}
        value={words}
        onInput={({currentTarget}) => setWords(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing && found[0]) pick(found[0])
          else if (event.key === 'ArrowDown') list.current?.querySelector('button')?.focus()
        }}
      />
      {found.length === 0 && <p class="hint">{t(isTerms ? 'no-terms' : 'nothing-found')}</p>}
      <ul ref={list} class="commands" onKeyDown={onKey}>
        {found.map((command) => (
          <li key={command.id}>
            <Button onClick={() => pick(command)}>
              <bdi>{command.text}</bdi>
              <Keys shortcut={command.shortcut} digit={command.digit} />
            </Button>
          </li>
        ))}
      </ul>
    </Box>
  )
}

/** Closes the box first, so that the field has its focus and selection again when the command comes. */
function pick({id, choose}: Command): void {
  if (id === 'term') return void choose()
  closeDialog()
  setTimeout(choose)
}

function commands(openTerms: () => void): Command[] {
  const hasRow = focusedRow() !== undefined
  const texts = hasRow ? insertable(help.value) : []
  const own = texts.slice(0, 9).map(
    (text, index): Command => ({
      id: `match ${index}`,
      text: t('insert-match', {number: index + 1, text}),
      digit: index + 1,
      choose: () => run('match', index + 1),
    }),
  )
  const rest = keyMap
    .filter(({action, segment}) => !['match', 'commands'].includes(action) && (hasRow || !segment))
    .map(
      (shortcut): Command => ({
        id: shortcut.action,
        text: t(`do-${shortcut.action}`),
        shortcut,
        choose: shortcut.action === 'term' ? openTerms : () => run(shortcut.action),
      }),
    )
  return [...own, ...rest]
}

function termCommands(): Command[] {
  return insertableTerms(help.value).map((text, index) => ({
    id: `term ${index}`,
    text,
    ...(index < 9 && {digit: index + 1}),
    choose: () => run('term', index + 1),
  }))
}

/** Arrow keys, Home and End within the list. */
function walk(event: KeyboardEvent, list: HTMLElement | null): boolean {
  const buttons: Element[] = [...(list?.querySelectorAll('button') ?? [])]
  const at = document.activeElement ? buttons.indexOf(document.activeElement) : -1
  const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1}[event.key]
  if (to === undefined) return false
  event.preventDefault()
  const next = buttons.at(to % buttons.length)
  if (next instanceof HTMLElement) next.focus()
  return true
}
