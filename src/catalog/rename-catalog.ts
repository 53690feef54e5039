import type {Catalog} from '../model/catalog.ts'

/** A catalog for the same statement under another name. */
export function renameCatalog(catalog: Catalog, statement: string): Catalog {
  const header = catalog.header.map(([name, value]) => {
    const isName =
      name === 'X-Statement' || (name === 'Project-Id-Version' && value === catalog.statement)
    return [name, isName ? statement : value] as const
  })
  return {...catalog, statement, header}
}
