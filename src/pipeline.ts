import {createCatalog} from './catalog/create-catalog.ts'
import {parseCatalog} from './catalog/parse-catalog.ts'
import {type SyncResult, syncCatalog} from './catalog/sync-catalog.ts'
import {runChecks} from './check/run-checks.ts'
import {assembleEdition, type Edition} from './edition/assemble-edition.ts'
import type {Catalog} from './model/catalog.ts'
import type {Finding} from './model/finding.ts'
import type {Settings} from './model/settings.ts'
import type {Segment, Statement} from './model/statement.ts'
import {segmentStatement} from './segment/segment-statement.ts'
import {parseStatement} from './statement/parse-statement.ts'

/*
 * The whole flow, in order. Everything here is a function of its arguments; `project/` reads and writes the files.
 *
 *   source/<statement>.md ─ readStatement ─▶ segments
 *   segments + old PO ─ syncLanguage ─▶ catalog                 translations/<language>/<statement>.po
 *   segments + catalog ─ checkLanguage ─▶ findings
 *   segments + catalog ─ buildLanguage ─▶ edition               editions/<language>/<statement>.md
 */

/** A statement, read and segmented. */
export interface ReadStatement {
  readonly name: string
  readonly statement: Statement
  readonly segments: readonly Segment[]
}

/** Text → units → segments. */
export function readStatement(name: string, text: string, settings: Settings): ReadStatement {
  const {sourceLanguage, abbreviations, translatableFields} = settings
  const statement = parseStatement(text, {translatableFields})
  const segments = segmentStatement(statement, {
    language: sourceLanguage,
    abbreviations: abbreviations[sourceLanguage] ?? [],
  })
  return {name, statement, segments}
}

/** A PO text (none for a new language) as a catalog in step with its statement. */
export function syncLanguage(
  {name: statement, segments}: ReadStatement,
  language: string,
  {po, sourceLanguage}: {po: string | undefined; sourceLanguage: string},
): SyncResult {
  const about = {statement, language}
  const before =
    po === undefined ? createCatalog({...about, sourceLanguage}) : parseCatalog(po, about)
  return syncCatalog(segments, before)
}

/** The edition of a statement in one language, or why there is none. */
export function buildLanguage(read: ReadStatement, catalog: Catalog, settings: Settings): Edition {
  const {publish, translatableFields, links} = settings
  const {statement, segments} = read
  return assembleEdition({statement, segments, catalog, policy: publish, translatableFields, links})
}

/** All findings on one catalog, those that only show in the assembled edition included. */
export function checkLanguage(
  read: ReadStatement,
  catalog: Catalog,
  {
    settings,
    file,
    source,
  }: {settings: Settings; file: string; source: {file: string; text: string}},
): Finding[] {
  const everything = {...settings, publish: publishEverything}
  const {findings} = buildLanguage(read, catalog, everything)
  return runChecks({
    catalog,
    segments: read.segments,
    sourceLanguage: settings.sourceLanguage,
    severities: settings.checks,
    outside: findings,
    file,
    source,
  })
}

const publishEverything = {require: 'untranslated', stale: 'keep', missing: 'source'} as const
