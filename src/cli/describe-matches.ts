import {styleText} from 'node:util'
import {languageGroup} from '../memory/language-group.ts'
import {type DiffPart, wordDiff} from '../memory/word-diff.ts'
import type {MemoryMatch} from '../model/memory.ts'
import {visibleText} from './report/visible-text.ts'

/** What was looked up, and how it is shown. */
interface About {
  readonly source: string
  readonly sourceLanguage: string
  readonly languages: readonly string[]
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
export function describeMatches(matches: readonly MemoryMatch[], about: About): string {
  if (matches.length === 0) return 'No match in the memory.\n'
  const blocks = about.languages.flatMap((language) => {
    const found = matches.filter(({unit}) => isFor(unit.language, language))
    if (found.length === 0) return []
    return [`${language}:\n`, ...found.map((match) => `\n${describeMatch(match, about)}`)].join('')
  })
  return blocks.join('\n')
}

/** Whether a unit is a match for a language: the memory proposes what other variants of it have. */
function isFor(found: string, wanted: string): boolean {
  return languageGroup(found) === languageGroup(wanted)
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
