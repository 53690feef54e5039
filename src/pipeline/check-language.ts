import {runChecks} from '../check/run-checks.ts'
import type {Catalog} from '../model/catalog.ts'
import type {Finding} from '../model/finding.ts'
import type {Settings} from '../model/settings.ts'
import {buildLanguage} from './build-language.ts'
import type {ReadStatement} from './read-statement.ts'

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
