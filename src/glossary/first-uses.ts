import type {Finding} from '../model/finding.ts'
import type {Concept} from '../model/glossary.ts'
import {compileGlossary} from './compile-glossary.ts'
import {termsFor} from './language-terms.ts'
import {normalize} from './normalize.ts'
import {type PairInput, readSource, readTarget} from './pair.ts'

/** A sentence of a document in both languages. */
export interface FirstUseEntry {
  readonly source: string
  readonly target: string
  /** Segment id. */
  readonly segment: string
}

/** What wordings a language has for first uses. */
interface FirstWordings {
  /** The concepts that have one. */
  readonly concepts: readonly Concept[]
  /** The same with the wording as their only term. */
  readonly wordings: readonly Concept[]
}

/**
 * Findings `first-use`: the first sentence of a document that renders a concept without the wording that the glossary has
 * for it under `first`. The wording may be inflected. Entries come in the order of the document, without its headings.
 */
export function firstUses(
  entries: readonly FirstUseEntry[],
  about: Pick<PairInput, 'sourceLanguage' | 'language' | 'concepts'>,
): Finding[] {
  const {language, sourceLanguage} = about
  const {concepts, wordings} = wordingsOf(about.concepts, language)
  if (concepts.length === 0) return []
  const seen = new Set<number>()
  return entries.flatMap(({source, target, segment}): Finding[] => {
    const input = {source, target, sourceLanguage, language, concepts}
    const {matches} = readTarget(input, readSource(input))
    const used = matches.filter(({pattern}) => pattern.kind !== 'deprecated')
    const fresh = new Set(used.map(({pattern}) => pattern.concept).filter((at) => !seen.has(at)))
    if (fresh.size === 0) return []
    for (const at of fresh) seen.add(at)
    const text = normalize(target, language)
    const worded = compileGlossary(wordings, language).find(text, {gaps: true})
    return [...fresh]
      .filter((at) => !worded.some(({pattern}) => pattern.concept === at))
      .flatMap((at) => findingOn(concepts[at], {language, segment}))
  })
}

function findingOn(
  concept: Concept | undefined,
  {language, segment}: {readonly language: string; readonly segment: string},
): Finding[] {
  const terms = concept && termsFor(concept, language)
  if (!concept || terms?.first === undefined) return []
  const {first, uncertain} = terms
  return [
    {
      rule: 'first-use',
      severity: uncertain ? 'info' : 'warn',
      message: `Unexpected first use of concept \`${concept.id}\`, expected \`${first}\` there`,
      language,
      segment,
      concept: concept.id,
      expected: first,
    },
  ]
}

const known = new WeakMap<readonly Concept[], Map<string, FirstWordings>>()

/** The wordings of a glossary in a language, gathered once. */
function wordingsOf(concepts: readonly Concept[], language: string): FirstWordings {
  const cache = known.get(concepts) ?? new Map<string, FirstWordings>()
  known.set(concepts, cache)
  let made = cache.get(language)
  if (!made) {
    const found = concepts.filter((concept) => termsFor(concept, language)?.first !== undefined)
    made = {concepts: found, wordings: found.map((concept) => wordingOf(concept, language))}
    cache.set(language, made)
  }
  return made
}

function wordingOf(concept: Concept, language: string): Concept {
  const first = termsFor(concept, language)?.first ?? ''
  const terms = {use: [first], also: [], avoid: [], forms: [], not: []}
  return {id: concept.id, type: 'term', terms: {[language]: terms}}
}
