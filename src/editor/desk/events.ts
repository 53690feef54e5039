import type {EditorEvent} from '../api.ts'

/** Takes what happens. */
export type Listener = (event: EditorEvent) => void

/** Tells all open windows what happens. */
export class Events {
  readonly #listeners = new Set<Listener>()

  /** Returns how to stop listening. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  publish(event: EditorEvent): void {
    for (const listener of this.#listeners) listener(event)
  }

  /** How many listen. */
  get size(): number {
    return this.#listeners.size
  }
}
