import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {runChecks} from '../src/check/run-checks.ts'
import {checkTerms} from '../src/glossary/check-terms.ts'
import {compileGlossary} from '../src/glossary/compile-glossary.ts'
import type {Catalog} from '../src/model/catalog.ts'
import type {Concept} from '../src/model/glossary.ts'
import type {Segment} from '../src/model/statement.ts'
import {readStatement, syncLanguage} from '../src/pipeline.ts'
import {openProject} from '../src/project/open-project.ts'
import {readConcepts} from '../src/project/read-concepts.ts'
import {atMost, type Row, shown} from './row.ts'

const pairs = 10_000

/** Rules that say how far the work is, and nothing about what a target says. */
const workInHand: readonly string[] = ['machine-unreviewed', 'untranslated', 'stale', 'draft']

/** The sample statement in one language, read. */
interface Sample {
  readonly segments: readonly Segment[]
  readonly catalog: Catalog
}

/** What all samples are checked with. */
interface Means {
  readonly sourceLanguage: string
  readonly concepts: readonly Concept[]
}

/** How fast the checks are, and how often they speak of the sample, in which nothing is known to be wrong. */
export async function measureChecks(): Promise<Row[]> {
  const {samples, means} = await readSamples()
  const start = cpuMs()
  compileGlossary(means.concepts, means.sourceLanguage)
  compileGlossary(means.concepts, 'de')
  const compiled = cpuMs() - start
  const findings = samples.flatMap((sample) => findingsOn(sample, means))
  const alarms = findings.filter((rule) => !workInHand.includes(rule))
  const translated = samples.flatMap(({catalog}) => catalog.entries).length
  const copies = Array.from({length: Math.ceil(pairs / translated)}, (_, copy) =>
    samples.map((sample) => numbered(sample, copy)),
  ).flat()
  const before = cpuMs()
  for (const copy of copies) findingsOn(copy, means)
  const perPair = (cpuMs() - before) / (translated * Math.ceil(pairs / translated))
  return [
    atMost(
      'all checks and the glossary on 10,000 translated pairs: processor time',
      (perPair * pairs) / 1000,
      {mark: 5, unit: ' s'},
    ),
    atMost(`${means.concepts.length} concepts made ready in two languages`, compiled, {
      mark: 60,
      unit: ' ms',
    }),
    shown(
      `findings on the ${translated} translated pairs of the sample, for each 1,000`,
      ((1000 * alarms.length) / translated).toFixed(1),
    ),
  ]
}

/** The translated part of the sample in all its languages. */
async function readSamples(): Promise<{samples: Sample[]; means: Means}> {
  const {root, settings} = await openProject(fileURLToPath(new URL('..', import.meta.url)), 'bench')
  const {sourceLanguage, languages} = settings
  const concepts = await readConcepts(root, {sourceLanguage, version: 'bench'})
  const text = readFileSync(`${root}/source/night-shift.md`, 'utf8')
  const read = readStatement('night-shift', text, settings)
  const samples = languages.map((language): Sample => {
    const po = readFileSync(`${root}/translations/${language}/night-shift.po`, 'utf8')
    const {catalog} = syncLanguage(read, language, {po, sourceLanguage})
    const done = catalog.entries.map(({target}) => target !== '')
    return {
      segments: read.segments.filter((_, index) => done[index]),
      catalog: {...catalog, entries: catalog.entries.filter((_, index) => done[index])},
    }
  })
  return {samples, means: {sourceLanguage, concepts}}
}

/** The same pairs with a number behind each, so that no two copies are the same. */
function numbered({segments, catalog}: Sample, copy: number): Sample {
  const mark = ` ${copy + 100}`
  const entries = catalog.entries.map((entry) => ({
    ...entry,
    source: entry.source + mark,
    target: entry.target + mark,
  }))
  return {
    segments: segments.map((segment) => ({...segment, source: segment.source + mark})),
    catalog: {...catalog, entries},
  }
}

/** The rules that speak of a sample. */
function findingsOn(sample: Sample, means: Means): string[] {
  const {segments, catalog} = sample
  const {sourceLanguage} = means
  const found = runChecks({catalog, segments, sourceLanguage, file: 'sample.po'})
  return [...found.map(({rule}) => rule), ...checkTermsOf(sample, means)]
}

function checkTermsOf({catalog}: Sample, means: Means): string[] {
  const {language, entries} = catalog
  return entries.flatMap(({source, target}) =>
    checkTerms({source, target, language, ...means}).map(({rule}) => rule),
  )
}

/** Milliseconds of processor time so far: other work on the machine does not count. */
function cpuMs(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}
