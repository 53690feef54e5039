import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {monthNames, weekdayNames} from './locale-data/calendar-names.ts'
import {scaleWords} from './locale-data/scale-words.ts'
import {separatorsOf} from './locale-data/separators.ts'

/*
 * node scripts/locale-data.ts FOLDER
 *
 * Writes `src/check/locale-data.json`: what checks know of the numbers, dates and quotation marks of a language. All of
 * it is CLDR (Unicode-3.0 licence): quotation marks from the package `cldr-misc-full`, unpacked in FOLDER (`npm pack
 * cldr-misc-full`, 48.2.0), which Intl does not tell; the rest from the Intl of the Node that runs this (24, ICU 78).
 * A regional or script variant holds only what differs from its language.
 */

/** Languages first, then the variants that differ from them. */
const tags =
  `ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl pl pt ro ru si sk sl sr sv ta th tr uk ur vi zh
  de-AT de-CH en-IN en-ZA es-MX fr-CA fr-CH it-CH pt-PT sr-Latn zh-Hant`.split(/\s+/)

const file = 'src/check/locale-data.json'
const folder = process.argv[2]
if (!folder) throw new Error('Cannot read quotation marks, expected the folder of cldr-misc-full.')
const all = new Map(tags.map((tag) => [tag, describe(tag, folder)]))
const data = Object.fromEntries(tags.map((tag) => [tag, differences(tag)]))
writeFileSync(file, JSON.stringify(data, null, 2))
spawnSync(`biome format --write ${file}`, {stdio: 'inherit', shell: true})

/** Everything about one tag. A regional variant has the names of its language. */
function describe(tag: string, cldr: string): Record<string, unknown> {
  const isRegional = /-\p{Lu}{2}$/u.test(tag)
  return {
    ...separatorsOf(tag),
    quotes: quotationMarks(tag, cldr),
    scale: scaleWords(tag),
    ...(!isRegional && {months: monthNames(tag), weekdays: weekdayNames(tag)}),
  }
}

/** Opening and closing, then opening and closing inside a quotation. */
function quotationMarks(tag: string, cldr: string): string[] {
  const name = tag === 'nb' ? 'no' : tag
  const {main} = JSON.parse(readFileSync(join(cldr, 'main', name, 'delimiters.json'), 'utf8'))
  const marks = main[name].delimiters
  return [
    marks.quotationStart,
    marks.quotationEnd,
    marks.alternateQuotationStart,
    marks.alternateQuotationEnd,
  ]
}

/** What a variant does not share with its language; all of a language. */
function differences(tag: string): Record<string, unknown> {
  const own = all.get(tag) ?? {}
  const [language = ''] = tag.split('-')
  const shared = language === tag ? undefined : all.get(language)
  return Object.fromEntries(
    Object.entries(own).filter(
      ([key, value]) =>
        value !== undefined && JSON.stringify(value) !== JSON.stringify(shared?.[key]),
    ),
  )
}
