import type {Catalog} from '../model/catalog.ts'
import type {Finding} from '../model/finding.ts'
import type {Settings} from '../model/settings.ts'
import type {Segment} from '../model/statement.ts'
import type {Check, CheckContext} from './check.ts'
import {checks} from './check-list.ts'
import {entryContexts} from './entry-contexts.ts'
import {type PlaceAt, sourcePlaces} from './source-places.ts'
import {weighFindings} from './weigh-findings.ts'

/** What is checked, and by what. */
export interface RunChecksInput {
  readonly catalog: Catalog
  /** BCP 47. */
  readonly sourceLanguage: string
  /** Path of the catalog in the project, with `/`. */
  readonly file: string
  /** Of the source as it is. Without them, checks know of codes and units what the catalog's notes say. */
  readonly segments?: readonly Segment[]
  /** Severity per rule, over the rule's own. */
  readonly severities?: Settings['checks']
  /** Findings on this catalog that other stages made: they are weighed, waived and completed like the others. */
  readonly outside?: readonly Finding[]
  /** The statement's path and text: with them, findings name the source's place as their cause. */
  readonly source?: {readonly file: string; readonly text: string}
  /** Of these entries alone; all if absent. */
  readonly only?: ReadonlySet<string>
  /** Page that explains the rules, each under its id as fragment. Without it, findings have no `url`. */
  readonly documentation?: string
}

/**
 * The findings on one catalog in the order of its lines, complete with their place. Faults of content are data: nothing
 * throws. Entries that are obsolete are not looked at.
 */
export function runChecks(input: RunChecksInput): Finding[] {
  const {catalog, sourceLanguage, segments = [], severities = {}, outside = [], only} = input
  const contexts = entryContexts({catalog, segments, sourceLanguage})
  const asked = only ? contexts.filter(({entry}) => only.has(entry.id)) : contexts
  const running = checks.filter(({id}) => severities[id] !== 'off')
  const found = asked.flatMap((context) => running.flatMap((check) => findingsOf(check, context)))
  const across = running.flatMap(({id, severity, runCatalog}) =>
    (runCatalog?.(contexts) ?? []).map((problem): Finding => ({rule: id, severity, ...problem})),
  )
  const all = [...found, ...across, ...outside].filter(
    ({segment}) => !only || (segment !== undefined && only.has(segment)),
  )
  const weighed = weighFindings(all, {entries: catalog.entries, severities})
  const complete = completion(input, contexts)
  return weighed.map(complete).sort((a, b) => lineOf(a) - lineOf(b))
}

/** What one check says of one entry. */
function findingsOf({id, severity, run}: Check, context: CheckContext): Finding[] {
  const problems = run?.(context) ?? []
  return problems.map((problem) => ({rule: id, severity, ...problem, segment: context.entry.id}))
}

/** Fills in what follows from the catalog and the entry; what a finding says itself holds. */
function completion(
  {catalog, file, source, documentation}: RunChecksInput,
  contexts: readonly CheckContext[],
): (finding: Finding) => Finding {
  const byId = new Map(contexts.map((context) => [context.entry.id, context]))
  const placeAt = source && sourcePlaces(source.text)
  return (finding) => {
    const context = byId.get(finding.segment ?? '')
    const line = finding.line ?? context?.entry.line
    const cause = finding.cause ?? causeOf(context, placeAt, source?.file ?? '')
    const url = finding.url ?? (documentation && `${documentation}#${finding.rule}`)
    return {
      ...finding,
      file: finding.file ?? file,
      ...(line !== undefined && {line, column: finding.column ?? 1}),
      statement: finding.statement ?? catalog.statement,
      language: finding.language ?? catalog.language,
      ...(url && {url}),
      ...(cause && {cause}),
    }
  }
}

/** Where the entry's segment begins in the statement. */
function causeOf(
  context: CheckContext | undefined,
  placeAt: PlaceAt | undefined,
  file: string,
): Finding['cause'] {
  if (!context?.segment || !placeAt) return undefined
  return {file, ...placeAt(context.segment.span.start)}
}

/** Entries that are not in the file yet come last. */
function lineOf({line}: Finding): number {
  return line ?? Number.MAX_SAFE_INTEGER
}
