import {type Signal, signal} from '@preact/signals'
import type {JSX} from 'preact'
import type * as Parts from '../parts.ts'

type View<Props> = (props: Props) => JSX.Element | null

/** What has come of the page's second script; see `parts.ts`. */
export const parts: Signal<typeof Parts | undefined> = signal(undefined)

/** A part of the page that is shown as soon as the second script is there. Nothing waits for it. */
export function later<Props extends object>(
  choose: (parts: typeof Parts) => View<Props>,
): View<Props> {
  return (props) => {
    const Part = parts.value && choose(parts.value)
    return Part ? <Part {...props} /> : null
  }
}
