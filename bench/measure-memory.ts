import {broadside, usage} from './measure.ts'
import {atMost, duration, type Row, shown} from './row.ts'
import {languages, temporaryProject} from './temporary-project.ts'

const statements = 10_000

/** The most memory that the commands hold in a project of many small statements. */
export function measureMemory(): Row[] {
  const root = temporaryProject({languages: languages.slice(0, 2), statements, bytes: 1_500})
  const build = ['build', '--missing', 'source', '--require', 'untranslated'] as const
  const used = {
    'first `sync`': usage(broadside(root, 'sync')),
    'second `sync`': usage(broadside(root, 'sync')),
    '`build`': usage(broadside(root, ...build)),
    '`status`': usage(broadside(root, 'status')),
  }
  return Object.entries(used).flatMap(([command, {peakMegabytes, wallMs}]) => [
    atMost(`${command} of 10,000 statements of 1.5 KB, 2 languages: memory`, peakMegabytes, {
      mark: 300,
      unit: ' MB',
    }),
    shown('time on the clock', duration(wallMs)),
  ])
}
