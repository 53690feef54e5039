import {join} from 'node:path'
import {broadside, median, usage, wallTime} from './measure.ts'
import {pseudoTranslate} from './pseudo-translate.ts'
import {duration} from './row.ts'
import {forget, languages, temporaryProject} from './temporary-project.ts'

/*
 * node bench/pages.ts [STATEMENTS]
 *
 * How long web pages take: those of one statement in twenty languages, and those of many statements (1,000 unless told
 * otherwise) in five, all from nothing; and a second build of the many, when nothing has changed. Ends with 1 where a figure
 * is above its mark. The bundle is measured: `npm run build` makes it.
 */

const statements = Number(process.argv[2] ?? 1000)

/** A project in which everything is translated. */
function translatedProject(count: number, tongues: readonly string[]): string {
  const root = temporaryProject({languages: tongues, statements: count, bytes: 5_000})
  usage(broadside(root, 'sync'))
  for (let number = 0; number < count; number++)
    for (const language of tongues) pseudoTranslate(root, language, `statement-${number}`)
  return root
}

function build(root: string): number {
  return wallTime(broadside(root, 'build', '--format', 'html'))
}

const one = translatedProject(1, languages)
const pages = Array.from({length: 5}, () => {
  forget(one)
  return build(one)
})
const start = median(Array.from({length: 5}, () => wallTime(broadside(one, '--version'))))
const many = translatedProject(statements, languages.slice(0, 5))
const first = usage(broadside(many, 'build', '--format', 'html'))
const second = build(many)

const figures = [
  {
    what: '1 statement, 20 languages: HTML after start',
    value: median(pages) - start,
    mark: 1_000,
  },
  {
    what: `${statements} statements, 5 languages: HTML, from nothing`,
    value: first.wallMs,
    mark: 120 * statements,
  },
  {what: 'of these CPU time', value: first.cpuMs},
  {what: 'the same again, nothing changed', value: second},
]
for (const {what, value, mark} of figures) {
  const limit = mark === undefined ? '' : ` (at most ${duration(mark)})`
  console.log(`${what}: ${duration(value)}${limit}`)
  if (mark !== undefined && value > mark) process.exitCode = 1
}
console.log(`peak memory: ${Math.round(first.peakMegabytes)} MB, in ${join(many, 'editions')}`)
