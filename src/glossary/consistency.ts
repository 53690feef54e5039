import type {Finding} from '../model/finding.ts'
import type {Concept} from '../model/glossary.ts'
import {
  type ConsistencyEntry,
  type ConsistencyOptions,
  namedStatements,
} from './consistency-entry.ts'
import {nameFindings} from './name-consistency.ts'
import {termUses} from './term-uses.ts'

export type {ConsistencyEntry, ConsistencyOptions} from './consistency-entry.ts'

/**
 * What the translations of a project write in two ways across statements: `term-consistency` for a concept that one
 * language renders with two allowed terms, `name-consistency` for a name that is written in two transliterations, in the
 * glossary or not. The usage of fewer statements is reported, once for each statement, where it first stands. An acronym
 * and its full form are one usage.
 */
export function checkConsistency(
  entries: readonly ConsistencyEntry[],
  options: ConsistencyOptions,
): Finding[] {
  const byLanguage = Map.groupBy(entries, ({language}) => language)
  return [...byLanguage.values()].flatMap((own) => [
    ...termFindings(own, options),
    ...nameFindings(own, options),
  ])
}

/** A use of a term in an entry. */
interface Use {
  readonly entry: ConsistencyEntry
  readonly term: string
  /** UTF-16 offsets into the target. */
  readonly span: {readonly start: number; readonly end: number}
}

/** The findings on the concepts of the glossary. */
function termFindings(
  entries: readonly ConsistencyEntry[],
  options: ConsistencyOptions,
): Finding[] {
  const uses = new Map<string, Use[]>()
  for (const entry of entries)
    for (const {concept, term, span} of termUses(entry, options)) {
      const list = uses.get(concept) ?? []
      uses.set(concept, list)
      list.push({entry, term, span})
    }
  return [...uses].flatMap(([id, list]) => {
    const concept = options.concepts.find((each) => each.id === id)
    return concept ? conceptFindings(concept, list) : []
  })
}

/** The findings on one concept in one language. */
function conceptFindings(concept: Concept, uses: readonly Use[]): Finding[] {
  const statements = new Map<string, Set<string>>()
  for (const {term, entry} of uses) {
    const own = statements.get(term) ?? new Set()
    statements.set(term, own.add(entry.statement))
  }
  const [usual, ...others] = [...statements].toSorted(([, a], [, b]) => b.size - a.size)
  if (!usual) return []
  return others
    .filter(([term]) => !isShortForm(term, usual[0]))
    .flatMap(([term, own]) =>
      [...own]
        .filter((statement) => usual[1].size > 1 || !usual[1].has(statement))
        .flatMap((statement) => {
          const use = uses.find((each) => each.term === term && each.entry.statement === statement)
          return use ? [usageFinding(concept, use, usual)] : []
        }),
    )
}

/** An acronym and what it stands for do not contradict each other. */
function isShortForm(term: string, other: string): boolean {
  const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{Nd}-]+$/u.test(text)
  return isAcronym(term) !== isAcronym(other)
}

function usageFinding(
  concept: Concept,
  {entry, term, span}: Use,
  [usual, statements]: readonly [string, ReadonlySet<string>],
): Finding {
  const isName = concept.type === 'person'
  const others = [...statements].filter((statement) => statement !== entry.statement)
  return {
    rule: isName ? 'name-consistency' : 'term-consistency',
    severity: 'info',
    message: `Unexpected \`${term}\` for concept \`${concept.id}\`, expected \`${usual}\` as in ${namedStatements(others)}`,
    ...entry.place,
    statement: entry.statement,
    language: entry.language,
    ...(entry.segment !== undefined && {segment: entry.segment}),
    actual: term,
    expected: usual,
    concept: concept.id,
    targetSpan: span,
    explanation:
      'Both are allowed; use one of them throughout, or remove the other from the glossary.',
  }
}
