import {type Signal, signal} from '@preact/signals'

/** What the page's one polite live region says. */
export const announcement: Signal<string> = signal('')

/** Tells people something without taking the focus; the same text twice is said twice. */
export function announce(text: string): void {
  // A no-break space at the end makes it another text for a screen reader.
  announcement.value = text === announcement.peek() ? `${text}\u00a0` : text
}
