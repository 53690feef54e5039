import type {Check, CheckContext} from '../check.ts'
import {type Flaw, fixFlaws, problemsOf} from '../flaw.ts'
import {plainPair} from '../plain-text.ts'

/** Typewriter marks: a hyphen for a dash, three periods for an ellipsis. */
export const dashes: Check = {
  id: 'dashes',
  severity: 'info',
  reason:
    'A hyphen between blanks and three periods are what a typewriter had, and look it in print.',
  examples: [
    {entry: {source: 'Now—at last.', target: 'Jetzt – endlich.'}, messages: []},
    {
      entry: {source: 'Now—at last.', target: 'Jetzt - endlich.'},
      messages: ['Unexpected ` - ` between words, expected a dash'],
    },
    {
      entry: {source: 'Now—at last.', target: 'Jetzt -- endlich.'},
      messages: ['Unexpected `--`, expected a dash'],
    },
    {
      entry: {source: 'Now … at last.', target: 'Jetzt ... endlich.'},
      messages: ['Unexpected `...`, expected `…`'],
    },
    {
      about: 'The house of the source writes three periods.',
      entry: {source: 'Now ... at last.', target: 'Jetzt ... endlich.'},
      messages: [],
    },
    {
      about: 'Numbers are subtracted, and compounds share a part.',
      entry: {
        source: '5 - 3 = 2, day and night shifts',
        target: '5 - 3 = 2, Tag- und Nachtschicht',
      },
      messages: [],
    },
  ],
  run: (context) => problemsOf(flawsOf(context)),
  fix: (context) => fixFlaws(context, flawsOf(context)),
}

const hyphen = /(?<=[\p{L}\p{M}\p{P}\ufffc]) - (?=[\p{L}\p{P}\ufffc])/u
const double = /(?<![-\p{L}])--(?![-\p{L}])|(?<=\p{L})--(?=\p{L})/u
const periods = /(?<!\.)\.{3}(?!\.)/g

/** Which dash a language writes, and with what spaces, is left to the translator: only the ellipsis is certain. */
function flawsOf(context: CheckContext): Flaw[] {
  const {source, target} = plainPair(context)
  const {text} = target
  const flaws: Flaw[] = []
  if (hyphen.test(text) && !hyphen.test(source.text))
    flaws.push({message: 'Unexpected ` - ` between words, expected a dash', actual: '-'})
  if (double.test(text) && !double.test(source.text))
    flaws.push({message: 'Unexpected `--`, expected a dash', actual: '--'})
  if (!text.includes('...') || source.text.includes('...')) return flaws
  // The source has the one sign: the same hand wants it here.
  const isCertain = source.text.includes('…') && !text.includes('…')
  for (const {index} of text.matchAll(periods)) {
    const edits = isCertain ? [{start: index, end: index + 3, text: '…'}] : []
    flaws.push({message: 'Unexpected `...`, expected `…`', actual: '...', expected: '…', edits})
  }
  return flaws
}
