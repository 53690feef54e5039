import type {Check, CheckContext, Problem} from '../check.ts'
import {isRightToLeft} from '../language-of.ts'
import {codePoint} from './code-point.ts'

/** Controls that turn the direction of what follows, up to their end (Unicode UAX 9; CVE-2021-42574 “Trojan Source”). */
export const bidi: Check = {
  id: 'bidi',
  severity: 'error',
  reason:
    'A direction that is opened and not closed turns the rest of the page, or hides what it says.',
  examples: [
    {
      language: 'ar',
      about: 'A Latin name, isolated and closed.',
      entry: {source: 'ICE raids', target: 'مداهمات \u2066ICE\u2069'},
      messages: [],
    },
    {
      language: 'ar',
      entry: {source: 'ICE raids', target: 'مداهمات \u2066ICE'},
      messages: [
        'Unexpected U+2066 (left-to-right isolate) that is not closed, expected U+2069 after it',
      ],
    },
    {
      entry: {source: 'We strike.', target: 'Wir streiken.\u202c'},
      messages: ['Unexpected U+202C (end of embedding) that closes nothing, expected none'],
    },
    {
      entry: {source: 'We strike.', target: 'Wir \u202enekierts\u202c.'},
      messages: ['Unexpected U+202E (right-to-left override), expected letters in their order'],
    },
    {
      language: 'fa',
      about: 'Joiners are letters’ business, and marks of direction turn nothing.',
      entry: {source: 'They want (ICE).', target: 'می\u200cخواهند (ICE)\u200f.'},
      messages: [],
    },
  ],
  run,
}

const names: Readonly<Record<string, string>> = {
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'end of embedding',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'end of isolate',
}

const control = /[\u202a-\u202e\u2066-\u2069]/g
const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

function run({entry: {target}, language}: CheckContext): Problem[] {
  const controls = target.match(control)
  if (!controls) return []
  const override = controls.find((found) => found === '\u202d' || found === '\u202e')
  if (override) return [{message: `Unexpected ${write(override)}, expected letters in their order`}]
  const problems = unpaired(controls)
  if (problems.length > 0) return problems
  if (isRightToLeft(language) || rightToLeftLetter.test(target)) return []
  const message = `Unexpected ${write(controls[0])} in a text without right-to-left letters, expected none`
  return [{message}]
}

/** Controls that are not closed, or close nothing. */
function unpaired(controls: readonly string[]): Problem[] {
  const open: string[] = []
  for (const found of controls) {
    if (found !== '\u202c' && found !== '\u2069') open.push(found)
    else if (open.at(-1) !== undefined && closeOf(open.at(-1) ?? '') === found) open.pop()
    else return [{message: `Unexpected ${write(found)} that closes nothing, expected none`}]
  }
  const [first] = open
  if (first === undefined) return []
  const end = codePoint(closeOf(first))
  return [{message: `Unexpected ${write(first)} that is not closed, expected ${end} after it`}]
}

function closeOf(open: string): string {
  return open >= '\u2066' ? '\u2069' : '\u202c'
}

/** `U+2066 (left-to-right isolate)`. */
function write(found = ''): string {
  return `${codePoint(found)} (${names[found]})`
}
