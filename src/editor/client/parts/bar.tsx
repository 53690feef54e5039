import type {JSX} from 'preact'
import type {Progress} from '../../api.ts'
import {t} from '../say.ts'
import {doneFirst} from '../store/row-state.ts'
import {sayShare, share} from './share.ts'

/** How far a text is, by words: the share of each state that there is. */
export function sayStates(progress: Progress): string {
  const {states, total} = progress
  return presentIn(progress)
    .map((state) => `${t(`state-${state}`)} ${sayShare(states[state].words, total.words)}`)
    .join(' · ')
}

function presentIn({states}: Progress): typeof doneFirst {
  return doneFirst.filter((state) => states[state].words > 0)
}

/** The same as a picture: one band for each state. */
export function Bar({progress}: {readonly progress: Progress}): JSX.Element {
  const {states, total} = progress
  let before = 0
  return (
    <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      {presentIn(progress).map((state) => {
        const x = before
        before += states[state].words
        return (
          <rect
            key={state}
            class={`band-${state}`}
            x={share(x, total.words)}
            width={share(states[state].words, total.words)}
            height="6"
          />
        )
      })}
    </svg>
  )
}
