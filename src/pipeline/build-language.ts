import {type AssembleInput, assembleEdition, type Edition} from '../edition/assemble-edition.ts'
import {readHead} from '../edition/edition-head.ts'
import type {Catalog} from '../model/catalog.ts'
import type {Settings} from '../model/settings.ts'
import type {ReadStatement} from './read-statement.ts'

/** The edition of a statement in one language, or why there is none; with its tree where that is asked for. */
export function buildLanguage(
  read: ReadStatement,
  catalog: Catalog,
  settings: Pick<Settings, 'publish' | 'translatableFields' | 'links'>,
  {keepsTree = false}: Pick<AssembleInput, 'keepsTree'> = {},
): Edition {
  const {publish, translatableFields, links} = settings
  const {statement, segments} = read
  return assembleEdition({
    ...{statement, segments, catalog, policy: publish, translatableFields, links},
    keepsTree,
  })
}

/** The edition of a statement in its own language: its text as it is. */
export function buildSource({statement, segments}: ReadStatement): Edition {
  const {text} = statement
  const count = segments.length
  return {
    text,
    head: readHead(statement, {text, edits: []}),
    sourceSpans: [],
    findings: [],
    counts: {segments: count, source: count, stale: 0, states: {}, origins: {}},
  }
}
