import {readFileSync} from 'node:fs'
import {checkTerms} from '../src/glossary/check-terms.ts'
import {compileGlossary} from '../src/glossary/compile-glossary.ts'
import type {Concept, LanguageTerms} from '../src/model/glossary.ts'
import {
  checkTerm,
  type Label,
  type LabelledConcept,
  prepare,
} from '../tests/glossary/cases/adapter.ts'

/*
 * node bench/glossary.ts            speed of the glossary check: 2,000 terms × 100,000 segments
 * node bench/glossary.ts --quality  precision and recall per language on the labelled cases, as the README's table
 */

const terms = 2_000
const segments = 100_000
const wordsInSegment = 14
const vocabulary = 20_000

/** Letters and endings that make words look like those of a language. */
const alphabets = {
  en: {letters: 'etaoinshrdlucmfwgpbvk', endings: ['', '', 's', 'ed', 'ing']},
  de: {letters: 'enisratdhulcgmobwfkz', endings: ['', 'e', 'en', 'er', 'es', 's', 'ung', 'ungen']},
  ru: {
    letters: 'оеаинтсрвлкмдпуягбзч',
    endings: ['', 'а', 'ы', 'у', 'ом', 'ов', 'ами', 'ия', 'ии'],
  },
  tr: {letters: 'aeinrlıkdmyutsbozşçg', endings: ['', 'ler', 'in', 'de', 'lerin', 'i', 'dan']},
} as const

type Language = keyof typeof alphabets

/** Numbers that look random and are the same in each run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

/** Words of a language; German nouns have their capital. */
function wordsOf(language: Language, random: () => number): string[] {
  const {letters} = alphabets[language]
  return Array.from({length: vocabulary}, () => {
    const length = 3 + Math.floor(random() * 7)
    const word = Array.from({length}, () => letters[Math.floor(random() * letters.length)]).join('')
    return language === 'de' && random() < 0.5 ? word.charAt(0).toUpperCase() + word.slice(1) : word
  })
}

/** A word as often as words come in texts: few of them make up most of it. */
function pick(words: readonly string[], random: () => number): string {
  return words[Math.floor(words.length * random() ** 3)] ?? ''
}

function sentence(language: Language, words: readonly string[], random: () => number): string {
  const {endings} = alphabets[language]
  const chosen = Array.from({length: wordsInSegment}, () => {
    const ending = endings[Math.floor(random() * endings.length)] ?? ''
    return pick(words, random) + ending
  })
  return `${chosen.join(' ')}.`
}

function termsOf(term: string): LanguageTerms {
  return {use: [term], also: [], avoid: [], forms: [], not: []}
}

/** A glossary of two languages; every third term has two words. */
function glossary(
  language: Language,
  words: {readonly source: readonly string[]; readonly target: readonly string[]},
  random: () => number,
): Concept[] {
  const term = (list: readonly string[], isLong: boolean): string =>
    isLong
      ? `${pick(list, random)} ${pick(list, random)}`
      : (list[Math.floor(random() * list.length)] ?? '')
  return Array.from({length: terms}, (_, index) => ({
    id: `concept-${index}`,
    type: 'term',
    terms: {
      en: termsOf(term(words.source, index % 3 === 0)),
      [language]: termsOf(term(words.target, index % 3 === 0)),
    },
  }))
}

/** Milliseconds of processor time so far: other work on the machine does not count. */
function cpuMs(): number {
  return process.cpuUsage().user / 1000
}

/** Measures one language and returns a row of the table. */
function measure(language: Language): string {
  const random = randomFrom(7)
  const words = {source: wordsOf('en', random), target: wordsOf(language, random)}
  const concepts = glossary(language, words, random)
  const pairs = Array.from({length: segments}, () => ({
    source: sentence('en', words.source, random),
    target: sentence(language, words.target, random),
  }))
  const start = cpuMs()
  compileGlossary(concepts, 'en')
  compileGlossary(concepts, language)
  const built = cpuMs()
  let findings = 0
  for (const pair of pairs)
    findings += checkTerms({...pair, sourceLanguage: 'en', language, concepts}).length
  const checked = cpuMs()
  const megabytes = process.memoryUsage().heapUsed / 1e6
  return `| ${language} | ${(built - start).toFixed(0)} ms | ${((checked - built) / 1000).toFixed(1)} s | ${findings} | ${megabytes.toFixed(0)} MB |`
}

/** Right and wrong answers. */
interface Tally {
  cases: number
  problems: number
  alarms: number
  right: number
  fine: number
  forbidden: number
  recognised: number
}

interface LabelledCase {
  readonly lang: string
  readonly conceptId: string
  readonly label: Label
  readonly source: string
  readonly target: string
}

function readCases(name: string): unknown {
  return JSON.parse(
    readFileSync(new URL(`../tests/glossary/cases/${name}`, import.meta.url), 'utf8'),
  )
}

/** Precision and recall on the labelled cases, a row of a Markdown table for each language and one for all. */
function quality(): string {
  const {concepts} = readCases('labelled-terms.json') as {concepts: LabelledConcept[]}
  const {cases} = readCases('labelled-cases.json') as {cases: LabelledCase[]}
  prepare({concepts})
  const tallies = new Map<string, Tally>()
  for (const each of cases) {
    const got = checkTerm({...each, concept: {id: each.conceptId}})
    for (const name of [each.lang, '**all**'])
      tallies.set(name, counted(tallies.get(name), each.label, got))
  }
  const names = [...tallies.keys()].toSorted((a, b) =>
    a.startsWith('*') ? 1 : b.startsWith('*') ? -1 : a < b ? -1 : 1,
  )
  return [
    '| language | cases | precision | recall | F1 | false alarms | forbidden found |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...names.map((name) => qualityRow(name, tallies.get(name))),
  ].join('\n')
}

function counted(before: Tally | undefined, label: Label, got: Label): Tally {
  const tally = before ?? {
    cases: 0,
    problems: 0,
    alarms: 0,
    right: 0,
    fine: 0,
    forbidden: 0,
    recognised: 0,
  }
  const isProblem = label !== 'ok'
  const isAlarm = got !== 'ok'
  return {
    cases: tally.cases + 1,
    problems: tally.problems + Number(isProblem),
    alarms: tally.alarms + Number(isAlarm),
    right: tally.right + Number(isProblem && isAlarm),
    fine: tally.fine + Number(!isProblem),
    forbidden: tally.forbidden + Number(label === 'forbidden'),
    recognised: tally.recognised + Number(label === 'forbidden' && got === 'forbidden'),
  }
}

function qualityRow(name: string, tally: Tally | undefined): string {
  if (!tally) return ''
  const {cases, problems, alarms, right, fine, forbidden, recognised} = tally
  const share = (part: number, whole: number): string =>
    whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)
  const f1 = share(2 * right, problems + alarms)
  return `| ${name} | ${cases} | ${share(right, alarms)} | ${share(right, problems)} | ${f1} | ${share(alarms - right, fine)} | ${share(recognised, forbidden)} |`
}

if (process.argv.includes('--quality')) console.log(quality())
else {
  console.log('| en → | compile | check | findings | heap |')
  console.log('| --- | --: | --: | --: | --: |')
  for (const language of ['de', 'ru', 'tr'] as const) console.log(measure(language))
}
