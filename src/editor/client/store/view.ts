import {type Signal, signal} from '@preact/signals'
import {remember, remembered} from './person.ts'

/** Whether changes of the source are shown as a diff. */
export const areDiffsShown: Signal<boolean> = signal(true)
/** Whether the side panel is pulled up, where there is no room for it beside the text. */
export const isPanelOpen: Signal<boolean> = signal(false)
/** Whether `?` outside a field opens the help: a key without Ctrl or Alt can be switched off (WCAG 2.2, 2.1.4). */
export const isHelpKeyOn: Signal<boolean> = signal(remembered('help key') !== 'off')

export function setHelpKey(isOn: boolean): void {
  isHelpKeyOn.value = isOn
  remember('help key', isOn ? 'on' : 'off')
}
