import {broadside, median, type Usage, usage} from './measure.ts'
import {pseudoTranslate} from './pseudo-translate.ts'
import {duration} from './row.ts'
import {forget, languages, temporaryProject} from './temporary-project.ts'

/*
 * node bench/pages.ts [STATEMENTS]
 *
 * How long web pages take: those of one statement in twenty languages, beside its plain texts and e-books, and those of
 * many statements (1,000 unless told otherwise) in five, all from nothing; and a second build of the many, when nothing has
 * changed. CPU time is compared with the marks, since it is the same on a busy machine: the first is made on one core, the
 * second on two. Ends with 1 where one is missed. The bundle is measured: `npm run build` makes it.
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

function build(root: string, format: string): Usage {
  return usage(broadside(root, 'build', '--format', format))
}

const one = translatedProject(1, languages)
const [pages, texts, books] = ['html', 'txt', 'epub'].map((format) =>
  Array.from({length: 5}, () => {
    forget(one)
    return build(one, format)
  }),
) as [Usage[], Usage[], Usage[]]
const starts = Array.from({length: 5}, () => usage(broadside(one, '--version')))
const many = translatedProject(statements, languages.slice(0, 5))
const first = build(many, 'html')
const second = build(many, 'html')
const middle = (all: readonly Usage[], of: 'cpuMs' | 'wallMs'): number =>
  median(all.map((each) => each[of]))

const ofMany = `${statements} statements, 5 languages: HTML from nothing`
const figures = [
  {
    what: '1 statement, 20 languages: HTML after start, CPU time',
    value: middle(pages, 'cpuMs') - middle(starts, 'cpuMs'),
    mark: 1_000,
  },
  {what: 'on the clock', value: middle(pages, 'wallMs') - middle(starts, 'wallMs')},
  {
    what: 'the same as plain text, CPU time',
    value: middle(texts, 'cpuMs') - middle(starts, 'cpuMs'),
  },
  {
    what: 'the same as e-books, CPU time',
    value: middle(books, 'cpuMs') - middle(starts, 'cpuMs'),
  },
  {what: `${ofMany}, CPU time`, value: first.cpuMs, mark: 2 * 120 * statements},
  {what: 'on the clock', value: first.wallMs},
  {what: 'the same again, nothing changed, CPU time', value: second.cpuMs},
  {what: 'on the clock', value: second.wallMs},
]
for (const {what, value, mark} of figures) {
  const limit = mark === undefined ? '' : ` (at most ${duration(mark)})`
  console.log(`${what}: ${duration(value)}${limit}`)
  if (mark !== undefined && value > mark) process.exitCode = 1
}
console.log(`peak memory: ${Math.round(first.peakMegabytes)} MB`)
