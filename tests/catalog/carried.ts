import type {Catalog, Entry} from '../../src/model/catalog.ts'

/** Returns what is left of a catalog in a PO file: texts without NUL, U+0004 and lone surrogates, flags in order. */
export function carried(catalog: Catalog): Catalog {
  return {
    ...catalog,
    header: catalog.header.map(([name, value]) => [name, carriedText(value)] as const),
    headerComments: catalog.headerComments.map(carriedText),
    entries: catalog.entries.map(carriedEntry),
    obsolete: catalog.obsolete
      .map(carriedEntry)
      .map(withoutRange)
      .filter(({target}) => target !== ''),
  }
}

/** Returns the catalog without the lines its entries were read from. */
export function withoutLines(catalog: Catalog): Catalog {
  const {entries, obsolete} = catalog
  return {...catalog, entries: entries.map(withoutLine), obsolete: obsolete.map(withoutLine)}
}

function withoutLine({line, ...entry}: Entry): Entry {
  return entry
}

function withoutRange(entry: Entry): Entry {
  return {...entry, flags: entry.flags.filter((flag) => !flag.startsWith('range:'))}
}

function carriedEntry(entry: Entry): Entry {
  const {previousSource, previousId} = entry
  return {
    id: carriedText(entry.id),
    source: carriedText(entry.source),
    target: carriedText(entry.target),
    ...(previousSource !== undefined && {
      previousSource: carriedText(previousSource),
      ...(previousId !== undefined && {previousId: carriedText(previousId)}),
    }),
    comments: entry.comments.map(carriedText),
    notes: entry.notes.map(carriedText),
    references: entry.references,
    flags: entry.flags.filter((flag) => flag !== 'fuzzy' || entry.target !== ''),
  }
}

function carriedText(text: string): string {
  return Array.from(text, (character) =>
    character === '\0' || character === '\u0004' || /^[\ud800-\udfff]$/.test(character)
      ? '\ufffd'
      : character,
  ).join('')
}
