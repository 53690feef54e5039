import type {CodedToken} from '../segment/coded-text.ts'

/** A code in a coded text. */
export type CodeToken = Exclude<CodedToken, {readonly type: 'text'}>

/** How often the parts of a code stand in a text. */
export interface CodeCount {
  readonly token: CodeToken
  open: number
  close: number
  alone: number
}

/** The codes of a text by name (`b1`), in the order in which they are first met. */
export type CodeTally = ReadonlyMap<string, CodeCount>

/** Counts the codes of a text. */
export function tallyCodes(tokens: readonly CodedToken[]): CodeTally {
  const counts = new Map<string, CodeCount>()
  for (const token of tokens) {
    if (token.type === 'text') continue
    const name = nameOf(token)
    const count = counts.get(name) ?? {token, open: 0, close: 0, alone: 0}
    count[token.type]++
    counts.set(name, count)
  }
  return counts
}

/** `b1`. */
export function nameOf({kind, number}: CodeToken): string {
  return kind + number
}
