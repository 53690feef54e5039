import {joinedMark, stateOf} from '../catalog/entry-state.ts'
import type {Check, CheckContext, Problem} from './check.ts'
import {excerpt} from './excerpt.ts'

const mark = `# ${joinedMark}`

/** The mark by which a translator says that this sentence's words stand in the target before. */
export const joined: Check = {
  id: 'joined',
  severity: 'error',
  reason:
    'A sentence counted as part of another is lost without notice where that other is not there.',
  examples: [
    {
      before: {source: 'We will strike.', target: 'Wir streiken, weil wir müssen.'},
      entry: {source: 'We have to.', comments: [joinedMark]},
      messages: [],
    },
    {
      before: {source: 'We will strike.', target: 'Wir streiken.'},
      entry: {source: 'We have to.', target: 'Wir müssen.', comments: [joinedMark]},
      messages: [
        'Unexpected target in an entry marked `# joined: previous`, expected the mark or a target, not both',
      ],
    },
    {
      entry: {source: 'We have to.', comments: [joinedMark]},
      messages: [
        'Unexpected `# joined: previous` on the first sentence of its block, expected a sentence before it to join',
      ],
    },
    {
      before: {source: 'We will strike.'},
      entry: {source: 'We have to.', comments: [joinedMark]},
      messages: [
        'Unexpected `# joined: previous` after an untranslated entry, expected a target of `We will strike.` that says both',
      ],
    },
  ],
  run,
}

function run({entry, before}: CheckContext): Problem[] {
  if (!entry.comments.includes(joinedMark)) return []
  if (entry.target !== '') {
    const message = `Unexpected target in an entry marked \`${mark}\`, expected the mark or a target, not both`
    return [{message, actual: entry.target}]
  }
  if (!before) {
    const message = `Unexpected \`${mark}\` on the first sentence of its block, expected a sentence before it to join`
    return [{message, actual: mark}]
  }
  if (stateOf(before) !== 'untranslated') return []
  const message = `Unexpected \`${mark}\` after an untranslated entry, expected a target of \`${excerpt(before.source)}\` that says both`
  return [{message, actual: mark}]
}
