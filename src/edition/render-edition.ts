import type {Statement, Unit} from '../model/statement.ts'
import {innerEdits, type MapUrl} from './inner-edits.ts'
import {renderTarget} from './render-target.ts'
import type {Replacement} from './replacement.ts'
import {type Edit, sortEdits, splice} from './splice.ts'

/** What a rendering is made with. */
export interface Rendering {
  readonly replacements: readonly Replacement[]
  readonly mapUrl: MapUrl
  /** Units whose words are written with all caution. */
  readonly cautious: ReadonlySet<number>
}

/** A statement with replacements in place. */
export interface RenderedEdition {
  readonly text: string
  /** What made it of the statement, by place; those inside another among them. */
  readonly edits: readonly Edit[]
}

/**
 * The statement with replacements in place. Law: every byte outside them stays as it was, but for mapped URLs.
 */
export function renderEdition(statement: Statement, rendering: Rendering): RenderedEdition {
  const {units, text} = statement
  const isInner = ({unit}: Replacement): boolean => !isRunning(units[unit])
  const inner = sortEdits(
    innerEdits(statement, rendering.replacements.filter(isInner), rendering.mapUrl),
  )
  const blockStarts = new Map(statement.outline.map(({unit, start}) => [unit, start]))
  const outer = rendering.replacements.filter((replacement) => !isInner(replacement))
  const edits = outer.map((replacement): Edit => {
    const {unit, span, items} = replacement
    const {place = 'paragraph', span: whole} = units[unit] ?? {}
    const startsBlock = span.start === blockStarts.get(unit)
    const rendered = renderTarget(items, {
      place,
      startsBlock,
      startsLine: startsBlock || followsLineEnding(text, span.start),
      endsBlock: whole?.end === span.end,
      habit: statement.escaped,
      cautious: rendering.cautious.has(unit),
      copy: (copied) => splice(text, inner, copied),
    })
    return {span, text: rendered}
  })
  const all = sortEdits([...edits, ...inner])
  return {text: splice(text, all, {start: 0, end: text.length}), edits: all}
}

/** Whether a unit is a block's content rather than something inside a marker or the front matter. */
function isRunning(unit: Unit | undefined): boolean {
  return unit !== undefined && ['paragraph', 'heading', 'cell'].includes(unit.place)
}

/** Whether only container markers stand between an offset and the line ending before it. */
function followsLineEnding(text: string, offset: number): boolean {
  return /(?:^|[\n\r])[ \t>]*$/.test(text.slice(Math.max(0, offset - 80), offset))
}
