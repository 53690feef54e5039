import {longestCommon} from '../../../catalog/longest-common.ts'

/** A run of a text that is in both texts, in the old one only or in the new one only. */
export interface DiffPart {
  readonly type: 'same' | 'old' | 'new'
  readonly text: string
}

/** Texts with more differences than this are shown as one replaced by the other, which people can read better. */
const most = 400

/**
 * What became of a text, word by word. Law: the parts that are not `new` joined are `before`, those that are not `old` are
 * `after`. Words are the language's own (Unicode TR 29, by `Intl.Segmenter`); a code is one word.
 */
export function wordDiff(before: string, after: string, language: string): DiffPart[] {
  const old = wordsOf(before, language)
  const now = wordsOf(after, language)
  const pairs = longestCommon(old, now, most) ?? []
  const parts: DiffPart[] = []
  let [x, y] = [0, 0]
  for (const [oldIndex, newIndex] of [...pairs, [old.length, now.length] as const]) {
    push(parts, 'old', old.slice(x, oldIndex).join(''))
    push(parts, 'new', now.slice(y, newIndex).join(''))
    push(parts, 'same', old[oldIndex] ?? '')
    x = oldIndex + 1
    y = newIndex + 1
  }
  return parts
}

/** Adds a run, to the one before where that is of the same kind. */
function push(parts: DiffPart[], type: DiffPart['type'], text: string): void {
  if (text === '') return
  const last = parts.at(-1)
  if (last?.type === type) parts[parts.length - 1] = {type, text: last.text + text}
  else parts.push({type, text})
}

const segmenters = new Map<string, Intl.Segmenter>()

function wordsOf(text: string, language: string): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, {granularity: 'word'})
  segmenters.set(language, segmenter)
  return text
    .split(/(<\/?[bisacx]\d+\/?>)/)
    .flatMap((piece, index) =>
      index % 2 ? [piece] : [...segmenter.segment(piece)].map(({segment}) => segment),
    )
}
