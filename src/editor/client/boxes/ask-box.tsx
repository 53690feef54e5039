import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import {t} from '../say.ts'
import {closeDialog} from '../store/dialogs.ts'
import {Box} from './box.tsx'

interface Props {
  readonly name: string
  readonly title: string
  readonly about: string
  readonly label: string
  readonly value: string
  /** Called with what was written; with nothing where the box was left. */
  readonly then: (text: string) => void
}

/** Asks for one line of text. */
export function AskBox({name, title, about, label, value, then}: Props): JSX.Element {
  const [text, setText] = useState(value)
  const done = (event: Event) => {
    event.preventDefault()
    const clean = text.replace(/\s+/g, ' ').trim()
    if (!clean) return
    closeDialog()
    then(clean)
  }
  return (
    <Box name={name} title={title} onLeave={() => then('')}>
      <form onSubmit={done}>
        <p>{about}</p>
        <label class="field">
          <span>{label}</span>
          <input
            type="text"
            dir="auto"
            required
            autocomplete={name === 'person' ? 'name' : 'off'}
            maxLength={200}
            value={text}
            onInput={({currentTarget}) => setText(currentTarget.value)}
          />
        </label>
        <p class="buttons">
          <button type="submit" class="primary">
            {t('ok')}
          </button>
        </p>
      </form>
    </Box>
  )
}
