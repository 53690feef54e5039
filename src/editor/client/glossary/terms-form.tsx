import type {JSX} from 'preact'
import type {LanguageTerms} from '../../../model/glossary.ts'
import type {LanguageInfo} from '../../api.ts'
import {grow} from '../field/grow.ts'
import {Check, Field, fieldsOf} from '../parts/field.tsx'
import {t} from '../say.ts'

interface Props {
  readonly terms: LanguageTerms
  readonly language: LanguageInfo | undefined
  readonly save: (terms: LanguageTerms) => unknown
}

const lists = ['use', 'also', 'avoid', 'forms', 'not'] as const

/** The terms of a concept in one language, one on each line. */
export function TermsForm({terms, language, save}: Props): JSX.Element {
  return (
    <form class="terms-form" onSubmit={(event) => save(edited(terms, fieldsOf(event)))}>
      {lists.map((list) => (
        <label key={list} class="field">
          <span>{t(`terms-${list}`)}</span>
          <textarea
            name={list}
            rows={Math.max(1, terms[list].length)}
            lang={language?.tag}
            dir={language?.direction}
            defaultValue={terms[list].join('\n')}
            onInput={({currentTarget}) => grow(currentTarget)}
          />
        </label>
      ))}
      <Field name="note" label={t('note')} defaultValue={terms.note ?? ''} />
      <Check
        name="uncertain"
        label={t('term-uncertain')}
        defaultChecked={terms.uncertain === true}
      />
      <p class="buttons">
        <button type="submit" class="primary">
          {t('save')}
        </button>
      </p>
    </form>
  )
}

function edited(
  {note: _, uncertain: __, ...terms}: LanguageTerms,
  {note, uncertain, ...fields}: Readonly<Record<string, string>>,
): LanguageTerms {
  const texts = lists.map((list) => [list, fields[list]?.split(/\s*\n\s*/).filter(Boolean)])
  return {
    ...terms,
    ...Object.fromEntries(texts),
    ...(note && {note}),
    ...(uncertain && {uncertain: true}),
  }
}
