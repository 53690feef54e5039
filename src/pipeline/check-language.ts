import {readWaivers} from '../catalog/waivers.ts'
import type {CheckContext} from '../check/check.ts'
import {entryContexts} from '../check/entry-contexts.ts'
import {runChecks} from '../check/run-checks.ts'
import {checkSource} from '../check/source/check-source.ts'
import {isHeading} from '../check/unit-kind.ts'
import {weighFindings} from '../check/weigh-findings.ts'
import {checkTerms} from '../glossary/check-terms.ts'
import {type ConsistencyUse, consistencyUses} from '../glossary/consistency.ts'
import {firstUses} from '../glossary/first-uses.ts'
import {teachTerms} from '../glossary/teach.ts'
import type {Catalog, Entry} from '../model/catalog.ts'
import type {Finding} from '../model/finding.ts'
import type {Concept} from '../model/glossary.ts'
import type {Settings} from '../model/settings.ts'
import {buildLanguage} from './build-language.ts'
import type {ReadStatement} from './read-statement.ts'

/** What a catalog is checked with. */
export interface CheckLanguageOptions {
  readonly settings: Settings
  /** Path of the catalog in the project. */
  readonly file: string
  /** Path and text of the statement. */
  readonly source: {readonly file: string; readonly text: string}
  readonly concepts: readonly Concept[]
  /** The segments that are asked for; all if absent. */
  readonly only?: ReadonlySet<string>
}

/** All findings on one catalog, those on its terms and those that only show in the assembled edition included. */
export function checkLanguage(
  read: ReadStatement,
  catalog: Catalog,
  {settings, file, source, concepts, only}: CheckLanguageOptions,
): Finding[] {
  const everything = {...settings, publish: publishEverything}
  const findings = buildLanguage(read, catalog, everything).findings
  const {sourceLanguage} = settings
  const isAsked = (segment = '') => !only || only.has(segment)
  const all = entryContexts({catalog, segments: read.segments, sourceLanguage})
  const contexts = all.filter(({entry}) => isAsked(entry.id))
  const {language} = catalog
  const terms = contexts.flatMap(({source: text, entry}) =>
    checkTerms({source: text, target: entry.target, sourceLanguage, language, concepts}).map(
      (finding): Finding => {
        const lessons = teachTerms({
          finding: {...finding, language},
          source: text,
          sourceLanguage,
          concepts,
        })
        return {...finding, segment: entry.id, lessons}
      },
    ),
  )
  return runChecks({
    catalog,
    segments: read.segments,
    sourceLanguage,
    severities: settings.checks,
    outside: [
      ...findings,
      ...terms,
      ...firstUsesIn(all, {language, sourceLanguage, concepts}).filter(({segment}) =>
        isAsked(segment),
      ),
    ],
    file,
    source,
    ...(only && {only}),
  })
}

/** The findings on first uses in the text below the headings. */
function firstUsesIn(
  contexts: readonly CheckContext[],
  about: {
    readonly language: string
    readonly sourceLanguage: string
    readonly concepts: readonly Concept[]
  },
): Finding[] {
  const entries = contexts.flatMap((context) => {
    const {entry, source} = context
    if (entry.target === '' || isHeading(context)) return []
    return [{source, target: entry.target, segment: entry.id}]
  })
  return firstUses(entries, about)
}

const publishEverything = {require: 'untranslated', stale: 'keep', missing: 'source'} as const

/** How a catalog writes terms and names, to be compared with the other catalogs of its language. */
export function usesOf(
  read: ReadStatement,
  catalog: Catalog,
  {settings, file, concepts}: Omit<CheckLanguageOptions, 'source'>,
): ConsistencyUse[] {
  const {sourceLanguage} = settings
  const {statement, language} = catalog
  const entries = entryContexts({catalog, segments: read.segments, sourceLanguage})
    .filter(({entry}) => entry.target !== '' && entry.line !== undefined && !isSilent(entry))
    .map(({entry, source}) => ({
      statement,
      language,
      source,
      target: entry.target,
      place: {file, line: entry.line ?? 1, column: 1},
      segment: entry.id,
    }))
  return consistencyUses(entries, {sourceLanguage, concepts})
}

/** Whether a person has said that an entry writes a term or name otherwise with reason. */
function isSilent(entry: Entry): boolean {
  return readWaivers(entry).some(({rule}) => consistencyRules.includes(rule))
}

/** The rules that compare statements. */
const consistencyRules: readonly string[] = ['term-consistency', 'name-consistency']

/** The findings on a statement itself, before anyone translates it. */
export function checkSourceText(
  read: ReadStatement,
  file: string,
  {settings, concepts}: Pick<CheckLanguageOptions, 'settings' | 'concepts'>,
): Finding[] {
  const {statement, segments, name} = read
  const found = checkSource({
    statement,
    segments,
    language: settings.sourceLanguage,
    concepts,
    file,
  })
  return weighFindings(found, {entries: [], severities: settings.checks}).map((finding) => ({
    ...finding,
    statement: name,
  }))
}
