import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import {sayLanguage, t} from '../say.ts'
import {postConcept} from '../server/calls.ts'
import {complain} from '../store/acts.ts'
import {announce} from '../store/announce.ts'
import {languageOf, project} from '../store/project.ts'

interface Props {
  readonly language: string
  readonly files: readonly string[]
  /** Called with the source's term when it is in the glossary. */
  readonly then: (name: string) => void
}

/** A concept that the glossary has not: its term in the source language and in one other. */
export function NewConceptForm({language, files, then}: Props): JSX.Element {
  const source = project.value?.sourceLanguage
  const [texts, setTexts] = useState({source: '', target: '', file: ''})
  const submit = async (event: Event) => {
    event.preventDefault()
    if (!source || !texts.source.trim()) return
    const file = texts.file || files[0]
    const result = await postConcept({
      ...(file !== undefined && {file}),
      terms: {
        [source.tag]: {use: [texts.source.trim()]},
        ...(texts.target.trim() && {[language]: {use: [texts.target.trim()]}}),
      },
    })
    if (!result.ok) return complain(result)
    announce(t('standing-saved'))
    setTexts({...texts, source: '', target: ''})
    then(texts.source.trim())
  }
  return (
    <details class="new-concept">
      <summary>{t('new-concept')}</summary>
      <form onSubmit={submit} class="replace-form">
        {source && (
          <label class="field">
            <span>{sayLanguage(source.tag)}</span>
            <input
              type="text"
              required
              lang={source.tag}
              dir={source.direction}
              value={texts.source}
              onInput={({currentTarget}) => setTexts({...texts, source: currentTarget.value})}
            />
          </label>
        )}
        <label class="field">
          <span>{sayLanguage(language)}</span>
          <input
            type="text"
            lang={language}
            dir={languageOf(language)?.direction}
            value={texts.target}
            onInput={({currentTarget}) => setTexts({...texts, target: currentTarget.value})}
          />
        </label>
        {files.length > 1 && (
          <label class="field">
            <span>{t('file')}</span>
            <select
              value={texts.file || files[0]}
              onChange={({currentTarget}) => setTexts({...texts, file: currentTarget.value})}
            >
              {files.map((file) => (
                <option key={file}>{file}</option>
              ))}
            </select>
          </label>
        )}
        <button type="submit">{t('add')}</button>
      </form>
    </details>
  )
}
