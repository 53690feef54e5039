import type {EditionCounts} from '../edition-counts.ts'
import type {Said, Words} from '../words/words.ts'
import type {Notice} from './page.ts'

/** What readers are told of how far an edition is reviewed. */
export function describeNotice(
  {segments, source, stale, states}: EditionCounts,
  words: Words,
  {isDraft, sourceLanguage}: {readonly isDraft: boolean; readonly sourceLanguage: string},
): Notice {
  if (words.language === sourceLanguage) return {state: 'source', lines: []}
  const {reviewed = 0, machine = 0, draft = 0, translated = 0} = states
  const shown = reviewed + machine + draft + translated
  const lines: Said[] = []
  if (isDraft) lines.push(words.say('notice.draft'))
  if (machine > 0 && machine === shown) lines.push(words.say('notice.machine'))
  else if (reviewed < shown)
    lines.push(words.say('notice.partial', {done: reviewed, count: segments}))
  if (stale > 0) lines.push(words.say('notice.stale', {count: stale}))
  if (source > 0) lines.push(words.say('notice.source', {count: source}))
  const state = lines.length === 0 ? 'reviewed' : reviewed > 0 ? 'partial' : 'unreviewed'
  return {state, lines}
}
