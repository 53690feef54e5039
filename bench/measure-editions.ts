import {copyFileSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {bareParse, broadside, inTurn, median, nothing, wallTime} from './measure.ts'
import {pseudoTranslate} from './pseudo-translate.ts'
import {atMost, type Row, shown} from './row.ts'
import {copyFolder, forget, languages, temporaryProject} from './temporary-project.ts'

const name = 'statement-0'

/**
 * What it takes to bring a statement into 20 languages: a word of it has changed, nothing is cached, all catalogs are
 * written, all editions built and verified. The statement is one of 11 KB unless a file is given.
 */
export function measureEditions(file?: string): Row[] {
  const root = temporaryProject({languages, statements: 1, bytes: 11_000})
  const source = join(root, 'source', `${name}.md`)
  if (file !== undefined) copyFileSync(file, source)
  const size = `${Math.round(statSync(source).size / 1000)} KB`
  translate(root, source)
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
    atMost(`\`sync\` and \`build\` of ${size} into 20 languages`, median(both) / unit, {
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
function translate(root: string, source: string): void {
  wallTime(broadside(root, 'sync'))
  for (const language of languages) pseudoTranslate(root, language, name)
  copyFolder(root, 'translations', 'translated')
  const text = readFileSync(source, 'utf8')
  const words = [...text.matchAll(/(?<= )[a-z]{6,}(?= )/g)]
  const {index = 0} = words[words.length >> 1] ?? {}
  writeFileSync(source, `${text.slice(0, index)}re${text.slice(index)}`)
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
