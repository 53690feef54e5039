import type {JSX} from 'preact'
import {t} from '../say.ts'
import type {ShownState} from '../store/row-state.ts'
import {Icon} from './icon.tsx'

/** A state as text, sign and colour. */
export function StateMark({state}: {readonly state: ShownState}): JSX.Element {
  return (
    <span class={`state state-${state}`}>
      <Icon name={state} />
      {t(`state-${state}`)}
    </span>
  )
}
