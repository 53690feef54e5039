import type {Root} from 'mdast'
import type {Catalog} from '../model/catalog.ts'
import type {Finding} from '../model/finding.ts'
import type {PublishPolicy} from '../model/settings.ts'
import type {Segment, Span, Statement} from '../model/statement.ts'
import {isUnspaced} from '../segment/unspaced-languages.ts'
import {chooseTargets} from './choose-targets.ts'
import {countEntries, type EditionCounts} from './edition-counts.ts'
import {type EditionHead, readHead} from './edition-head.ts'
import type {MapUrl} from './inner-edits.ts'
import {policyFindings} from './policy-findings.ts'
import {type Refusal, replacementsOf} from './replacements.ts'
import {settleEdition} from './settle-edition.ts'
import {sourceSpans} from './source-spans.ts'

/** What an edition is made of. */
export interface AssembleInput {
  readonly statement: Statement
  /** The statement's segments. */
  readonly segments: readonly Segment[]
  /** One entry a segment, in the same order: what `syncCatalog` returns for these segments. */
  readonly catalog: Catalog
  readonly policy: PublishPolicy
  /** As given to `parseStatement`. */
  readonly translatableFields?: readonly string[]
  /** URL in the source → language → URL in that edition. */
  readonly links?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /**
   * Whether the tree of the text is wanted too: it takes a hundred times the room of the text. Default false.
   * @internal
   */
  readonly keepsTree?: boolean
}

/** An edition in Markdown, or why there is none. */
export interface Edition {
  /** Absent where the policy or a finding of severity `error` forbids the edition. */
  readonly text?: string
  /**
   * The tree of the text as it was verified, where it was asked for; for whoever makes something of it to change.
   * @internal
   */
  readonly tree?: Root
  readonly head: EditionHead
  /** Where the text is in the source language. */
  readonly sourceSpans: readonly Span[]
  readonly findings: readonly Finding[]
  readonly counts: EditionCounts
}

/**
 * Splices the targets that the policy lets through into the statement, parses the result again and compares it with what
 * it should read. Laws: without targets the text is the statement's, byte for byte; a text is returned only if its blocks,
 * codes and words are exactly the source's structure with the targets' words. Content faults are findings.
 */
export function assembleEdition(input: AssembleInput): Edition {
  const {statement, segments, catalog, policy} = input
  const choices = chooseTargets(catalog.entries, policy)
  const {replacements, refusals} = replacementsOf(segments, catalog.entries, choices)
  const made = settleEdition({
    statement,
    replacements,
    translatableFields: input.translatableFields ?? [],
    joinsSentences: isUnspaced(catalog.language),
    mapUrl: urlMap(catalog.language, input.links ?? {}),
  })
  const findings = [
    ...policyFindings(catalog, choices, policy),
    ...[...refusals, ...made.refusals].map((refusal) => structureFinding(refusal, input)),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  const counts = countEntries(catalog.entries, choices)
  if (findings.length > 0) return {head: {}, sourceSpans: [], findings, counts}
  return {
    text: made.text,
    ...(input.keepsTree && {tree: made.tree}),
    head: readHead(statement, made),
    sourceSpans: sourceSpans(statement, segments, choices, made.edits),
    findings,
    counts,
  }
}

function urlMap(language: string, links: NonNullable<AssembleInput['links']>): MapUrl {
  return (url) => (Object.hasOwn(links, url) ? links[url]?.[language] : undefined) ?? url
}

/** Content that would change the page is an error of the catalog's entry. */
function structureFinding({segment, message}: Refusal, {catalog}: AssembleInput): Finding {
  const entry = catalog.entries[segment]
  return {
    rule: 'structure',
    severity: 'error',
    message,
    ...(entry && {segment: entry.id, actual: entry.target}),
    ...(entry?.line !== undefined && {line: entry.line, column: 1}),
    statement: catalog.statement,
    language: catalog.language,
  }
}
