import type {JSX} from 'preact'
import type {Progress} from '../../api.ts'
import {t} from '../say.ts'
import {doneFirst} from '../store/row-state.ts'
import {sayShare, share} from './share.ts'

/** How far a text is, by words: one band for each state, and the same in words for those who do not see it. */
export function Bar({progress}: {readonly progress: Progress}): JSX.Element {
  const {states, total} = progress
  const present = doneFirst.filter((state) => states[state].words > 0)
  const text = present
    .map((state) => `${t(`state-${state}`)} ${sayShare(states[state].words, total.words)}`)
    .join(' · ')
  let before = 0
  return (
    <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={text}>
      <title>{text}</title>
      {present.map((state) => {
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
