import type {Finding} from '../model/finding.ts'
import type {Concept} from '../model/glossary.ts'
import {
  type ConsistencyEntry,
  type ConsistencyOptions,
  type ConsistencyUse,
  namedStatements,
} from './consistency-entry.ts'
import {nameUses, spellingFindings} from './name-consistency.ts'
import {termUses} from './term-uses.ts'

export type {
  ConsistencyEntry,
  ConsistencyOptions,
  ConsistencyUse,
} from './consistency-entry.ts'

/**
 * How entries write the concepts of the glossary and the names that it has not: each wording once for a statement and
 * language, where it first stands. Small beside the entries, so that a whole project can be compared at once.
 */
export function consistencyUses(
  entries: readonly ConsistencyEntry[],
  options: ConsistencyOptions,
): ConsistencyUse[] {
  const uses = new Map<string, ConsistencyUse>()
  for (const entry of entries) {
    const {statement, language, place, segment} = entry
    for (const use of [...termUses(entry, options), ...nameUses(entry, options)]) {
      const key = [language, statement, use.kind, use.of, use.wording].join('\n')
      const {count, ...first} = uses.get(key) ?? {
        ...use,
        statement,
        language,
        place,
        ...(segment !== undefined && {segment}),
        count: 0,
      }
      uses.set(key, {...first, count: count + 1})
    }
  }
  return [...uses.values()]
}

/**
 * What the translations of a project write in two ways across statements: `term-consistency` for a concept that one
 * language renders with two allowed terms, `name-consistency` for a name that is written in two transliterations, in the
 * glossary or not. The usage of fewer statements is reported, once for each statement, where it first stands. An acronym
 * and its full form are one usage.
 */
export function compareUses(
  uses: readonly ConsistencyUse[],
  concepts: readonly Concept[],
): Finding[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]))
  const groups = Map.groupBy(uses, ({language, kind, of}) => [language, kind, of].join('\n'))
  return [...groups.values()].flatMap((group) => {
    const [{kind, of} = {kind: 'name', of: ''}] = group
    if (kind === 'name') return spellingFindings(group)
    const concept = byId.get(of)
    return concept ? conceptFindings(concept, group) : []
  })
}

/** The findings on one concept in one language. */
function conceptFindings(concept: Concept, uses: readonly ConsistencyUse[]): Finding[] {
  const statements = new Map<string, Set<string>>()
  for (const {wording, statement} of uses) {
    const own = statements.get(wording) ?? new Set()
    statements.set(wording, own.add(statement))
  }
  const [usual, ...others] = [...statements].toSorted(([, a], [, b]) => b.size - a.size)
  if (!usual) return []
  const rare = new Set(others.map(([term]) => term).filter((term) => !isShortForm(term, usual[0])))
  return uses
    .filter(({wording}) => rare.has(wording))
    .filter(({statement}) => usual[1].size > 1 || !usual[1].has(statement))
    .map((use) => usageFinding(concept, use, usual))
}

/** An acronym and what it stands for do not contradict each other. */
function isShortForm(term: string, other: string): boolean {
  const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{Nd}-]+$/u.test(text)
  return isAcronym(term) !== isAcronym(other)
}

function usageFinding(
  concept: Concept,
  {wording, statement, language, segment, place, span}: ConsistencyUse,
  [usual, statements]: readonly [string, ReadonlySet<string>],
): Finding {
  const isName = concept.type === 'person'
  const others = [...statements].filter((other) => other !== statement)
  return {
    rule: isName ? 'name-consistency' : 'term-consistency',
    severity: 'info',
    message: `Unexpected \`${wording}\` for concept \`${concept.id}\`, expected \`${usual}\` as in ${namedStatements(others)}`,
    ...place,
    statement,
    language,
    ...(segment !== undefined && {segment}),
    actual: wording,
    expected: usual,
    concept: concept.id,
    targetSpan: span,
    explanation:
      'Both are allowed; use one of them throughout, or remove the other from the glossary.',
  }
}
