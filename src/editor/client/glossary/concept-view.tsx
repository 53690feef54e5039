import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import type {LanguageTerms} from '../../../model/glossary.ts'
import type {ConceptConflict, EditorConcept, LanguageInfo} from '../../api.ts'
import {Quiet} from '../parts/button.tsx'
import {Words} from '../parts/words.tsx'
import {t} from '../say.ts'
import {putConcept} from '../server/calls.ts'
import {complain} from '../store/acts.ts'
import {announce} from '../store/announce.ts'
import {languageOf, project} from '../store/project.ts'
import {TermsForm} from './terms-form.tsx'

interface Props {
  readonly concept: EditorConcept
  readonly language: string
  /** Called with the concept as it is saved. */
  readonly then: (concept: EditorConcept) => void
}

const none: LanguageTerms = {use: [], also: [], avoid: [], forms: [], not: []}

/** A concept: its terms in the source language and in one other, which can be edited. */
export function ConceptView({concept, language, then}: Props): JSX.Element {
  const [isOpen, setOpen] = useState(false)
  const source = project.value?.sourceLanguage
  const own = languageOf(language)
  const terms = concept.terms[language]
  const save = async (next: LanguageTerms) => {
    const at = {id: concept.id, match: concept.etag}
    const result = await putConcept(at, {language, terms: next})
    if (result.ok) {
      then(result.body.concept)
      setOpen(false)
      return announce(t('standing-saved'))
    }
    if (result.status === 412) then((result.body as ConceptConflict).current)
    complain(result)
  }
  return (
    <li class="concept" id={`concept-${concept.id}`}>
      <div class="concept-words">
        <Words class="concept-source" language={source}>
          {concept.terms[source?.tag ?? '']?.use.join(' · ') || concept.all || concept.id}
        </Words>
        <Terms terms={terms} all={concept.all} language={own} />
        <Quiet about={concept.id} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('edit')}
        </Quiet>
      </div>
      {concept.note && (
        <p class="hint">
          <bdi>{concept.note}</bdi>
        </p>
      )}
      <p class="hint">
        {t(`concept-${concept.type}`)} · <bdi dir="ltr">{`${concept.file}:${concept.line}`}</bdi>
      </p>
      {isOpen && <TermsForm terms={terms ?? none} language={own} save={save} />}
    </li>
  )
}

function Terms({
  terms,
  all,
  language,
}: {
  readonly terms: LanguageTerms | undefined
  readonly all: string | undefined
  readonly language: LanguageInfo | undefined
}): JSX.Element {
  if (!terms && all === undefined) return <span class="hint">{t('no-term')}</span>
  const {use, also, avoid, uncertain} = terms ?? none
  return (
    <span class="concept-target">
      <Words class="term-use" language={language}>
        {use.join(' · ') || all}
      </Words>
      {also.length > 0 && (
        <span>
          {t('also')} <Words language={language}>{also.join(' · ')}</Words>
        </span>
      )}
      {avoid.length > 0 && (
        <span class="term-avoid">
          {t('avoid')} <Words language={language}>{avoid.join(' · ')}</Words>
        </span>
      )}
      {uncertain && <span class="term-note">{t('term-uncertain')}</span>}
    </span>
  )
}
