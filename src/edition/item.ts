import type {Code} from '../model/statement.ts'

/** A piece of inline content as an edition shows it: text, or a code's marker. */
export type Item =
  | {readonly type: 'text'; readonly value: string}
  | {readonly type: 'open' | 'close' | 'alone'; readonly code: Code}

/** Pairs whose markers may not touch white space on their inner side (CommonMark 0.31, 6.2). */
const emphasis = new Set(['b', 'i', 's'])

/** Whether a marker opens or closes emphasis, strong emphasis or deletion. */
function isEmphasis(item: Item | undefined, type: 'open' | 'close'): boolean {
  return item?.type === type && emphasis.has(item.code.kind)
}

const blanks = /[ \t\n\r]+/g

/** Blanks that are not single spaces: most texts have none, and looking is much cheaper than replacing. */
const oddBlanks = /[\t\n\r]| {2}/

/**
 * Items in a form in which two that read the same are equal: white space as single spaces, none at the ends, moved out
 * of emphasis; neighbouring texts joined, empty ones left out.
 */
export function normalizeItems(items: readonly Item[]): Item[] {
  const result: Item[] = []
  let space = false
  for (const item of items) {
    if (item.type === 'text') {
      const value = oddBlanks.test(item.value) ? item.value.replace(blanks, ' ') : item.value
      if (value.startsWith(' ')) space = addSpace(result)
      const text = value.slice(value.startsWith(' ') ? 1 : 0, value.endsWith(' ') ? -1 : undefined)
      if (text === '') continue
      if (space) pushText(result, ' ')
      pushText(result, text)
      space = value.endsWith(' ')
    } else {
      if (space && !isEmphasis(item, 'close')) {
        pushText(result, ' ')
        space = false
      }
      result.push(item)
    }
  }
  return result
}

/** Moves a space that follows opening emphasis markers before them; returns whether it is still to be written. */
function addSpace(result: Item[]): boolean {
  let index = result.length
  while (isEmphasis(result[index - 1], 'open')) index--
  if (index === result.length) return index > 0
  const before = result[index - 1]
  if (before?.type === 'text') {
    if (!before.value.endsWith(' ')) result[index - 1] = {type: 'text', value: `${before.value} `}
  } else if (before) result.splice(index, 0, {type: 'text', value: ' '})
  return false
}

function pushText(items: Item[], value: string): void {
  const last = items.at(-1)
  if (last?.type !== 'text') items.push({type: 'text', value})
  else items[items.length - 1] = {type: 'text', value: last.value + value}
}
