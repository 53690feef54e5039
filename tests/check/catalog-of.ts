import type {Catalog, Entry} from '../../src/model/catalog.ts'

/** A German catalog of entries with ids `e1`, `e2` … on lines 5, 10 …, each a paragraph. */
export function catalogOf(...entries: readonly Partial<Entry>[]): Catalog {
  return {
    statement: 'strike',
    language: 'de',
    header: [],
    headerComments: [],
    obsolete: [],
    entries: entries.map((entry, index) => ({
      id: `e${index + 1}`,
      source: 'We will strike.',
      target: 'Wir werden streiken.',
      comments: [],
      notes: ['paragraph'],
      references: [],
      flags: [],
      line: (index + 1) * 5,
      ...entry,
    })),
  }
}
