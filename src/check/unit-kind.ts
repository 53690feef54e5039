import type {CheckContext} from './check.ts'

/** The kind of an entry's unit (`heading 2`, `list item`, …): its segment's, or what its first `#.` line says. */
export function unitKind({segment, entry}: CheckContext): string {
  return segment?.kind ?? entry.notes[0]?.split(' · ')[0]?.replace(/, continued$/, '') ?? ''
}

/** Whether an entry is a headline: a heading, or the title field of the front matter. */
export function isHeading(context: CheckContext): boolean {
  return /^(?:heading|title)/.test(unitKind(context))
}
