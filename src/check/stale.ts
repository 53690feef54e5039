import type {Check, CheckContext, Problem} from './check.ts'
import {describeChange} from './describe-change.ts'

/** The source changed after the target was made. */
export const stale: Check = {
  id: 'stale',
  severity: 'warn',
  reason: 'The target looks finished, but says what the source no longer says.',
  examples: [
    {
      entry: {
        source: 'Workers elect committees.',
        previousSource: 'Workers elect delegates.',
        target: 'Die Beschäftigten wählen Delegierte.',
        flags: ['fuzzy'],
      },
      messages: [
        'Unexpected target for a former source, expected one that follows the change from `delegates` to `committees`',
      ],
    },
    {
      entry: {
        source: 'They were not paid.',
        previousSource: 'They were paid.',
        target: 'Sie wurden bezahlt.',
        flags: ['fuzzy'],
      },
      messages: [
        'Unexpected target for a former source, expected one that follows the addition of `not`',
      ],
    },
    {
      about: 'A draft, but one for the source as it is.',
      entry: {source: 'Workers elect.', target: 'Die Arbeiter wählen.', flags: ['fuzzy']},
      messages: [],
    },
  ],
  run,
}

function run(context: CheckContext): Problem[] {
  const {source} = context
  const {previousSource} = context.entry
  if (!context.stale || previousSource === undefined) return []
  const change = describeChange(previousSource, source)
  const message = `Unexpected target for a former source, expected one that follows ${change}`
  return [{message, actual: previousSource, expected: source}]
}
