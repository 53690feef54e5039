import {countsState} from '../counts-state.ts'
import type {EditionCounts} from '../edition-counts.ts'
import type {Said, Words} from '../words/words.ts'
import type {Notice} from './page.ts'
import {nameWithin} from './values-within.ts'

/**
 * What readers are told of how far an edition is reviewed: that it is a draft, how it was made, what of it is behind the
 * original and what is not translated. A passage is a segment that is shown.
 */
export function describeNotice(
  counts: EditionCounts,
  words: Words,
  {isDraft, sourceLanguage}: {readonly isDraft: boolean; readonly sourceLanguage: string},
): Notice {
  const state = countsState(counts, words.language === sourceLanguage)
  if (state === 'source') return {state, lines: []}
  const faults = [...reviewLines(counts, words), ...behindLines(counts, words, sourceLanguage)]
  return {state, lines: isDraft ? [words.say('noticeDraft'), ...faults] : faults}
}

/** Whether a person has looked at the translation. */
function reviewLines({states, source}: EditionCounts, words: Words): Said[] {
  const {reviewed = 0, machine = 0, draft = 0, translated = 0} = states
  const shown = reviewed + machine + draft + translated
  if (reviewed === shown) return []
  if (machine === shown) return [words.say('noticeMachine')]
  const lines =
    reviewed > 0
      ? [words.say('noticePartial', {done: reviewed, count: shown + source})]
      : [words.say('noticeUnreviewed')]
  // Where some are not translated, the numbers of the first line do not tell.
  if (reviewed > 0 && source > 0)
    lines.push(words.say('countUnreviewed', {count: shown - reviewed}))
  if (machine > 0) lines.push(words.say('countMachine', {count: machine}))
  return lines
}

/** What readers would not find in it. */
function behindLines({stale, source}: EditionCounts, words: Words, sourceLanguage: string): Said[] {
  const lines: Said[] = []
  if (stale > 0) lines.push(words.say('noticeStale'), words.say('countStale', {count: stale}))
  if (source > 0) {
    const language = nameWithin('countSource', sourceLanguage, words)
    lines.push(words.say('countSource', {count: source, language}))
  }
  return lines
}
