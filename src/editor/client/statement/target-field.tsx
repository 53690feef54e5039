import type {JSX} from 'preact'
import {useLayoutEffect, useRef} from 'preact/hooks'
import {grow} from '../field/grow.ts'
import {t} from '../say.ts'
import {checkSoon} from '../store/check-row.ts'
import {focusedId} from '../store/focus.ts'
import type {Row} from '../store/row.ts'

interface Props {
  readonly row: Row
  readonly count: number
}

/**
 * The field of a target: a plain text area that the browser owns. It is given its text once; nothing that is drawn again
 * writes to it, so that undo, input methods and the caret stay the person's.
 */
export function TargetField({row, count}: Props): JSX.Element {
  const {tag, direction, name} = row.languages.target
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (!field.current) return
    field.current.value = row.text.peek()
    row.field = field.current
    row.isTouched = false
    grow(field.current)
    return () => {
      row.field = undefined
    }
  }, [row])
  return (
    <textarea
      ref={field}
      id={`target-${row.id}`}
      class="target"
      rows={1}
      lang={tag}
      dir={direction}
      spellcheck
      autocomplete="off"
      aria-label={t('field-label', {number: row.number, total: count, language: name})}
      aria-describedby={`source-${row.id} state-${row.id} findings-${row.id}`}
      aria-invalid={row.findings.value.some(({severity}) => severity === 'error')}
      onInput={({currentTarget}) => {
        row.isTouched = true
        row.text.value = currentTarget.value
        row.saver.type(currentTarget.value)
        checkSoon(row)
        grow(currentTarget)
      }}
      onFocus={() => {
        focusedId.value = row.id
      }}
      onBlur={() => void row.saver.flush()}
      onCompositionStart={() => row.saver.compose(true)}
      onCompositionEnd={() => row.saver.compose(false)}
    />
  )
}
