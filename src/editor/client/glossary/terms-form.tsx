import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import type {LanguageTerms} from '../../../model/glossary.ts'
import {Check} from '../boxes/replace-box.tsx'
import {t} from '../say.ts'

interface Props {
  readonly terms: LanguageTerms
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly save: (terms: LanguageTerms) => unknown
}

const lists = ['use', 'also', 'avoid', 'forms', 'not'] as const

/** The terms of a concept in one language, one on each line. */
export function TermsForm({terms, language, direction, save}: Props): JSX.Element {
  const [edited, setEdited] = useState(terms)
  const submit = (event: Event) => {
    event.preventDefault()
    void save(edited)
  }
  return (
    <form class="terms-form" onSubmit={submit}>
      {lists.map((list) => (
        <label key={list} class="field">
          <span>{t(`terms-${list}`)}</span>
          <textarea
            rows={Math.max(1, edited[list].length)}
            lang={language}
            dir={direction}
            defaultValue={terms[list].join('\n')}
            onInput={({currentTarget}) =>
              setEdited({...edited, [list]: linesOf(currentTarget.value)})
            }
          />
        </label>
      ))}
      <label class="field">
        <span>{t('note')}</span>
        <input
          type="text"
          dir="auto"
          defaultValue={terms.note ?? ''}
          onInput={({currentTarget}) => setEdited(withNote(edited, currentTarget.value))}
        />
      </label>
      <Check
        label={t('term-uncertain')}
        isOn={edited.uncertain === true}
        set={(uncertain) => setEdited({...edited, uncertain})}
      />
      <p class="buttons">
        <button type="submit" class="primary">
          {t('save')}
        </button>
      </p>
    </form>
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function withNote({note: _, ...rest}: LanguageTerms, text: string): LanguageTerms {
  return text.trim() ? {...rest, note: text.trim()} : rest
}
