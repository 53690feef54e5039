import type {Finding} from '../model/finding.ts'
import type {EditionOutcome} from '../project/build-statement.ts'
import {hasColour, type Io} from './io.ts'
import {report} from './report/report.ts'

/** What to do about an edition that was refused, by the rule that did it. */
const advice: Readonly<Record<string, string>> = {
  catalog: 'Run `broadside sync` to make the catalogs that are missing, and have them translated.',
  untranslated:
    'Translate what is missing, or leave it in the source language: `--missing source`.',
  require:
    'Have these targets confirmed or reviewed, let lower states through with `--require`, or leave them in the source language: `--missing source`.',
  stale: 'Bring these targets up to date, or publish them as they are: `--stale mark`.',
  structure:
    'Correct the targets at these places: the page would not come out as it is in the source.',
}

/** Why editions were refused, what else is amiss, and what to do about it; empty where all is well. */
export async function describeRefusals(
  editions: readonly EditionOutcome[],
  others: readonly Finding[],
  {stderr, environment}: Pick<Io, 'stderr' | 'environment'>,
): Promise<string> {
  const refused = editions.filter(({files}) => files.length === 0)
  const findings = [...refused.flatMap((outcome) => outcome.findings), ...others]
  if (findings.length === 0) return ''
  const {columns} = stderr
  const list = await report('pretty', findings, {
    colour: hasColour(stderr, {environment}),
    brief: true,
    columns,
  })
  const rules = new Set(findings.map(({rule}) => rule))
  const next = Object.keys(advice).filter((rule) => rules.has(rule))
  const former = refused.flatMap((outcome) => outcome.former ?? [])
  return [
    `\n${list}`,
    ...next.map((rule) => `  → ${advice[rule]}\n`),
    ...former.map(
      (path) => `  → ${path} is left from an earlier build and no longer in editions.json.\n`,
    ),
  ].join('')
}
