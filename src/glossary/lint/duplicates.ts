import type {Finding} from '../../model/finding.ts'
import {canonicalTag} from '../language-terms.ts'
import {normalize} from '../normalize.ts'
import {type LintTerm, type PlacedGlossary, placed, termFinding} from './placed-glossary.ts'

/** Source terms that two concepts have: each would ask for its own translation. */
export function duplicateSources({terms, sourceLanguage}: PlacedGlossary): Finding[] {
  const source = canonicalTag(sourceLanguage)
  const first = new Map<string, LintTerm>()
  const findings: Finding[] = []
  for (const term of terms) {
    if (term.language !== source || (term.key !== 'use' && term.key !== 'also')) continue
    const key = comparedAs(term)
    const other = first.get(key)
    if (!other) first.set(key, term)
    else
      findings.push(
        termFinding(term, {
          rule: 'glossary-duplicate',
          severity: 'error',
          message:
            other.concept === term.concept
              ? `Unexpected second source term \`${term.text}\` of concept \`${term.concept.id}\`, expected it once`
              : `Unexpected source term \`${term.text}\` of concept \`${term.concept.id}\`, expected it in \`${other.concept.id}\` only`,
          explanation:
            other.concept === term.concept
              ? 'Remove one of them.'
              : `Join the two concepts, or tell them apart with longer terms or \`not\`. The other stands in ${other.file}, line ${other.place().line}.`,
        }),
      )
  }
  return findings
}

/** Ids that two concepts have. */
export function duplicateIds({concepts}: PlacedGlossary): Finding[] {
  const first = new Map<string, string>()
  return concepts.flatMap(({id, place}): Finding[] => {
    const file = place?.file ?? ''
    const other = first.get(id)
    if (other === undefined) {
      first.set(id, `${file}, line ${place?.line}`)
      return []
    }
    return [
      {
        rule: 'glossary-duplicate',
        severity: 'error',
        message: `Unexpected second concept \`${id}\`, expected an id of its own`,
        explanation: `Give one of them another \`id\`. The other stands in ${other}.`,
        ...placed(file, place ?? {line: 1, column: 1}),
        concept: id,
        actual: id,
      },
    ]
  })
}

/** Terms compare as texts do; a name and a word with other capitals are two terms. */
function comparedAs({text, language, concept}: LintTerm): string {
  const {text: normal} = normalize(text, language)
  const isCapital = concept.type !== 'term' && text !== text.toLowerCase()
  return `${isCapital ? 'A' : 'a'} ${normal.replaceAll('-', ' ')}`
}
