import {findTerms} from '../../glossary/find-terms.ts'
import type {Concept, TermMatch} from '../../model/glossary.ts'
import type {SourceContext, SourceProblem, SourceRule} from './source-rule.ts'
import {unitText} from './unit-text.ts'

/** A term of the glossary that the statement writes in two ways. */
export const termVariants: SourceRule = {
  id: 'term-variants',
  severity: 'info',
  reason:
    'Two words for one thing become two things, and each translator makes other ones of them.',
  examples: [
    {
      glossary: '- en: {use: general strike, also: all-out strike}',
      text: 'We call for a general strike. The all-out strike begins on Monday. It is an all-out strike.',
      messages: [
        'Unexpected `all-out strike` for concept `general-strike`, expected `general strike` as before',
      ],
    },
    {
      about: 'Forms of one term.',
      glossary: '- en: {use: general strike, also: all-out strike}',
      text: 'We call for a general strike. General strikes win.',
      messages: [],
    },
    {
      about: 'Words of one root.',
      glossary: '- en: {use: fascistic, also: fascist}',
      text: 'A fascistic regime of fascists.',
      messages: [],
    },
    {
      about: 'A name in full and in short, and an acronym with its full form.',
      glossary: `- {type: person, en: {use: Aldous Crane, also: Crane}}
- {type: acronym, en: {use: FWCS, also: Federation of Ward and Care Staff}}
- en: {use: intensive care unit, also: ICU}`,
      text: 'Aldous Crane lies. Crane lies. The Federation of Ward and Care Staff (FWCS). The intensive care unit, the ICU.',
      messages: [],
    },
  ],
  run,
}

/** Where a term stands for the first time. */
interface Use {
  readonly match: TermMatch
  readonly at: number
}

/** Each further way of writing a concept, once. */
function run({statement, language, concepts}: SourceContext): SourceProblem[] {
  const plain = new Map(
    concepts.filter(({type}) => type === 'term').map((concept) => [concept.id, concept]),
  )
  if (plain.size === 0) return []
  const uses = new Map<string, Map<string, Use>>()
  for (const unit of statement.units) {
    const {text, at} = unitText(unit)
    for (const match of findTerms({text, language, concepts})) {
      const concept = plain.get(match.concept)
      if (!concept || !isWord(match, concept, language)) continue
      const known = uses.get(match.concept) ?? new Map<string, Use>()
      uses.set(match.concept, known)
      if (!known.has(match.term)) known.set(match.term, {match, at: at(match.start)})
    }
  }
  return [...uses.values()].flatMap((known) => problemsOf([...known.values()]))
}

/** Whether a match is one of the words that the concept may be called by; an acronym is short for one of them. */
function isWord({term}: TermMatch, {terms}: Concept, language: string): boolean {
  const {use = [], also = []} = terms[language] ?? {}
  return [...use, ...also].includes(term) && !/^\P{Ll}+$/u.test(term)
}

/** Whether two words are of one root: fascist, fascistic. */
function isDerived(term: string, other: string): boolean {
  const root = 5
  return !term.includes(' ') && term.slice(0, root) === other.slice(0, root)
}

function problemsOf([first, ...others]: readonly Use[]): SourceProblem[] {
  if (!first) return []
  const variants = others.filter(({match}) => !isDerived(match.term, first.match.term))
  return variants.map(({match, at}) => ({
    message: `Unexpected \`${match.term}\` for concept \`${match.concept}\`, expected \`${first.match.term}\` as before`,
    at,
    actual: match.term,
    expected: first.match.term,
  }))
}
