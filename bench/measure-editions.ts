import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {bareParse, broadside, inTurn, median, nothing, wallTime} from './measure.ts'
import {pseudoTranslate} from './pseudo-translate.ts'
import {atMost, type Row, shown} from './row.ts'
import {copyFolder, forget, languages, temporaryProject} from './temporary-project.ts'

const name = 'statement-0'

/**
 * What it takes to bring a statement of 11 KB into 20 languages: a word of it has changed, nothing is cached, all catalogs
 * are written, all editions built and verified.
 */
export function measureEditions(): Row[] {
  const root = temporaryProject({languages, statements: 1, bytes: 11_000})
  translate(root)
  const times = inTurn(11, {
    nothing: () => wallTime(nothing),
    parse: () => wallTime(bareParse(join(root, 'source'))),
    sync: () => {
      forget(root)
      copyFolder(root, 'translated', 'translations')
      return wallTime(broadside(root, 'sync'))
    },
    build: () => wallTime(broadside(root, 'build')),
    check: () => checkEditions(root),
    first: () => {
      forget(root, 'translations')
      return wallTime(broadside(root, 'sync'))
    },
  })
  const unit = median(times.nothing)
  const both = times.sync.map((time, turn) => time + (times.build[turn] ?? 0))
  const ratio = (figures: readonly number[]): string => `${(median(figures) / unit).toFixed(1)} ×`
  return [
    atMost('`sync` and `build` of 11 KB into 20 languages', median(both) / unit, {
      mark: 12,
      unit: ' ×',
    }),
    shown('of these `sync`', ratio(times.sync)),
    shown('of these `build`', ratio(times.build)),
    shown('`sync` of the same for the first time', ratio(times.first)),
    shown('one parse of the same by bare mdast-util-from-markdown', ratio(times.parse)),
  ]
}

/** Fills all catalogs, keeps a copy of them, and changes a word of the statement. */
function translate(root: string): void {
  wallTime(broadside(root, 'sync'))
  for (const language of languages) pseudoTranslate(root, language, name)
  copyFolder(root, 'translations', 'translated')
  const source = join(root, 'source', `${name}.md`)
  const text = readFileSync(source, 'utf8')
  writeFileSync(source, text.replace('found Mrs. Tierney', 'saw Mrs. Tierney'))
}

/** Makes sure that the commands have done what they are measured for. */
function checkEditions(root: string): void {
  for (const language of languages) {
    const path = (folder: string, ending: string): string =>
      join(root, folder, language, `${name}.${ending}`)
    const before = readFileSync(path('translated', 'po'), 'utf8')
    if (readFileSync(path('translations', 'po'), 'utf8') === before)
      throw new Error(`The catalog in ${language} has not been written.`)
    if (!readFileSync(path('editions', 'md'), 'utf8').includes('å'))
      throw new Error(`The edition in ${language} has not been built.`)
  }
  if (readdirSync(join(root, 'editions')).length !== languages.length + 1)
    throw new Error('Some editions have not been built.')
}
