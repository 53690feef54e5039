import type {JSX} from 'preact'
import {useEffect, useState} from 'preact/hooks'
import type {EditorConcept, GlossaryPage as Page} from '../../api.ts'
import {Button} from '../parts/button.tsx'
import {Loading} from '../parts/loading.tsx'
import {sayLanguage, t} from '../say.ts'
import {getGlossary} from '../server/calls.ts'
import {glossaryVersion} from '../store/events.ts'
import {project} from '../store/project.ts'
import {ConceptView} from './concept-view.tsx'
import {NewConceptForm} from './new-concept.tsx'

/** The glossary: search it, and edit the terms of one language. */
export function GlossaryPage(): JSX.Element {
  const [query, setQuery] = useState('')
  const [language, setLanguage] = useState('')
  const [page, setPage] = useState<Page>()
  const [fault, setFault] = useState('')
  const version = glossaryVersion.value
  const languages = project.value?.languages ?? []
  const chosen = language || languages[0]?.tag || ''
  useEffect(() => {
    let isOld = false
    const timer = setTimeout(async () => {
      const result = await getGlossary(query, 0)
      if (isOld) return
      if (result.ok) setPage(result.body)
      setFault(result.ok ? '' : result.fault)
    }, 150)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [query, version])
  const more = async () => {
    const result = await getGlossary(query, page?.concepts.length ?? 0)
    if (result.ok && page)
      setPage({...result.body, concepts: [...page.concepts, ...result.body.concepts]})
  }
  const replace = (concept: EditorConcept) => {
    if (!page) return
    const concepts = page.concepts.map((one) => (one.id === concept.id ? concept : one))
    setPage({...page, concepts})
  }
  return (
    <div class="glossary">
      <h1>{t('glossary')}</h1>
      <search class="filters">
        <input
          id="search"
          type="search"
          dir="auto"
          aria-label={t('glossary-search')}
          placeholder={t('glossary-search')}
          value={query}
          onInput={({currentTarget}) => setQuery(currentTarget.value)}
        />
        <label class="choice">
          <span>{t('language')}</span>
          <select value={chosen} onChange={({currentTarget}) => setLanguage(currentTarget.value)}>
            {languages.map(({tag}) => (
              <option key={tag} value={tag}>
                {sayLanguage(tag)}
              </option>
            ))}
          </select>
        </label>
        {page && (
          <span class="hint" role="status">
            {t('concepts', {count: page.total})}
          </span>
        )}
      </search>
      {chosen && page && (
        <NewConceptForm language={chosen} files={page.files} then={(name) => setQuery(name)} />
      )}
      {!page && <Loading fault={fault} />}
      <ul class="concepts">
        {page?.concepts.map((concept) => (
          <ConceptView
            key={`${concept.id} ${chosen}`}
            concept={concept}
            language={chosen}
            then={replace}
          />
        ))}
      </ul>
      {page && page.concepts.length < page.total && (
        <Button onClick={more}>{t('show-more')}</Button>
      )}
    </div>
  )
}
