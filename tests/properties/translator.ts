import fc from 'fast-check'
import {setTarget, signEntry} from '../../src/catalog/change-entry.ts'
import {isJoined, isMachineOwned, joinedMark} from '../../src/catalog/entry-state.ts'
import {sameText} from '../../src/catalog/resegmented.ts'
import {plainTypography} from '../../src/catalog/typography.ts'
import type {Catalog, Entry} from '../../src/model/catalog.ts'

const kinds = ['write', 'accept', 'draft', 'machine', 'sign', 'join', 'comment'] as const

/** What is done to the entry of a number. */
export interface Act {
  readonly kind: (typeof kinds)[number]
  readonly at: number
}

/** Any act of a translator, a reviewer or an engine. */
export const anyAct: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(),
})

const date = '2026-01-01'

/** Somebody who works on a catalog, and knows of each target for which words a person has confirmed it. */
export class Translator {
  readonly #confirmed = new Map<string, Set<string>>()
  #count = 0

  /** The catalog after several acts. Takes note of what is confirmed then. */
  work(catalog: Catalog, acts: readonly Act[]): Catalog {
    const worked = acts.reduce((before, act) => this.#act(before, act), catalog)
    for (const [target, text] of confirmedTexts(worked)) {
      const texts = this.#confirmed.get(target) ?? new Set()
      this.#confirmed.set(target, texts.add(text))
    }
    return worked
  }

  /** The catalog after an act; as it was where the act makes no sense. */
  #act(catalog: Catalog, {kind, at}: Act): Catalog {
    const index = at % (catalog.entries.length || 1)
    if (!catalog.entries[index]) return catalog
    const entries =
      kind === 'join' ? this.#join(catalog, index) : this.#change(catalog, kind, index)
    return {...catalog, entries}
  }

  /** Targets that are confirmed for words for which nobody has confirmed them. */
  unfounded(catalog: Catalog): string[] {
    return confirmedTexts(catalog)
      .filter(([target, text]) => !this.#hasConfirmed(target, text))
      .map(([target, text]) => `${target} for ${text}`)
  }

  /** Whether the target, or each of those that it was made of, was confirmed for the text. */
  #hasConfirmed(target: string, text: string): boolean {
    if (this.#confirmed.get(target)?.has(text)) return true
    for (let cut = target.indexOf(' '); cut > 0; cut = target.indexOf(' ', cut + 1)) {
      for (const first of this.#confirmed.get(target.slice(0, cut)) ?? [])
        if (
          text.startsWith(first) &&
          this.#hasConfirmed(target.slice(cut + 1), text.slice(first.length))
        )
          return true
    }
    return false
  }

  #change({entries}: Catalog, kind: Act['kind'], index: number): Entry[] {
    const entry = entries[index] as Entry
    const text = `T${this.#count++}.`
    const origin = {name: 'mt:sample', date}
    const mayTranslate = (entry.target === '' && !isJoined(entry)) || isMachineOwned(entry)
    if (kind === 'comment') return entries.with(index, withComment(entry, `note ${text}`))
    if (kind === 'write') return entries.with(index, setTarget(entry, text, {fuzzy: false}))
    if (kind === 'draft') return entries.with(index, setTarget(entry, text, {fuzzy: true}))
    if (kind === 'machine' && mayTranslate)
      return entries.with(index, setTarget(entry, text, {fuzzy: true, origin}))
    if (entry.target === '') return [...entries]
    if (kind === 'accept')
      return entries.with(index, setTarget(entry, entry.target, {fuzzy: false}))
    if (kind === 'sign')
      return entries.with(index, signEntry(entry, {by: 'Ana', date, accept: true}))
    return [...entries]
  }

  /** The entry's words put into the target before it, in the same block. */
  #join({entries}: Catalog, index: number): Entry[] {
    const entry = entries[index] as Entry
    const isContinued = /, continued/.test(entry.notes[0] ?? '')
    let holder = index - 1
    while (holder > 0 && isJoined(entries[holder] as Entry)) holder--
    const before = entries[holder]
    if (!isContinued || entry.target !== '' || isJoined(entry) || !before?.target)
      return [...entries]
    return entries
      .with(holder, setTarget(before, `T${this.#count++}.`, {fuzzy: false}))
      .with(index, withComment(entry, joinedMark))
  }
}

/** Each confirmed target with the words it stands for. */
function confirmedTexts({entries}: Catalog): [target: string, text: string][] {
  return entries.flatMap((entry, index): [string, string][] => {
    if (entry.target === '' || entry.flags.includes('fuzzy')) return []
    const sources = [entry.source]
    for (let next = index + 1; entries[next] && isJoined(entries[next] as Entry); next++)
      sources.push(entries[next]?.source ?? '')
    return [[entry.target, sources.map((source) => sameText(plainTypography(source))).join('')]]
  })
}

function withComment(entry: Entry, comment: string): Entry {
  return {...entry, comments: [...entry.comments, comment]}
}
