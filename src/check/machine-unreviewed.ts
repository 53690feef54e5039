import {originLine, readOrigin} from '../catalog/origin.ts'
import type {Check, CheckContext, Problem} from './check.ts'

const target = 'Die Beschäftigten wählen ihre Delegierten.'
const fromEngine = originLine(target, {name: 'mt:deepl', date: '2026-11-22'})

/** A machine's words that no person has accepted. */
export const machineUnreviewed: Check = {
  id: 'machine-unreviewed',
  severity: 'warn',
  reason: 'An engine’s sentence reads well even where it is wrong, and nobody has vouched for it.',
  examples: [
    {
      entry: {
        source: 'Workers elect their delegates.',
        target,
        comments: [fromEngine],
        flags: ['fuzzy'],
      },
      messages: [
        'Unexpected machine translation by `deepl`, expected a person to accept or correct it',
      ],
    },
    {
      about: 'Somebody cleared “needs work”, and so accepted it.',
      entry: {source: 'Workers elect their delegates.', target, comments: [fromEngine]},
      messages: [],
    },
    {
      about: 'Somebody changed the words, which makes them a person’s.',
      entry: {
        source: 'Workers elect their delegates.',
        target: 'Die Belegschaften wählen ihre Delegierten.',
        comments: [fromEngine],
        flags: ['fuzzy'],
      },
      messages: [],
    },
  ],
  run,
}

function run({entry, state}: CheckContext): Problem[] {
  if (state !== 'machine') return []
  const name = readOrigin(entry)?.name ?? 'mt'
  const engine = name.replace('mt:', '')
  const message = `Unexpected machine translation by \`${engine}\`, expected a person to accept or correct it`
  return [{message, actual: name}]
}
