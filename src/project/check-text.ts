import {languageFault} from './language-tags.ts'
import {isNear, nearest} from './nearest.ts'
import type {KnownNames, Rule, TextRule} from './settings-rules.ts'

/** What is wrong with a text. */
export interface TextFault {
  readonly code: 'settings' | 'language'
  /** What is expected in its place, to be read after "expected". */
  readonly expected: string
  /** What was probably meant. */
  readonly suggestion?: string
}

/** Of more choices than this only the one that was probably meant is named. */
const mostListed = 8

/** What is wrong with a text under a rule, undefined where nothing is. */
export function textFault(text: string, rule: TextRule, known: KnownNames): TextFault | undefined {
  if (rule.kind === 'language') {
    const fault = languageFault(text)
    return fault && {code: 'language', ...fault}
  }
  if (isRight(text, rule, known)) return undefined
  const choices = choicesOf(rule, known)
  const likely = nearest(text, choices ?? [])
  const isMeant = likely !== undefined && isNear(text, likely)
  const isClear = isMeant && (choices?.length ?? 0) > mostListed
  const expected = isClear ? `\`${likely}\`` : expectation(rule, known)
  return {code: 'settings', expected, ...(isMeant && {suggestion: likely})}
}

/** What a rule asks for, to be read after "expected". */
export function expectation(rule: Rule, known: KnownNames): string {
  switch (rule.kind) {
    case 'text':
      return 'a text that is not empty'
    case 'language':
      return 'a language tag such as `de`'
    case 'url':
      return 'an address that starts with `https://` or `http://`'
    case 'amount':
      return 'a number from 0 on'
    case 'flag':
      return '`true` or `false`'
    case 'list':
      return `a list, each entry of it ${expectation(rule.of, known)}`
    case 'record':
      return `a map from ${expectation(rule.keys, known)} to ${expectation(rule.of, known)}`
    case 'object':
      return `a map with the keys ${quoted(Object.keys(rule.keys))}`
    default: {
      const choices = choicesOf(rule, known)
      return choices ? `one of ${quoted(choices)}` : 'a name in lower case such as `some-name`'
    }
  }
}

/** Words in code marks, with commas. */
export function quoted(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ')
}

/** Whether a text follows a rule other than that of languages. */
function isRight(text: string, rule: TextRule, known: KnownNames): boolean {
  if (rule.kind === 'url') return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
  if (rule.kind === 'text') return text.trim() !== ''
  const choices = choicesOf(rule, known)
  return choices ? choices.includes(text) : /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text)
}

/** The values a rule allows, where they can be listed. */
function choicesOf(rule: TextRule, known: KnownNames): readonly string[] | undefined {
  if (rule.kind === 'choice') return rule.values
  return rule.kind === 'name' ? known[rule.of] : undefined
}
