/** Entries that there is room for at first. */
const firstRoom = 65_536

/** Collects numbers by key. A hundred thousand lists in an array each would take many times the memory. */
export class ListBuilder {
  /** By key, in the order in which they came. */
  readonly #slots = new Map<number, number>()
  /** By slot, how many numbers it has. */
  readonly #counts: number[] = []
  /** Slot and number of each entry in turn. */
  #entries = new Int32Array(2 * firstRoom)
  #size = 0

  add(key: number, value: number): void {
    let slot = this.#slots.get(key)
    if (slot === undefined) {
      slot = this.#counts.push(0) - 1
      this.#slots.set(key, slot)
    }
    if (this.#size === this.#entries.length) {
      const larger = new Int32Array(2 * this.#entries.length)
      larger.set(this.#entries)
      this.#entries = larger
    }
    this.#entries[this.#size++] = slot
    this.#entries[this.#size++] = value
    this.#counts[slot] = (this.#counts[slot] ?? 0) + 1
  }

  /** All lists by rising key, each in the order in which its numbers came. */
  *lists(): Generator<readonly [key: number, values: Int32Array]> {
    const values = new Int32Array(this.#size / 2)
    const starts: number[] = []
    let start = 0
    for (const count of this.#counts) {
      starts.push(start)
      start += count
    }
    const ends = [...starts]
    for (let at = 0; at < this.#size; at += 2) {
      const slot = this.#entries[at] as number
      const end = ends[slot] as number
      values[end] = this.#entries[at + 1] as number
      ends[slot] = end + 1
    }
    for (const key of Float64Array.from(this.#slots.keys()).sort()) {
      const slot = this.#slots.get(key) ?? 0
      yield [key, values.subarray(starts[slot], ends[slot])]
    }
  }
}
