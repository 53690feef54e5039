import {isDeepStrictEqual} from 'node:util'
import type {Presence} from '../api.ts'

/** Where a window is, as it says itself. */
export type Place = Omit<Presence, 'window'>

/** A window that listens. */
interface Listening {
  place?: Place
}

/** Which windows are open and where. Kept as long as they listen, and nowhere else. */
export class Presences {
  readonly #windows = new Map<string, Listening>()
  readonly #onChange: (present: readonly Presence[]) => void

  constructor(onChange: (present: readonly Presence[]) => void) {
    this.#onChange = onChange
  }

  /** A window begins to listen. Returns what ends that: it is forgotten then, unless it listens anew. */
  enter(window: string): () => void {
    const listening: Listening = {}
    this.#windows.set(window, listening)
    return () => {
      if (this.#windows.get(window) !== listening) return
      this.#windows.delete(window)
      if (listening.place) this.#tell()
    }
  }

  /** A window says where it is; nowhere if absent. False for one that does not listen. */
  say(window: string, place?: Place): boolean {
    const listening = this.#windows.get(window)
    if (!listening) return false
    if (isDeepStrictEqual(listening.place, place)) return true
    if (place) listening.place = place
    else delete listening.place
    this.#tell()
    return true
  }

  #tell(): void {
    const present = [...this.#windows].flatMap(([window, {place}]) =>
      place ? [{window, ...place}] : [],
    )
    this.#onChange(present)
  }
}
