import {styleText} from 'node:util'
import {type DiffPart, wordDiff} from '../catalog/word-diff.ts'
import type {MemoryMatch} from '../model/memory.ts'
import {visibleText} from './report/visible-text.ts'

/** What the memory has for a text in a language. */
export interface LanguageMatches {
  readonly language: string
  readonly matches: readonly MemoryMatch[]
}

/** What was looked up, and how it is shown. */
interface About {
  readonly source: string
  readonly sourceLanguage: string
  readonly colour: boolean
}

/** What the kinds of matches that are not fuzzy are called. */
const kinds = {
  context: ', with the sentences around it',
  exact: ', word for word',
  format: ', but for form or numbers',
  fuzzy: '',
} as const

/** Matches by language, each with its score, how its source differs from the text, its target, and where it is from. */
export function describeMatches(found: readonly LanguageMatches[], about: About): string {
  const blocks = found
    .filter(({matches}) => matches.length > 0)
    .map(({language, matches}) =>
      [`${language}:\n`, ...matches.map((match) => describeMatch(match, about))].join('\n'),
    )
  return blocks.length === 0 ? 'No match in the memory.\n' : blocks.join('\n')
}

function describeMatch(match: MemoryMatch, {source, sourceLanguage, colour}: About): string {
  const {unit, kind, similarity, penalties, adapted} = match
  const taken = penalties.map(({points, reason}) => `, ${points} off: ${reason}`).join('')
  const parts = wordDiff(unit.source, source, sourceLanguage)
  const about = [unit.state, unit.origin, unit.language, unit.document, unit.date]
  const lines = [
    `  ${String(similarity).padStart(3)} %${kinds[kind]}${taken}`,
    `        ${parts.map((part) => markPart(part, colour)).join('')}`,
    `        ${visibleText(unit.target)}`,
    ...(adapted === undefined ? [] : [`        ${visibleText(adapted)}  (with your numbers)`]),
    `        ${about
      .filter(Boolean)
      .map((word) => visibleText(word ?? ''))
      .join(' · ')}`,
  ]
  return `${lines.join('\n')}\n`
}

/** A stretch of a diff: in colour, or marked as `git diff --word-diff` does. */
function markPart({change, text}: DiffPart, colour: boolean): string {
  const visible = visibleText(text)
  if (change === 'same') return visible
  if (!colour) return change === 'removed' ? `[-${visible}-]` : `{+${visible}+}`
  return change === 'removed'
    ? styleText(['red', 'strikethrough'], visible, {validateStream: false})
    : styleText('green', visible, {validateStream: false})
}
