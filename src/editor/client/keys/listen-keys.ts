import {closeDialog, dialog} from '../store/dialogs.ts'
import {openWork} from '../store/open-work.ts'
import {isHelpKeyOn} from '../store/view.ts'
import {shortcutOf} from './press.ts'
import {run} from './run.ts'

const workless = new Set(['help', 'commands', 'next-area', 'previous-area'])

/** The page's one listener for keys. It stands back while an input method composes or a box is open. */
export function listenKeys(): void {
  addEventListener('keydown', (event) => {
    if (event.isComposing) return
    if (event.key === 'Escape') return closeMenus()
    const shortcut = shortcutOf(event, isTyping(event.target))
    if (!shortcut) return
    const {action} = shortcut
    if (dialog.peek()) {
      // The palette's own key closes it again; saving must not open the browser's dialog.
      if (action === 'commands' && dialog.peek()?.name === 'commands') closeDialog()
      if (action === 'commands' || action === 'save') event.preventDefault()
      return
    }
    if (action === 'help' && !isHelpKeyOn.peek()) return
    if (!openWork.peek() && !workless.has(action)) return
    event.preventDefault()
    run(action)
  })
  addEventListener('click', ({target}) =>
    closeMenus(target instanceof Element ? target : undefined),
  )
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox')
  )
}

/** Closes menus that stand open, but for one that has been clicked in; the focus goes back to what opened it. */
function closeMenus(within?: Element): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    if (within && menu.contains(within)) continue
    const hadFocus = menu.contains(document.activeElement)
    menu.open = false
    if (hadFocus) menu.querySelector('summary')?.focus()
  }
}
