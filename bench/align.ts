import {readFileSync} from 'node:fs'
import {alignStatements} from '../src/memory/align/align-statements.ts'
import type {AlignableText, AlignedPair} from '../src/memory/align/alignable.ts'
import type {Settings} from '../src/model/settings.ts'
import {buildLanguage} from '../src/pipeline/build-language.ts'
import {readStatement} from '../src/pipeline/read-statement.ts'
import {syncLanguage} from '../src/pipeline/sync-language.ts'
import {mergeSentences, removeSentence, type TracedText, traceText} from './damage-text.ts'
import {createRandom} from './random.ts'

/*
 * node bench/align.ts [SEEDS] [SHARE]
 *
 * How well alignment finds pairs again. The sample statement is built in each language that has all of it; from source and edition, on
 * sides chosen by chance, 5 % of the sentences are taken out and 5 % are merged with the next; both are read and aligned. Counts
 * links between a segment of the source and one of the target. Ends with 1 where a figure is below its mark.
 */

const marks: Readonly<Record<string, number>> = {
  de: 0.95,
  fr: 0.95,
  es: 0.95,
  tr: 0.95,
  ar: 0.9,
  'zh-Hans': 0.9,
}
const [seeds = 20, share = 0.05] = process.argv.slice(2).map(Number)
const settings: Settings = {
  sourceLanguage: 'en',
  languages: Object.keys(marks),
  translatableFields: ['title', 'description'],
  abbreviations: {},
  links: {},
  checks: {},
  publish: {require: 'machine', stale: 'mark', missing: 'source'},
  formats: ['md'],
  allowHtml: false,
  fontPaths: [],
  engines: {},
}
const folder = new URL('..', import.meta.url)
const english = readFileSync(new URL('source/night-shift.md', folder), 'utf8')

console.log(
  '| language | segments | whole | precision | recall | F1 | worst | mark | pairs kept at ≥ 0.5 | of them right |',
)
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
for (const [language, mark] of Object.entries(marks)) {
  const target = {...settings, sourceLanguage: language}
  const whole = {
    source: traceText(english, settings),
    target: traceText(editionOf(language), target),
  }
  const untouched = scoreOf(whole, language)
  const all = Array.from({length: seeds}, (_, seed) =>
    scoreOf(damage(whole, language, createRandom(seed + 1)), language),
  )
  const sum = all.reduce(add)
  const f1 = f1Of(sum)
  if (f1 < mark) process.exitCode = 1
  const worst = Math.min(...all.map(f1Of))
  const cells = [
    language,
    `${whole.source.holds.length}/${whole.target.holds.length}`,
    ...[f1Of(untouched), sum.right / sum.found, sum.right / sum.gold, f1, worst, mark].map(
      (figure) => figure.toFixed(3),
    ),
    `${((100 * sum.kept) / sum.pairs).toFixed(1)} %`,
    `${((100 * sum.keptRight) / sum.kept).toFixed(1)} %`,
  ]
  console.log(`| ${cells.join(' | ')} |`)
}

/** The sample statement's edition in a language. */
function editionOf(language: string): string {
  const read = readStatement('night-shift', english, settings)
  const po = readFileSync(new URL(`translations/${language}/night-shift.po`, folder), 'utf8')
  const {catalog} = syncLanguage(read, language, {po, sourceLanguage: 'en'})
  const {text, findings} = buildLanguage(read, catalog, settings)
  if (text === undefined) throw new Error(`No edition in ${language}: ${findings[0]?.message}`)
  return text
}

interface Sides {
  readonly source: TracedText
  readonly target: TracedText
}

/** Takes out and merges sentences, on either side. */
function damage(whole: Sides, language: string, random: () => number): Sides {
  const sides = {...whole}
  const count = Math.round(whole.source.holds.length * share)
  for (const change of [removeSentence, mergeSentences])
    for (let done = 0, tries = 0; done < count && tries < 1000; tries++) {
      const side = random() < 0.5 ? 'source' : 'target'
      const about = side === 'source' ? settings : {...settings, sourceLanguage: language}
      const index = Math.floor(random() * sides[side].holds.length)
      const changed = change(sides[side], index, about)
      if (!changed) continue
      sides[side] = changed
      done++
    }
  return sides
}

interface Score {
  readonly gold: number
  readonly found: number
  readonly right: number
  readonly pairs: number
  readonly kept: number
  readonly keptRight: number
}

/** Aligns both sides and counts links. */
function scoreOf({source, target}: Sides, language: string): Score {
  const {pairs} = alignStatements({
    source: alignable(source, 'en'),
    target: alignable(target, language),
  })
  const gold = new Set<string>()
  source.holds.forEach((first, from) => {
    target.holds.forEach((second, to) => {
      if (first.some((sentence) => second.includes(sentence))) gold.add(`${from} ${to}`)
    })
  })
  const found = pairs.flatMap(linksOf)
  const both = pairs.filter((pair) => pair.source.length > 0 && pair.target.length > 0)
  const kept = both.filter(({confidence}) => confidence >= 0.5)
  if (process.env.SHOW)
    for (const pair of pairs)
      if (linksOf(pair).some((link) => !gold.has(link)))
        console.error(
          pair.confidence.toFixed(2),
          pair.source.map((index) => source.read.segments[index]?.source),
          pair.target.map((index) => target.read.segments[index]?.source),
        )
  return {
    gold: gold.size,
    found: found.length,
    right: found.filter((link) => gold.has(link)).length,
    pairs: both.length,
    kept: kept.length,
    keptRight: kept.filter((pair) => linksOf(pair).every((link) => gold.has(link))).length,
  }
}

function alignable({read}: TracedText, language: string): AlignableText {
  return {language, segments: read.segments, outline: read.statement.outline}
}

function linksOf({source, target}: AlignedPair): string[] {
  return source.flatMap((from) => target.map((to) => `${from} ${to}`))
}

function add(a: Score, b: Score): Score {
  const sum = Object.entries(a).map(([key, value]) => [key, value + b[key as keyof Score]])
  return Object.fromEntries(sum) as Score
}

function f1Of({gold, found, right}: Score): number {
  return (2 * right) / (gold + found)
}
