import type {JSX} from 'preact'
import type {Progress} from '../../api.ts'
import {sayNumber, t} from '../say.ts'

const order = ['reviewed', 'translated', 'stale', 'draft', 'machine', 'untranslated'] as const

/** How far a text is, by words: one band for each state, and the same in words for those who do not see it. */
export function Bar({progress}: {readonly progress: Progress}): JSX.Element {
  const {states, total} = progress
  const present = order.filter((state) => states[state].words > 0)
  const text = present
    .map((state) => `${t(`state-${state}`)} ${sayShare(states[state].words, total.words)}`)
    .join(' · ')
  return (
    <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={text}>
      <title>{text}</title>
      {present.map((state) => {
        const before = order
          .slice(0, order.indexOf(state))
          .reduce((sum, earlier) => sum + states[earlier].words, 0)
        return (
          <rect
            key={state}
            class={`band-${state}`}
            x={share(before, total.words)}
            width={share(states[state].words, total.words)}
            height="6"
          />
        )
      })}
    </svg>
  )
}

/** Percent; what is not all is never shown as 100, and what is not nothing never as 0. */
export function share(part: number, whole: number): number {
  if (whole === 0) return 0
  const exact = (part / whole) * 100
  const rounded = Math.round(exact)
  return rounded === 100 && part < whole ? 99 : rounded === 0 && part > 0 ? 1 : rounded
}

export function sayShare(part: number, whole: number): string {
  return t('percent', {share: sayNumber(share(part, whole))})
}
