import {focusedRow} from '../store/focus.ts'

/** Moves the focus between header, document and side panel; into a row's field where one was worked on. */
export function nextArea(by: 1 | -1): void {
  const areas = ['#header', '#main', '#panel'].flatMap((selector) => {
    const found = document.querySelector<HTMLElement>(selector)
    return found ? [found] : []
  })
  const at = areas.findLastIndex((area) => area.contains(document.activeElement))
  const next = areas.at((at + by) % areas.length)
  const field = next?.id === 'main' ? focusedRow()?.field : undefined
  ;(field ?? next)?.focus()
}
