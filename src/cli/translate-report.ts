import type {Finding} from '../model/finding.ts'
import type {LanguageEstimate} from '../project/estimate-translation.ts'
import type {TranslateReport} from '../project/translate-project.ts'
import type {TranslateWork} from '../project/translate-work.ts'
import type {LanguageTranslation} from '../project/translation-tally.ts'
import {report} from './report/report.ts'
import type {ReportOptions} from './report/report-options.ts'
import {type Cell, formatTable} from './table.ts'
import {showPrice} from './translate-progress.ts'

/** A report for programs. */
export function jsonOf(value: object): string {
  return `${JSON.stringify(value)}\n`
}

/** What a run would send, by language and in sum. */
export function describeEstimate(
  languages: readonly LanguageEstimate[],
  engine: string | undefined,
): string {
  const hasPrice = languages.some(({price}) => price !== undefined)
  const rowOf = (name: string, all: readonly LanguageEstimate[]): Cell[] => {
    const sum = (of: (each: LanguageEstimate) => number): number =>
      all.reduce((total, each) => total + of(each), 0)
    return [
      name,
      sum(({memory}) => memory),
      sum(({alone}) => alone),
      ...(engine === undefined
        ? [sum(({segments}) => segments)]
        : [
            sum(({kept}) => kept),
            sum(({segments, kept}) => segments - kept),
            sum(({characters}) => characters),
          ]),
      ...(hasPrice ? [showPrice(sum(({price = 0}) => price)).padStart('price'.length)] : []),
    ]
  }
  const rows = languages.map((each) => rowOf(each.language, [each]))
  const rest = engine === undefined ? ['missing'] : ['kept', engine, 'characters']
  const head = ['language', 'memory', 'auto', ...rest]
  const table = formatTable(
    [...head, ...(hasPrice ? ['price'] : [])],
    [...rows, ...(rows.length > 1 ? [rowOf('all', languages)] : [])],
  )
  const note = engine === undefined ? `  → ${noEngine}\n` : hasPrice ? '' : noPrice(engine)
  return `Would fill, in segments:\n\n${table}\nNothing was written.\n${note}`
}

const noEngine = 'Have people translate the rest, or name an engine with `--engine`.'

/** How to see the price. */
function noPrice(engine: string): string {
  return `  → \`engines: {${engine}: {pricePerMillion: …}}\` in broadside.yaml adds the price.\n`
}

/** What a run did, what is missing and what to do next. */
export async function describeTranslation(
  {languages, sent, billedCharacters, price, ended, findings}: Omit<TranslateReport, 'errors'>,
  {
    engine,
    maxCharacters,
    hasErrors,
  }: Pick<TranslateWork, 'engine' | 'maxCharacters'> & {readonly hasErrors: boolean},
  look: ReportOptions,
): Promise<string> {
  const did = languages.some((each) => countOf(each) > 0)
  if (!did) return hasErrors ? '' : 'Nothing to translate.\n'
  const counts = columns.filter(
    ({name, isAlways, of}) =>
      (isAlways && (name !== 'engine' || engine !== undefined)) ||
      languages.some((each) => of(each) > 0),
  )
  const rows = languages.map((each): Cell[] => [each.language, ...counts.map(({of}) => of(each))])
  const head = [
    'language',
    ...counts.map(({name}) => (name === 'engine' ? (engine ?? name) : name)),
  ]
  const list =
    findings.length > 0 ? `\n${await report('pretty', findings.map(withReason), look)}` : ''
  return [
    'Filled, in segments:\n\n',
    formatTable(head, rows),
    cost({sent, billedCharacters, price}),
    list,
    ...advice(languages, {engine, ended, maxCharacters, hasFindings: findings.length > 0}),
  ].join('')
}

/** Why an answer was of no use stands behind its finding. */
function withReason(finding: Finding): Finding {
  const {rule, message, explanation} = finding
  return rule === 'machine-broken' ? {...finding, message: `${message}. ${explanation}`} : finding
}

/** Columns of the table; those that need no mention stand there only if they have something. */
const columns: readonly {
  readonly name: string
  readonly isAlways?: boolean
  readonly of: (each: LanguageTranslation) => number
}[] = [
  {name: 'memory', isAlways: true, of: ({memory}) => memory},
  {name: 'auto', isAlways: true, of: ({alone}) => alone},
  {name: 'engine', isAlways: true, of: ({machine}) => machine},
  {name: 'changed by others', of: ({passed}) => passed},
  {name: 'unusable', of: ({broken}) => broken},
  {name: 'missing', isAlways: true, of: missingOf},
]

/** Entries that have no target, or an old one, still. */
function missingOf({broken, failed, left}: LanguageTranslation): number {
  return broken + failed + left
}

/** Entries that the run had to do with. */
function countOf(each: LanguageTranslation): number {
  return each.memory + each.alone + each.machine + each.passed + missingOf(each)
}

/** What it cost; nothing where nothing was sent. */
function cost({
  sent,
  billedCharacters,
  price,
}: {
  readonly sent: number
  readonly billedCharacters: number | undefined
  readonly price: number | undefined
}): string {
  if (sent === 0) return ''
  const billed =
    billedCharacters === undefined || billedCharacters === 0 ? '' : `, ${billedCharacters} billed`
  const worth = price === undefined ? '' : `, about ${showPrice(price)}`
  return `\n${sent} characters sent${billed}${worth}.\n`
}

/** What is to be done now. */
function advice(
  languages: readonly LanguageTranslation[],
  {
    engine,
    ended,
    maxCharacters,
    hasFindings,
  }: {
    readonly engine: string | undefined
    readonly ended: TranslateReport['ended']
    readonly maxCharacters: number | undefined
    readonly hasFindings: boolean
  },
): string[] {
  const has = (of: (each: LanguageTranslation) => number): boolean =>
    languages.some((each) => of(each) > 0)
  const lines = [
    ...(ended === 'budget' ? [`Stopped at ${maxCharacters} characters (--max-characters).`] : []),
    ...(has(({failed, left}) => failed + left)
      ? [
          engine === undefined
            ? noEngine
            : 'Run the same command again for what is missing: nothing is asked for twice.',
        ]
      : []),
    ...(has(({broken}) => broken)
      ? [
          'What was unusable is kept beside the entries as suggestions, for a person or another engine.',
        ]
      : []),
    ...(hasFindings ? ['Correct what is listed here; `broadside check` finds it again.'] : []),
    ...(has(({memory, alone, machine}) => memory + alone + machine)
      ? ['Have people confirm what was filled: it is marked “needs work” until they do.']
      : []),
  ]
  return lines.length === 0 ? [] : ['\n', ...lines.map((line) => `  → ${line}\n`)]
}
