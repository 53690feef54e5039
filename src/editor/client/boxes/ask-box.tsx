import type {JSX} from 'preact'
import {Field, fieldsOf} from '../parts/field.tsx'
import {t} from '../say.ts'
import {closeDialog} from '../store/dialogs.ts'
import {Box} from './box.tsx'

interface Props {
  readonly name: string
  readonly title: string
  readonly about: string
  readonly label: string
  /** Called with what was written; with nothing where the box was left. */
  readonly then: (text: string) => void
}

/** Asks for one line of text. */
export function AskBox({name, title, about, label, then}: Props): JSX.Element {
  return (
    <Box name={name} title={title} onLeave={() => then('')}>
      <form
        onSubmit={(event) => {
          const text = fieldsOf(event).text?.replace(/\s+/g, ' ')
          if (!text) return
          closeDialog()
          then(text)
        }}
      >
        <p>{about}</p>
        <Field
          name="text"
          label={label}
          required
          autocomplete={name === 'person' ? 'name' : 'off'}
          maxLength={200}
        />
        <p class="buttons">
          <button type="submit" class="primary">
            {t('ok')}
          </button>
        </p>
      </form>
    </Box>
  )
}
