import {type Signal, signal} from '@preact/signals'

/** Name of the person at the page, for reviews and the history; empty until it was asked for. */
export const reviewer: Signal<string> = signal(remembered('name'))

/** What the browser remembers for the page under a name; empty where nothing, or where it may not remember. */
export function remembered(name: string): string {
  try {
    return localStorage.getItem(`broadside ${name}`) ?? ''
  } catch {
    return ''
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`broadside ${name}`, value)
  } catch {
    // Asked for again next time.
  }
}

export function setReviewer(name: string): void {
  reviewer.value = name
  remember('name', name)
}
