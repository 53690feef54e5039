import type {Block, Statement} from '../model/statement.ts'
import {expectedItems, itemsOf} from './expected-items.ts'
import type {MapUrl} from './inner-edits.ts'
import {type Item, normalizeItems} from './item.ts'
import type {Rendering} from './render-edition.ts'
import type {Replacement} from './replacement.ts'

/** Where an edition reads differently from what was put together. */
export interface Difference {
  /** Index of the block in the source's outline. */
  readonly block: number
  /** Index of the unit, where it stands inside a marker or the front matter. */
  readonly unit?: number
  readonly actual: string
  readonly expected: string
}

/**
 * Compares an edition, parsed again, with its source: the same blocks in the same nesting, and in each exactly the words
 * and codes of its targets. Returns the differences; after one in the blocks, nothing more can be said.
 */
export function verifyEdition(
  statement: Statement,
  edition: Statement,
  rendering: Rendering,
): Difference[] {
  const {mapUrl} = rendering
  const byUnit = Map.groupBy(rendering.replacements, ({unit}) => unit)
  const differences: Difference[] = []
  for (let index = 0; index < Math.max(statement.outline.length, edition.outline.length); index++) {
    const source = statement.outline[index]
    const found = edition.outline[index]
    if (source?.signature !== found?.signature)
      return [
        ...differences,
        {
          block: Math.min(index, statement.outline.length - 1),
          actual: nameOf(found),
          expected: nameOf(source),
        },
      ]
    if (!source?.tokens || !found?.tokens) continue
    const expected = readable(blockItems(source, byUnit), mapUrl)
    const actual = readable(itemsOf(found.tokens), (url) => url)
    if (actual !== expected) differences.push({block: index, actual, expected})
  }
  return differences.length > 0 ? differences : compareInside(statement, edition, rendering)
}

/** The items of a block with its unit's replacements. */
function blockItems(block: Block, byUnit: ReadonlyMap<number, readonly Replacement[]>): Item[] {
  const replacements = block.unit === undefined ? [] : (byUnit.get(block.unit) ?? [])
  return expectedItems(block, replacements)
}

/** What a reader of the page gets, as one string: words, and codes as `⟨…⟩`. */
function readable(items: readonly Item[], mapUrl: MapUrl): string {
  return normalizeItems(items)
    .map((item) => {
      if (item.type === 'text') return item.value
      const {identity, url} = item.code
      const what = url === undefined ? identity : `${identity} ${mapUrl(url)}`
      return item.type === 'close' ? `⟨/${identity}⟩` : `⟨${what}⟩`
    })
    .join('')
}

/** `list item` for `3 listItem [null,false]`. */
function nameOf(block: Block | undefined): string {
  const type = block?.signature.split(' ')[1] ?? 'end of the text'
  return type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** Compares the texts inside markers and front matter, whose order may change with that of the codes. */
function compareInside(
  statement: Statement,
  edition: Statement,
  {replacements}: Rendering,
): Difference[] {
  const targets = new Map(replacements.map(({unit, items}) => [unit, plain(items)]))
  const expected = insideTexts(statement, targets)
  const actual = insideTexts(edition, new Map())
  const left = actual.map(({text}) => text)
  const missing = expected.filter(({text}) => {
    const index = left.indexOf(text)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
  return missing.map(({unit, text}) => ({block: 0, unit, actual: left[0] ?? '', expected: text}))
}

/** Texts of units inside markers and front matter, each with its place before it. */
function insideTexts(
  {units}: Statement,
  targets: ReadonlyMap<number, string>,
): {unit: number; text: string}[] {
  return units.flatMap(({place, tokens}, unit) => {
    if (place !== 'label' && place !== 'title' && place !== 'field') return []
    return [{unit, text: `${place} ${targets.get(unit) ?? plain(normalizeItems(itemsOf(tokens)))}`}]
  })
}

function plain(items: readonly Item[]): string {
  return items.map((item) => (item.type === 'text' ? item.value : '')).join('')
}
