import type {Root} from 'mdast'
import type {Statement} from '../model/statement.ts'
import {parseText, readTree} from '../statement/parse-statement.ts'
import {joinNeighbours} from './join-neighbours.ts'
import {type RenderedEdition, type Rendering, renderEdition} from './render-edition.ts'
import type {Replacement} from './replacement.ts'
import type {Refusal} from './replacements.ts'
import {type Difference, verifyEdition} from './verify-edition.ts'

/** What is rendered, and how it is read again. */
export interface SettleInput extends Omit<Rendering, 'cautious'> {
  readonly statement: Statement
  readonly translatableFields: readonly string[]
  /** Whether the language writes sentences without a space between them. */
  readonly joinsSentences: boolean
}

/** An edition that reads as it should, and what had to be left out. */
export interface SettledEdition extends RenderedEdition {
  /** The tree of its text. */
  readonly tree: Root
  readonly refusals: Refusal[]
}

/**
 * Renders an edition, parses it again and verifies it. A unit that reads differently is rendered again with caution, then left out and
 * refused, until the rest is right.
 */
export function settleEdition(input: SettleInput): SettledEdition {
  const {statement, replacements, translatableFields, joinsSentences} = input
  const cautious = new Set<number>()
  const refusals: Refusal[] = []
  let kept = joinNeighbours(replacements, statement, joinsSentences)
  for (;;) {
    const rendering = {...input, replacements: kept, cautious}
    const rendered = renderEdition(statement, rendering)
    const tree = parseText(rendered.text)
    const read = readTree(tree, rendered.text, {translatableFields})
    const differences = verifyEdition(statement, read, rendering)
    if (differences.length === 0) return {...rendered, tree, refusals}
    const suspects = suspectUnits(statement, differences, kept)
    const again = suspects.filter(({unit}) => !cautious.has(unit))
    for (const {unit} of again) cautious.add(unit)
    if (again.length > 0) continue
    for (const {unit, difference} of suspects) {
      const segment = kept.find((replacement) => replacement.unit === unit)?.segment ?? 0
      refusals.push({segment, message: describe(difference)})
    }
    if (suspects.length === 0)
      return {...rendered, tree, refusals: [...refusals, mapped(differences)]}
    const refused = new Set(suspects.map(({unit}) => unit))
    kept = kept.filter(({unit}) => !refused.has(unit))
  }
}

/** The replaced units at the differences, or the nearest before where a block is not what it should be. */
function suspectUnits(
  {outline}: Statement,
  differences: readonly Difference[],
  replacements: readonly Replacement[],
): {unit: number; difference: Difference}[] {
  const replaced = new Set(replacements.map(({unit}) => unit))
  const suspects = new Map<number, Difference>()
  for (const difference of differences) {
    let {unit} = difference
    for (let block = difference.block; block >= 0 && unit === undefined; block--) {
      const candidate = outline[block]?.unit
      if (candidate !== undefined && replaced.has(candidate)) unit = candidate
    }
    unit ??= replacements[0]?.unit
    if (unit !== undefined && !suspects.has(unit)) suspects.set(unit, difference)
  }
  return [...suspects].map(([unit, difference]) => ({unit, difference}))
}

function describe({actual, expected}: Difference): string {
  return `Unexpected \`${actual}\` in the edition, expected \`${expected}\``
}

/** Without any target left, only a mapped URL can have made the difference. */
function mapped([difference]: readonly Difference[]): Refusal {
  const message = difference ? describe(difference) : 'Unexpected structure'
  return {segment: 0, message: `${message}; see \`links\` in the settings`}
}
