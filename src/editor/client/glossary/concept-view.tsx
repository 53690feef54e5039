import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import type {LanguageTerms} from '../../../model/glossary.ts'
import type {ConceptConflict, EditorConcept} from '../../api.ts'
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
        <span class="concept-source" lang={source?.tag} dir={source?.direction}>
          {concept.terms[source?.tag ?? '']?.use.join(' · ') || concept.all || concept.id}
        </span>
        <Words terms={terms} all={concept.all} language={language} direction={own?.direction} />
        <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('edit')}
          <span class="unseen"> {concept.id}</span>
        </button>
      </div>
      {concept.note && (
        <p class="hint">
          <bdi>{concept.note}</bdi>
        </p>
      )}
      <p class="hint">
        {t(`concept-${concept.type}`)} · <bdi dir="ltr">{`${concept.file}:${concept.line}`}</bdi>
      </p>
      {isOpen && (
        <TermsForm
          terms={terms ?? none}
          language={language}
          direction={own?.direction ?? 'ltr'}
          save={save}
        />
      )}
    </li>
  )
}

function Words({
  terms,
  all,
  language,
  direction,
}: {
  readonly terms: LanguageTerms | undefined
  readonly all: string | undefined
  readonly language: string
  readonly direction: 'ltr' | 'rtl' | undefined
}): JSX.Element {
  if (!terms && all === undefined) return <span class="hint">{t('no-term')}</span>
  return (
    <span class="concept-target">
      <bdi class="term-use" lang={language} dir={direction}>
        {terms?.use.join(' · ') || all}
      </bdi>
      {terms && terms.also.length > 0 && (
        <span>
          {t('also')}{' '}
          <bdi lang={language} dir={direction}>
            {terms.also.join(' · ')}
          </bdi>
        </span>
      )}
      {terms && terms.avoid.length > 0 && (
        <span class="term-avoid">
          {t('avoid')}{' '}
          <bdi lang={language} dir={direction}>
            {terms.avoid.join(' · ')}
          </bdi>
        </span>
      )}
      {terms?.uncertain && <span class="term-note">{t('term-uncertain')}</span>}
    </span>
  )
}
