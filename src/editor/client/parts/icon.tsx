import type {JSX} from 'preact'

/** Drawn on 16 × 16, in the colour of the text around it. */
const paths = {
  untranslated: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z',
  machine: 'M4 5h8v7H4z M8 5V2.5 M2 8v2 M14 8v2 M6.3 8v.8 M9.7 8v.8',
  draft: 'M3 13l.7-3L10.6 3.1l2.3 2.3L6 12.3z M9 4.7L11.3 7',
  stale: 'M13 8a5 5 0 1 1-1.6-3.7 M13.2 2.2v2.9h-2.9',
  translated: 'M3 8.5l3.3 3.3L13 4.8',
  reviewed: 'M1.5 8.5l3 3 L10.5 5 M7 11l.8.7L14.5 5',
  joined:
    'M6.5 9.5l3-3 M7 4.8l1.4-1.4a2.9 2.9 0 0 1 4.2 4.2L11.2 9 M9 11.2l-1.4 1.4a2.9 2.9 0 0 1-4.2-4.2L4.8 7',
  error: 'M8 2.2a5.8 5.8 0 1 1 0 11.6a5.8 5.8 0 1 1 0-11.6z M8 5v3.8 M8 10.6v.6',
  warn: 'M8 2.2l6 11H2z M8 6.4v3.2 M8 11v.6',
  info: 'M8 2.2a5.8 5.8 0 1 1 0 11.6a5.8 5.8 0 1 1 0-11.6z M8 7.4v3.8 M8 4.8v.6',
  close: 'M4 4l8 8 M12 4l-8 8',
  next: 'M6 3.5l4.5 4.5L6 12.5',
} as const

export type IconName = keyof typeof paths

/** A sign beside a text that says the same; screen readers pass it over. */
export function Icon({name}: {readonly name: IconName}): JSX.Element {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
