import {readSuggestion, suggest} from '../catalog/suggestion.ts'
import type {Check, CheckContext, Problem} from './check.ts'
import {excerpt} from './excerpt.ts'

const source = 'Workers <b1>elect</b1> their delegates.'
const bare = {id: '', source, target: '', comments: [], notes: [], references: [], flags: []}
const about = {engine: 'apertium', date: '2026-11-22'}
const {comments} = suggest(bare, {...about, text: 'Die Arbeiter wählen ihre Delegierten.'})

/** An engine answered with something that cannot stand as a target. */
export const machineBroken: Check = {
  id: 'machine-broken',
  severity: 'warn',
  reason:
    'An engine lost the formatting or answered with something else, and asked again it would say the same.',
  covers: ['untranslated'],
  examples: [
    {
      entry: {source, comments},
      messages: [
        'Unexpected answer of `apertium` that cannot be used as it is, expected a person to make a target of `Die Arbeiter wählen ihre Delegierten.`',
      ],
    },
    {
      about: 'Nothing of the answer is of use.',
      entry: {source, comments: suggest(bare, {...about, text: ''}).comments},
      messages: [
        'Unexpected answer of `apertium` that is of no use, expected a person to translate `Workers <b1>elect</b1> their delegates.`',
      ],
    },
    {
      about: 'Somebody has translated it.',
      entry: {source, target: 'Die Arbeiter <b1>wählen</b1> ihre Delegierten.', comments},
      messages: [],
    },
    {
      about: 'The source has changed since the engine was asked.',
      entry: {source: 'Workers <b1>elect</b1> their committees.', comments},
      messages: [],
    },
  ],
  run,
}

function run({entry}: CheckContext): Problem[] {
  const suggestion = readSuggestion(entry)
  if (!suggestion) return []
  const {engine, text} = suggestion
  const message =
    text === ''
      ? `Unexpected answer of \`${engine}\` that is of no use, expected a person to translate \`${excerpt(entry.source)}\``
      : `Unexpected answer of \`${engine}\` that cannot be used as it is, expected a person to make a target of \`${excerpt(text)}\``
  return [{message, actual: text}]
}
