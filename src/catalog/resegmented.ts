/**
 * Sentences before and after that belong together: one on one side, several on the other. Several before were joined in
 * the source, several after are what one was split into.
 */
export interface Resegmented {
  readonly old: readonly number[]
  readonly fresh: readonly number[]
  /** Whether they say the same, only cut elsewhere; otherwise the source was edited, too. */
  readonly same: boolean
}

/** By how many of its first characters a text is looked up. */
const keyLength = 4

/** A text without what a cut changes: white space and the numbers of codes. */
export function sameText(text: string): string {
  return text.replace(/\s+/g, '').replace(/(<\/?[bisacx])\d+(?=\/?>)/g, '$1')
}

/** A text without punctuation and capitals, too. */
export function sameWords(text: string): string {
  return sameText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}<>/]/gu, '')
}

/**
 * Groups of neighbouring texts, at least two on one side, that joined are a text of the other side; by index. No text is in
 * two groups.
 */
export function findResegmented(
  old: readonly string[],
  fresh: readonly string[],
): Omit<Resegmented, 'same'>[] {
  const joined = runsThatAre(old, fresh).map(({run, whole}) => ({old: run, fresh: [whole]}))
  const usedOld = new Set(joined.flatMap((group) => group.old))
  const usedFresh = new Set(joined.flatMap((group) => group.fresh))
  const split = runsThatAre(
    fresh.map((text, index) => (usedFresh.has(index) ? '' : text)),
    old.map((text, index) => (usedOld.has(index) ? '' : text)),
  ).map(({run, whole}) => ({old: [whole], fresh: run}))
  return [...joined, ...split]
}

/** Runs of at least two texts that together are one of the wholes; empty texts are in none. */
function runsThatAre(
  texts: readonly string[],
  wholes: readonly string[],
): {run: number[]; whole: number}[] {
  const found: {run: number[]; whole: number}[] = []
  const byStart = lookUp(wholes)
  const taken = new Set<number>()
  for (let from = 0; from < texts.length; from++) {
    const candidates = byStart.get((texts[from] ?? '').slice(0, keyLength)) ?? []
    for (const whole of candidates) {
      const to = taken.has(whole) ? from : endOfRun(texts, from, wholes[whole] ?? '')
      if (to - from < 2) continue
      found.push({run: Array.from({length: to - from}, (_, index) => from + index), whole})
      taken.add(whole)
      from = to - 1
      break
    }
  }
  return found
}

/** Indices of texts by each of their beginnings up to the key's length. */
function lookUp(texts: readonly string[]): Map<string, number[]> {
  const byStart = new Map<string, number[]>()
  texts.forEach((text, index) => {
    for (let length = 1; length <= Math.min(keyLength, text.length); length++) {
      const start = text.slice(0, length)
      const list = byStart.get(start)
      if (list) list.push(index)
      else byStart.set(start, [index])
    }
  })
  return byStart
}

/** The index behind the run of texts from `from` on that together are the whole; `from` where there is none. */
function endOfRun(texts: readonly string[], from: number, whole: string): number {
  let length = 0
  for (let to = from; to < texts.length; to++) {
    const text = texts[to] ?? ''
    if (text === '' || !whole.startsWith(text, length)) return from
    length += text.length
    if (length === whole.length) return to + 1
  }
  return from
}
