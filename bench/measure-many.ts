import {join} from 'node:path'
import {
  bareParse,
  broadside,
  inTurn,
  median,
  nothing,
  type Usage,
  usage,
  wallTime,
} from './measure.ts'
import {atMost, duration, type Row, shown} from './row.ts'
import {forget, languages, temporaryProject} from './temporary-project.ts'

const fiveLanguages = languages.slice(0, 5)

/** The first sync of many statements of 5 KB, compared with a bare parse of the same files, and the second. */
export function measureMany(statements: number, turns: number): Row[] {
  const root = temporaryProject({languages: fiveLanguages, statements, bytes: 5_000})
  const used = inTurn(turns, {
    parse: () => usage(bareParse(join(root, 'source'))),
    sync: () => {
      forget(root, 'translations')
      return usage(broadside(root, 'sync'))
    },
  })
  const again = inTurn(9, {
    nothing: () => wallTime(nothing),
    sync: () => wallTime(broadside(root, 'sync')),
  })
  const [parse, sync] = [middle(used.parse), middle(used.sync)]
  const unit = median(again.nothing)
  const what = `${statements} statements of 5 KB, 5 languages`
  return [
    atMost(
      `first \`sync\` of ${what}: CPU time by that of a bare parse`,
      sync.cpuMs / parse.cpuMs,
      {
        mark: 1.3,
        unit: ' ×',
      },
    ),
    shown('of these CPU time', `${duration(sync.cpuMs)}, bare parse ${duration(parse.cpuMs)}`),
    shown('time on the clock', `${duration(sync.wallMs)}, bare parse ${duration(parse.wallMs)}`),
    atMost(`second \`sync\` of ${what}, nothing changed`, median(again.sync), {
      mark: Math.round(3 * unit + statements / 10),
      unit: ' ms',
    }),
  ]
}

/** The usage in the middle, figure by figure. */
function middle(all: readonly Usage[]): Usage {
  return {
    wallMs: median(all.map(({wallMs}) => wallMs)),
    cpuMs: median(all.map(({cpuMs}) => cpuMs)),
    peakMegabytes: median(all.map(({peakMegabytes}) => peakMegabytes)),
  }
}
