import type {JSX} from 'preact'
import type {Finding} from '../../../model/finding.ts'
import type {ShownState} from '../store/row-state.ts'

/** A sign beside a text that says the same; screen readers pass it over. Signs are drawn in `index.html`. */
export function Icon({
  name,
}: {
  readonly name: ShownState | Finding['severity'] | 'close'
}): JSX.Element {
  return (
    <svg class="icon" aria-hidden="true">
      <use href={`#icon-${name}`} />
    </svg>
  )
}
