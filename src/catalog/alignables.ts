import type {Entry} from '../model/catalog.ts'
import type {Alignable} from './aligning.ts'
import {isContinuation, kindOf} from './describe-segment.ts'
import {isStale} from './entry-state.ts'

/** A text with its extracted comments, which tell what kind of text it is. */
type Described = Pick<Entry, 'source' | 'notes'>

/** New segments as alignment looks at them. */
export function alignableSentences(
  sentences: readonly (Described & {readonly continued: boolean})[],
): Alignable[] {
  const headings = headingsAbove(sentences)
  return sentences.map(({source, continued}, index) => {
    return {source, heading: headings[index] ?? '', continued}
  })
}

/** Live entries, then obsolete ones, as alignment looks at them. */
export function alignableEntries(live: readonly Entry[], obsolete: readonly Entry[]): Alignable[] {
  const headings = headingsAbove(live)
  return [
    ...live.map((entry, index): Alignable => {
      const {source, notes} = entry
      return {
        source,
        heading: headings[index] ?? '',
        continued: isContinuation(notes),
        ...previousOf(entry),
      }
    }),
    ...obsolete.map((entry): Alignable => {
      return {
        source: entry.source,
        heading: '',
        continued: false,
        obsolete: true,
        ...previousOf(entry),
      }
    }),
  ]
}

/** For each text that of the last heading before it. */
function headingsAbove(texts: readonly Described[]): string[] {
  let heading = ''
  return texts.map(({source, notes}) => {
    const above = heading
    if (kindOf(notes).startsWith('heading')) heading = source
    return above
  })
}

/** The source a stale target was made for. */
function previousOf(entry: Entry): Pick<Alignable, 'previousSource'> {
  const {previousSource} = entry
  return previousSource === undefined || !isStale(entry) ? {} : {previousSource}
}
