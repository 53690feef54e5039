import type {ComponentChildren, JSX} from 'preact'
import {Button} from '../parts/button.tsx'

interface ProposalProps {
  /** `use` takes the place of what is in the field, `insert` goes where the caret is. */
  readonly kind: 'use' | 'insert'
  readonly title: string
  /** Keys that do the same after the palette's; none where there are no digits left. */
  readonly keys: string | undefined
  readonly onUse: () => void
  readonly children: ComponentChildren
}

/** A text that a click brings into the field, which keeps the focus. */
export function Proposal({kind, title, keys, onUse, children}: ProposalProps): JSX.Element {
  return (
    <Button
      class={kind}
      title={title}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onUse}
    >
      {children}
      {keys && (
        <span aria-hidden="true" class="digit">
          {keys}
        </span>
      )}
    </Button>
  )
}
