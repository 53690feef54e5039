import type {Check, CheckContext} from '../check.ts'
import {type Flaw, fixFlaws, problemsOf} from '../flaw.ts'
import {plainPair} from '../plain-text.ts'
import {frenchFlaws, spacesPunctuation} from './french-spacing.ts'

/** Blanks where none belong, and in French the no-break spaces of its punctuation. */
export const spacing: Check = {
  id: 'spacing',
  severity: 'warn',
  reason:
    'A wrong blank lets a mark fall on a line of its own, and French readers miss the right one.',
  examples: [
    {
      language: 'fr',
      entry: {source: 'Strike now!', target: 'La grève, maintenant\u00a0!'},
      messages: [],
    },
    {
      language: 'fr',
      entry: {source: 'Strike now!', target: 'La grève, maintenant !'},
      messages: ['Unexpected space before `!`, expected a no-break space'],
    },
    {
      language: 'fr',
      entry: {source: 'Strike now!', target: 'La grève, maintenant!'},
      messages: ['Unexpected `!` without a space before it, expected a no-break space'],
    },
    {
      language: 'fr-CA',
      entry: {source: 'Strike now!', target: 'La grève, maintenant!'},
      messages: [],
    },
    {
      language: 'fr',
      about: 'Times and addresses are no punctuation.',
      entry: {
        source: 'At 12:30, see https://example.org.',
        target: 'À 12:30, voir https://example.org.',
      },
      messages: [],
    },
    {
      entry: {source: 'Strike now!', target: 'Streik jetzt !'},
      messages: ['Unexpected space before `!`, expected none'],
    },
    {
      entry: {source: 'We strike now.', target: 'Wir  streiken jetzt. '},
      messages: [
        'Unexpected double space, expected one',
        'Unexpected space at the end, expected none',
      ],
    },
  ],
  run: (context) => problemsOf(flawsOf(context)),
  fix: (context) => fixFlaws(context, flawsOf(context)),
}

const doubled = /(?<=[^ ]) {2,}(?=[^ ])/g
const atStart = /^[ \t\u00a0\u202f]+/
const atEnd = /[ \t\u00a0\u202f]+$/

/** A blank before a mark that belongs to what stands before it. `...`, `.5`, `.NET` and `:)` belong to what follows. */
const beforeMark =
  /(?<=[\p{L}\p{M}\p{N})\]”»’'"\ufffc])[ \u00a0\u202f]+(?=[,;!?。，、；：！？）］」』،؛؟](?![)(])|[.:)\]](?=$|[\s”»"]))/gu

function flawsOf(context: CheckContext): Flaw[] {
  const {text} = plainPair(context).target
  if (text.trim() === '') return []
  const marks = spacesPunctuation(context.language)
    ? frenchFlaws(text, context.language)
    : blanksBeforeMarks(text)
  return [...doubleSpaces(text), ...marks, ...edges(text, context)]
}

/** Space at the edges of the coded text: a segment has none, the edition's spaces stand between segments. */
function edges(text: string, {source}: CheckContext): Flaw[] {
  const flaws: Flaw[] = []
  const start = atStart.exec(text)?.[0].length ?? 0
  const end = atEnd.exec(text)?.[0].length ?? 0
  if (start > 0 && !atStart.test(source)) {
    const message = 'Unexpected space at the start, expected none'
    flaws.push({message, edits: [{start: 0, end: start, text: ''}]})
  }
  if (end > 0 && !atEnd.test(source)) {
    const message = 'Unexpected space at the end, expected none'
    flaws.push({message, edits: [{start: text.length - end, end: text.length, text: ''}]})
  }
  return flaws
}

function doubleSpaces(text: string): Flaw[] {
  if (!text.includes('  ')) return []
  return Array.from(text.matchAll(doubled), ({0: found, index}) => ({
    message: 'Unexpected double space, expected one',
    edits: [{start: index, end: index + found.length, text: ' '}],
  }))
}

function blanksBeforeMarks(text: string): Flaw[] {
  return Array.from(text.matchAll(beforeMark), ({0: found, index}) => {
    const mark = text.charAt(index + found.length)
    const message = `Unexpected space before \`${mark}\`, expected none`
    return {
      message,
      actual: found + mark,
      expected: mark,
      edits: [{start: index, end: index + found.length, text: ''}],
    }
  })
}
