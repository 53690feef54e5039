import {type Alignable, type Aligning, isOpen, pair, type Relation} from './aligning.ts'
import {keyAt, type Surrounding} from './surroundings.ts'

/** Entries that a segment can be equal to, and in what. */
interface Candidates {
  readonly relation: Relation
  readonly isObsolete: boolean
  readonly text: (entry: Alignable) => string | undefined
}

const moved: Candidates = {relation: 'moved', isObsolete: false, text: ({source}) => source}
const restored: Candidates = {
  relation: 'restored',
  isObsolete: false,
  text: ({previousSource}) => previousSource,
}

/** What a segment may share with an entry beside its text, the most telling first. */
const surroundings: readonly (readonly Surrounding[])[] = [
  ['heading', 'before', 'after'],
  ['before', 'after'],
  ['heading', 'before'],
  ['heading', 'after'],
  ['before'],
  ['after'],
  ['heading'],
  [],
]

/**
 * Pairs open segments with free entries of the same text: live ones that stand elsewhere or had that text when they were
 * translated, then obsolete ones. Of several, the one with more of the segment's surroundings; else the last, which of the
 * obsolete ones is the last that went.
 */
export function pairEqual(state: Aligning): void {
  for (const shared of surroundings) {
    pairAlike(state, moved, shared)
    pairAlike(state, restored, shared)
  }
  for (const {relation, text} of [moved, restored]) {
    const gone = {
      relation: relation === 'moved' ? 'revived' : relation,
      text,
      isObsolete: true,
    } as const
    pairAlike(state, gone, ['before', 'after'])
    pairAlike(state, gone, [])
  }
}

/** Pairs segments and entries with the same text in the same surroundings, from the last to the first. */
function pairAlike(
  state: Aligning,
  {relation, isObsolete, text}: Candidates,
  shared: readonly Surrounding[],
): void {
  const {old, fresh, used, live} = state
  const open = fresh.flatMap((_, segment) => (isOpen(state, segment) ? [segment] : []))
  if (open.length === 0) return
  const wanted = new Set(open.map((segment) => fresh[segment]?.source))
  const places = new Map<string, number[]>()
  for (let index = isObsolete ? live : 0; index < (isObsolete ? old.length : live); index++) {
    const value = text(old[index] as Alignable)
    if (value === undefined || !wanted.has(value) || used.has(index)) continue
    const key = keyAt(value, {list: old, index, shared})
    const list = places.get(key)
    if (list) list.push(index)
    else places.set(key, [index])
  }
  if (places.size === 0) return
  for (const segment of open.reverse()) {
    const key = keyAt(fresh[segment]?.source ?? '', {list: fresh, index: segment, shared})
    const index = places.get(key)?.pop()
    if (index !== undefined) pair(state, segment, {old: index, relation})
  }
}
