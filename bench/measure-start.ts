import {fileURLToPath} from 'node:url'
import {broadside, inTurn, median, nothing, wallTime} from './measure.ts'
import {atMost, type Row, shown} from './row.ts'

const sample = fileURLToPath(new URL('..', import.meta.url))

/** How fast the program starts, for nothing and for a small command. */
export function measureStart(): Row[] {
  const times = inTurn(15, {
    nothing: () => wallTime(nothing),
    version: () => wallTime(broadside(sample, '--version')),
    help: () => wallTime(broadside(sample, '--help')),
    status: () => wallTime(broadside(sample, 'status')),
  })
  const ratio = (of: 'version' | 'help' | 'status'): number =>
    median(times[of]) / median(times.nothing)
  return [
    shown(
      '`node -e 0`, with which the next are compared',
      `${Math.round(median(times.nothing))} ms`,
    ),
    atMost('`broadside --version`', ratio('version'), {mark: 1.6, unit: ' ×'}),
    shown('`broadside --help`', `${ratio('help').toFixed(1)} ×`),
    shown('`broadside status` of the sample', `${ratio('status').toFixed(1)} ×`),
  ]
}
