import {signal} from '@preact/signals'
import type {JSX} from 'preact'

type View<Props> = (props: Props) => JSX.Element | null

const loads: (() => Promise<unknown>)[] = []

/**
 * A part of the page whose script comes when it is shown first, or when the page has nothing else to do. `isSoon`: it is
 * asked for at once, and still nothing waits for it.
 */
export function later<Props extends object>(
  load: () => Promise<View<Props>>,
  isSoon = false,
): View<Props> {
  const loaded = signal<View<Props> | undefined>(undefined)
  let promise: Promise<void> | undefined
  const start = () => {
    promise ??= load().then(
      (view) => {
        loaded.value = view
      },
      () => {
        // Nobody answers: asked for again when it is shown again.
        promise = undefined
      },
    )
    return promise
  }
  loads.push(start)
  if (isSoon) void start()
  return (props) => {
    const Part = loaded.value
    if (Part) return <Part {...props} />
    void start()
    return null
  }
}

/** Fetches all parts, so that they are there when the server is not. */
export async function loadAll(): Promise<void> {
  for (const load of loads) await load()
}
