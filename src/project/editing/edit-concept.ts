import {languageKey} from '../../glossary/glossary-language.ts'
import {parseGlossary} from '../../glossary/parse-glossary.ts'
import {replaceTerms, type TermsEdit} from '../../glossary/replace-terms.ts'
import type {Concept} from '../../model/glossary.ts'
import {UserError} from '../../model/user-error.ts'
import {withLock} from '../lock.ts'
import {readGlossaryFiles} from '../read-concepts.ts'
import {writeIfChanged} from '../write-file.ts'

/** What is to be changed in a glossary, and whether it still may be. */
export interface ConceptWork extends TermsEdit {
  readonly root: string
  /** BCP 47. */
  readonly sourceLanguage: string
  /** Throws where the concept is no longer what the person saw. */
  readonly check: (concept: Concept) => void
}

/**
 * Changes the terms of a concept in one language where it stands in the glossary of a project.
 *
 * @throws UserError `glossary` for a concept that is not there, and as `replaceTerms`, `readGlossaryFiles` and `writeAtomic`.
 */
export function editConcept(work: ConceptWork): Promise<void> {
  const {root, sourceLanguage, concept: id, check} = work
  return withLock(
    root,
    () => {
      for (const {file, text} of readGlossaryFiles(root)) {
        const concept = parseGlossary(text, file, sourceLanguage).find((each) => each.id === id)
        if (!concept) continue
        check(concept)
        const changed = replaceTerms(text, work, {file, sourceLanguage})
        writeIfChanged(root, {path: file, data: changed}, text)
        return
      }
      throw new UserError(`Unexpected concept \`${id}\`, expected one of the glossary`, {
        code: 'glossary',
        advice: 'Reload the glossary.',
      })
    },
    {limitMs: 2000, pollMs: 20},
  )
}

/** Whether a text is a language tag that a glossary may hold. */
export function isGlossaryLanguage(language: string): boolean {
  return languageKey(language) !== undefined
}
