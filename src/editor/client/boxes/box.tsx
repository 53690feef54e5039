import type {ComponentChildren, JSX} from 'preact'
import {useLayoutEffect, useRef} from 'preact/hooks'
import {Button} from '../parts/button.tsx'
import {Icon} from '../parts/icon.tsx'
import {t} from '../say.ts'
import {closeDialog} from '../store/dialogs.ts'

interface Props {
  readonly title: string
  readonly name: string
  readonly children: ComponentChildren
  /** Called when it is left without a choice. */
  readonly onLeave?: () => void
}

/** A box over the page. The browser keeps the focus in it, closes it with Esc and gives the focus back. */
export function Box({title, name, children, onLeave}: Props): JSX.Element {
  const box = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    element?.showModal()
    // The browser gives the focus back to what had it.
    return () => element?.close()
  }, [])
  const leave = () => {
    closeDialog()
    onLeave?.()
  }
  return (
    <dialog
      ref={box}
      class={`box box-${name}`}
      aria-labelledby="box-title"
      onCancel={(event) => {
        event.preventDefault()
        leave()
      }}
    >
      <div class="box-head">
        <h2 id="box-title">{title}</h2>
        <Button class="quiet close" aria-label={t('close')} onClick={leave}>
          <Icon name="close" />
        </Button>
      </div>
      {children}
    </dialog>
  )
}
