import type {Finding} from '../../model/finding.ts'
import type {Concept} from '../../model/glossary.ts'
import {compileGlossary} from '../compile-glossary.ts'
import type {RawMatch} from '../matcher.ts'
import {normalize} from '../normalize.ts'
import {withoutContexts} from '../select-matches.ts'
import {isAllowedKey, type LintTerm, type PlacedGlossary, termFinding} from './placed-glossary.ts'

/** Terms that contradict others of their concept, and terms that cannot be found. */
export function conflicts({terms}: PlacedGlossary): Finding[] {
  const groups = Map.groupBy(terms, ({concept}) => concept)
  return [...groups].flatMap(([concept, own]) => {
    const languages = Map.groupBy(own, ({language}) => language)
    return [...languages].flatMap(([language, group]) =>
      languageConflicts(concept, language, group),
    )
  })
}

function languageConflicts(
  concept: Concept,
  language: string,
  group: readonly LintTerm[],
): Finding[] {
  // A glossary of one concept: its terms are compared with each other only.
  const compiled = compileGlossary([concept], language)
  const allowed = group.filter(({key}) => isAllowedKey(key))
  return group.flatMap((term): Finding[] => {
    if (term.key === 'not') return []
    const normal = normalize(term.text.replaceAll('*', ''), language)
    const size = normal.text.trim().length
    const whole = compiled
      .find(normal, {gaps: false})
      .filter(({start, end}) => end - start >= size - edges(normal.text))
    if (!whole.some((match) => isOwn(match, term))) return [unmatchable(term)]
    if (withoutContexts(whole).length === 0 && hasContext(whole)) return [swallowed(term)]
    if (term.key !== 'avoid') return []
    return conflictOf(term, {allowed, matches: whole})
  })
}

/** Marks at the edges of a term, such as the period of an abbreviation, which no match covers. */
function edges(text: string): number {
  const trimmed = text.trim()
  return trimmed.length - trimmed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').length
}

function isOwn({pattern}: RawMatch, {text}: LintTerm): boolean {
  return pattern.term === text
}

function hasContext(matches: readonly RawMatch[]): boolean {
  return matches.some(({pattern}) => pattern.kind === 'context')
}

/** What a forbidden variant has to do with the allowed terms. */
function conflictOf(
  term: LintTerm,
  {allowed, matches}: {allowed: readonly LintTerm[]; matches: readonly RawMatch[]},
): Finding[] {
  const same = allowed.find(({text}) => text === term.text)
  if (same)
    return [
      termFinding(term, {
        rule: 'glossary-conflict',
        severity: 'error',
        message: `Unexpected forbidden term \`${term.text}\` of concept \`${term.concept.id}\`, which is also under \`${same.key}\`, expected one of the two`,
        explanation: `Remove it from \`avoid\` or from \`${same.key}\`.`,
      }),
    ]
  const covering = matches.find(
    ({pattern}) => pattern.kind !== 'deprecated' && pattern.kind !== 'context',
  )
  if (!covering) return []
  return [
    termFinding(term, {
      rule: 'glossary-self-match',
      severity: 'error',
      message: `Unexpected forbidden term \`${term.text}\` of concept \`${term.concept.id}\`, expected no form of the allowed \`${covering.pattern.term}\``,
      explanation: 'It would never be reported: a text with it has the allowed term. Remove it.',
    }),
  ]
}

/** A term without letters or digits, or one that is lost on the way to words. */
function unmatchable(term: LintTerm): Finding {
  return termFinding(term, {
    rule: 'glossary-unmatchable',
    severity: 'error',
    message: `Unexpected term \`${term.text.slice(0, 80)}\`, expected one that can be found in a text`,
    explanation: 'A term needs letters or digits. Correct it, or remove it.',
  })
}

/** A term that a `not` phrase takes away whole. */
function swallowed(term: LintTerm): Finding {
  return termFinding(term, {
    rule: 'glossary-unmatchable',
    severity: 'error',
    message: `Unexpected term \`${term.text}\`, which a phrase under \`not\` takes away, expected a longer phrase there`,
    explanation: 'Make the phrase under `not` longer, or remove one of the two.',
  })
}
