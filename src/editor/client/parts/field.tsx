import type {GenericEventHandler, InputHTMLAttributes, JSX, TargetedSubmitEvent} from 'preact'
import type {LanguageInfo} from '../../api.ts'

type FieldProps = InputHTMLAttributes & {
  readonly label: string
  /** Of what is written in it; default: whatever it begins with. */
  readonly language?: LanguageInfo | undefined
}

/** A line to be written in, under its label. */
export function Field({label, language, ...rest}: FieldProps): JSX.Element {
  return (
    <label class="field">
      <span>{label}</span>
      <input type="text" lang={language?.tag} dir={language?.direction ?? 'auto'} {...rest} />
    </label>
  )
}

interface CheckProps {
  readonly label: string
  readonly name?: string
  readonly checked?: boolean
  readonly defaultChecked?: boolean
  readonly onChange?: GenericEventHandler<HTMLInputElement>
}

/** Something to be ticked. */
export function Check({label, ...rest}: CheckProps): JSX.Element {
  return (
    <label class="check">
      <input type="checkbox" {...rest} />
      {label}
    </label>
  )
}

/** What stands in the fields of a form that is sent, by their names; what is not ticked is missing. The page stays. */
export function fieldsOf(
  event: TargetedSubmitEvent<HTMLFormElement>,
): Readonly<Record<string, string>> {
  event.preventDefault()
  return Object.fromEntries(
    [...new FormData(event.currentTarget)].map(([name, text]) => [name, `${text}`.trim()]),
  )
}
