import type {OpenDocument} from '../../project/editing/open-document.ts'

/** A part of a document that is a document for those who look at single entries. */
export type DocumentPart = Pick<OpenDocument, 'read' | 'catalog'>

/**
 * The paragraphs of a document in which segments stand, as a document: all that an entry is seen beside. To look at them
 * takes as long for a long statement as for a short one.
 */
export function paragraphsOf(document: OpenDocument, ids: ReadonlySet<string>): DocumentPart {
  const {read, catalog} = document
  const units = new Set<number | undefined>()
  for (const [index, {id}] of catalog.entries.entries())
    if (ids.has(id)) units.add(read.segments[index]?.unit)
  const isInside = (_: unknown, index: number): boolean => units.has(read.segments[index]?.unit)
  return {
    read: {...read, segments: read.segments.filter(isInside)},
    catalog: {...catalog, entries: catalog.entries.filter(isInside)},
  }
}
