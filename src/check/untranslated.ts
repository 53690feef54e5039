import type {Check, CheckContext, Problem} from './check.ts'
import {excerpt} from './excerpt.ts'

/** No target. Whether an edition may be published with gaps is decided by `publish.missing`, not here. */
export const untranslated: Check = {
  id: 'untranslated',
  severity: 'info',
  reason: 'Readers get this passage in the source language, or no edition at all.',
  examples: [
    {
      entry: {source: 'Build committees in every workplace!'},
      messages: [
        'Unexpected empty target, expected a translation of `Build committees in every workplace!`',
      ],
    },
    {
      entry: {source: 'We will strike.', target: 'Wir werden streiken.'},
      messages: [],
    },
    {
      about: 'A sentence that a translator put into the one before counts as done.',
      before: {source: 'We will strike.', target: 'Wir streiken, weil wir müssen.'},
      entry: {source: 'We have to.', comments: ['joined: previous']},
      messages: [],
    },
  ],
  run,
}

function run({entry, state}: CheckContext): Problem[] {
  if (state !== 'untranslated') return []
  const message = `Unexpected empty target, expected a translation of \`${excerpt(entry.source)}\``
  return [{message, actual: ''}]
}
