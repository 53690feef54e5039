import type {TranslateProgress} from '../translate/run/tally.ts'
import type {Io} from './io.ts'
import {createProgress} from './progress.ts'

/** Shows how far a run is: segments, characters, what it has cost and how long it will take. */
export interface ProgressOfRun {
  readonly update: (progress: TranslateProgress & {readonly sent: number}) => void
  readonly end: () => void
}

/** As `createProgress`; the price is shown where the settings know what a million characters cost. */
export function createTranslateProgress(
  io: Pick<Io, 'stderr'>,
  pricePerMillion: number | undefined,
): ProgressOfRun {
  const progress = createProgress(io, 'translate')
  const begun = performance.now()
  return {
    update: ({segments, characters, sent}) => {
      const notes = [
        `${characters.done.toLocaleString('en')} characters`,
        ...(pricePerMillion === undefined ? [] : [showPrice((sent * pricePerMillion) / 1e6)]),
        ...timeLeft(performance.now() - begun, characters),
      ]
      progress.update(segments.done, segments.total, notes.join(' · '))
    },
    end: progress.end,
  }
}

/** An amount of money in a currency that nobody named. */
export function showPrice(price: number): string {
  return price.toFixed(2)
}

/** What is left at the speed so far. */
function timeLeft(spentMs: number, {done, total}: TranslateProgress['characters']): string[] {
  if (done === 0 || total <= done) return []
  const seconds = Math.ceil((spentMs * (total - done)) / done / 1000)
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  return [minutes === 0 ? `${rest} s left` : `${minutes} min left`]
}
