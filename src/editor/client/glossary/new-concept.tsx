import type {JSX, TargetedSubmitEvent} from 'preact'
import {Field, fieldsOf} from '../parts/field.tsx'
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
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    const form = event.currentTarget
    const {file = files[0], sourceTerm, targetTerm} = fieldsOf(event)
    if (!source || !sourceTerm) return
    const result = await postConcept({
      ...(file !== undefined && {file}),
      terms: {
        [source.tag]: {use: [sourceTerm]},
        ...(targetTerm && {[language]: {use: [targetTerm]}}),
      },
    })
    if (!result.ok) return complain(result)
    announce(t('standing-saved'))
    for (const input of form.querySelectorAll('input')) input.value = ''
    then(sourceTerm)
  }
  return (
    <details class="new-concept">
      <summary>{t('new-concept')}</summary>
      <form onSubmit={submit} class="replace-form">
        {source && (
          <Field name="sourceTerm" label={sayLanguage(source.tag)} language={source} required />
        )}
        <Field name="targetTerm" label={sayLanguage(language)} language={languageOf(language)} />
        {files.length > 1 && (
          <label class="field">
            <span>{t('file')}</span>
            <select name="file">
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
