import {readFileSync} from 'node:fs'
import {renderLeaflet} from '../src/edition/leaflet/render-leaflet.ts'
import {describePage} from '../src/edition/page/describe-page.ts'
import {wordsFor} from '../src/edition/words/words-for.ts'
import {buildLanguage} from '../src/pipeline/build-language.ts'
import {readStatement} from '../src/pipeline/read-statement.ts'
import {syncLanguage} from '../src/pipeline/sync-language.ts'
import {fontFolders} from '../src/project/font-folders.ts'
import {readSettings} from '../src/project/read-settings.ts'
import {openTypst} from '../src/project/typst.ts'
import {atMost, duration, markdownTable, type Row, shown} from './row.ts'

/*
 * node bench/leaflet.ts
 *
 * Milliseconds of this process that a leaflet of the sample statement takes on A4 once Typst is loaded, median of nine;
 * and what loading takes. Other work on the machine counts little, since it is the process's own time.
 */

const settings = readSettings('.')
const read = readStatement('night-shift', readFileSync('source/night-shift.md', 'utf8'), settings)
const [compiler, loading] = timed(() =>
  openTypst('.', fontFolders('.', {settings, fonts: process.env.BROADSIDE_FONTS})),
)
const rows: Row[] = [shown('Typst and fonts are loaded', duration(loading))]
for (const language of ['de', 'ar', 'zh-Hans']) {
  const po = readFileSync(`translations/${language}/night-shift.po`, 'utf8')
  const {catalog} = syncLanguage(read, language, {po, sourceLanguage: 'en'})
  const {text, ...edition} = buildLanguage(read, catalog, settings)
  if (text === undefined) throw new Error(`No edition in ${language}`)
  const page = describePage({
    name: 'night-shift',
    statement: read.statement,
    edition: {...edition, text},
    language,
    sourceLanguage: 'en',
    words: wordsFor(language),
    revision: '0123456789ab',
    alternates: [],
    isDraft: false,
    url: `https://example.org/${language}`,
  })
  const times = Array.from({length: 9}, (_, index) => {
    // Another title each time, so that nothing is remembered.
    const [, time] = timed(() =>
      renderLeaflet({...page, title: `${index}`}, {paper: 'a4', compiler}),
    )
    return time
  }).sort((a, b) => a - b)
  rows.push(atMost(`leaflet in ${language}`, times[4] ?? 0, {mark: 500, unit: ' ms'}))
}
console.log(markdownTable(rows))

/** What a function returns, and the milliseconds of processor time it takes. */
function timed<T>(work: () => T): [T, number] {
  const before = process.cpuUsage()
  const result = work()
  const {user, system} = process.cpuUsage(before)
  return [result, (user + system) / 1000]
}
