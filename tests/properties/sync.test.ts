import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createCatalog} from '../../src/catalog/create-catalog.ts'
import {isJoined, isStale} from '../../src/catalog/entry-state.ts'
import {parseCatalog} from '../../src/catalog/parse-catalog.ts'
import {serializeCatalog} from '../../src/catalog/serialize-catalog.ts'
import {type SyncResult, syncCatalog} from '../../src/catalog/sync-catalog.ts'
import type {Catalog, Entry} from '../../src/model/catalog.ts'
import type {Segment} from '../../src/model/statement.ts'
import {read} from '../assemble.ts'
import {anyDraft, anyEdit, type Draft, markdownOf, type NamedEdit} from './any-edits.ts'
import {type Act, anyAct, Translator} from './translator.ts'

const about = {statement: 'strike', language: 'de'}
const empty = createCatalog({...about, sourceLanguage: 'en'})

/** An edit of the source, and what is done to the catalog afterwards. */
interface Step {
  readonly edit: NamedEdit
  readonly acts: readonly Act[]
}

const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({edit: anyEdit, acts: fc.array(anyAct, {maxLength: 8})}),
  {minLength: 1, maxLength: 6},
)
const anyActs = fc.array(anyAct, {maxLength: 16})

/** A catalog before and after an edit of the source. */
interface Synced {
  readonly before: Catalog
  readonly segments: readonly Segment[]
  readonly after: SyncResult
  readonly translator: Translator
}

/** Checks a law after each edit of any statement. */
function afterEachEdit(law: (synced: Synced) => void): void {
  const history = fc.property(anyDraft, anyActs, anySteps, (first, acts, steps) => {
    const translator = new Translator()
    let draft: Draft = first
    let catalog = translator.work(syncCatalog(segmentsOf(draft), empty).catalog, acts)
    for (const step of steps) {
      draft = step.edit.apply(draft)
      const segments = segmentsOf(draft)
      const after = syncCatalog(segments, catalog)
      law({before: catalog, segments, after, translator})
      catalog = translator.work(throughFile(after.catalog), step.acts)
    }
  })
  fc.assert(history, {numRuns: 60})
}

test('an entry a segment, in order', () => {
  afterEachEdit(({segments, after}) => {
    expect(after.catalog.entries.map(({source}) => source)).toEqual(
      segments.map(({source}) => source),
    )
  })
})

test('no target is lost', () => {
  afterEachEdit(({before, after}) => {
    const targets = allOf(after.catalog).map(({target}) => target)
    const lost = allOf(before).filter(
      ({target}) => target !== '' && !targets.some((other) => other.includes(target)),
    )
    expect(lost).toEqual([])
  })
})

test('nothing is confirmed for words that nobody confirmed it for', () => {
  afterEachEdit(({after, translator}) => {
    expect(translator.unfounded(after.catalog)).toEqual([])
  })
})

test('a sentence that is there once before and after keeps its entry', () => {
  afterEachEdit(({before, after}) => {
    const now = onceIn(after.catalog)
    for (const [source, entry] of onceIn(before)) {
      const other = now.get(source)
      if (other) expect([other.id, other.target]).toEqual([entry.id, entry.target])
    }
  })
})

test('blocks that are moved about keep their entries, the same sentences in them included', () => {
  const anySentences = fc.array(fc.constantFrom('We strike.', 'They pay.'), {maxLength: 4})
  const anyBlocks = fc
    .array(anySentences, {minLength: 1, maxLength: 8})
    .map((blocks) =>
      blocks.map((inner, index) => [`Block ${index} begins.`, ...inner, `Block ${index} ends.`]),
    )
  const anyOrder = anyBlocks.chain((blocks) =>
    fc.tuple(fc.constant(blocks), fc.shuffledSubarray(blocks, {minLength: blocks.length})),
  )
  const moved = fc.property(anyOrder, ([blocks, sorted]) => {
    const sync = (list: string[][], catalog: Catalog): Catalog =>
      syncCatalog(read(list.map((one) => one.join(' ')).join('\n\n')).segments, catalog).catalog
    const before = sync(blocks, empty)
    const ids = before.entries.map(({id}) => id)[Symbol.iterator]()
    const idsOf = new Map(blocks.map((block) => [block, block.map(() => ids.next().value)]))
    const after = sync(sorted, before)
    expect(after.entries.map(({id}) => id)).toEqual(sorted.flatMap((block) => idsOf.get(block)))
  })
  fc.assert(moved, {numRuns: 100})
})

test('ids are unique', () => {
  afterEachEdit(({after}) => {
    const ids = allOf(after.catalog).map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('what is obsolete holds a target', () => {
  afterEachEdit(({after}) => {
    expect(after.catalog.obsolete.filter(({target}) => target === '')).toEqual([])
  })
})

test('each segment is counted once', () => {
  afterEachEdit(({segments, after}) => {
    const {gone, ...relations} = after.counts
    const sum = Object.values(relations).reduce((total, count) => total + count, 0)
    expect(sum).toBe(segments.length)
    expect(Math.min(gone, ...Object.values(relations))).toBeGreaterThanOrEqual(0)
  })
})

test('doing it again changes no byte', () => {
  afterEachEdit(({segments, after}) => {
    const file = serializeCatalog(after.catalog)
    expect(serializeCatalog(syncCatalog(segments, after.catalog).catalog)).toBe(file)
    const again = syncCatalog(segments, parseCatalog(file, about))
    expect(serializeCatalog(again.catalog)).toBe(file)
    expect(again.counts.untouched).toBe(segments.length)
  })
})

test('an edit that is taken back leaves the live entries as they were', () => {
  const history = fc.property(anyDraft, anyActs, anySteps, anyEdit, (first, acts, steps, last) => {
    const translator = new Translator()
    let draft: Draft = first
    let catalog = translator.work(syncCatalog(segmentsOf(draft), empty).catalog, acts)
    for (const step of steps) {
      draft = step.edit.apply(draft)
      catalog = translator.work(syncCatalog(segmentsOf(draft), catalog).catalog, step.acts)
    }
    const before = throughFile(syncCatalog(segmentsOf(draft), catalog).catalog)
    const edited = segmentsOf(last.apply(draft))
    fc.pre(isSettled(before, edited))
    const between = throughFile(syncCatalog(edited, before).catalog)
    const after = throughFile(syncCatalog(segmentsOf(draft), between).catalog)
    expect(after.entries.map(whatIsKept)).toEqual(before.entries.map(whatIsKept))
  })
  fc.assert(history, {numRuns: 60, maxSkipsPerRun: 1000})
})

/**
 * Whether nothing is open that the edit could settle another way: nothing is stale or joined, no obsolete sentence comes
 * back with it, and each sentence that is there twice has a target in both places.
 */
function isSettled({entries, obsolete}: Catalog, edited: readonly Segment[]): boolean {
  const live = new Set([...entries, ...edited].map(({source}) => source))
  const gone = obsolete.flatMap(({source, previousSource}) => [source, previousSource ?? source])
  return (
    !entries.some((entry) => isStale(entry) || isJoined(entry)) &&
    !gone.some((source) => live.has(source)) &&
    new Set(obsolete.map(({source}) => source)).size === obsolete.length &&
    [...Map.groupBy(entries, ({source}) => source).values()].every(
      (same) => same.length === 1 || same.every(({target}) => target !== ''),
    )
  )
}

/** What an entry is after it was gone for a while: with a target all of it, but for its line in the file. */
function whatIsKept({line, ...entry}: Entry): unknown {
  if (entry.target === '') return entry.source
  return {...entry, comments: entry.comments.toSorted(), flags: entry.flags.toSorted()}
}

/** The segments of a statement. */
function segmentsOf(draft: Draft): Segment[] {
  return read(markdownOf(draft)).segments
}

function throughFile(catalog: Catalog): Catalog {
  return parseCatalog(serializeCatalog(catalog), about)
}

function allOf({entries, obsolete}: Catalog): Entry[] {
  return [...entries, ...obsolete]
}

/** The live entries whose source no other entry has, obsolete or not, by their source. */
function onceIn(catalog: Catalog): Map<string, Entry> {
  const bySource = Map.groupBy(allOf(catalog), ({source}) => source)
  const once = catalog.entries.filter(({source}) => bySource.get(source)?.length === 1)
  return new Map(once.map((entry) => [entry.source, entry]))
}
