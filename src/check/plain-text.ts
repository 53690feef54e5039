import type {CheckContext} from './check.ts'

/** What stands in plain text for what is no text of its language: inline code, addresses, what a lone code shows. */
export const placeholder = '\ufffc'

/** A coded text as its readers see it. */
export interface PlainText {
  /** Without codes. Each unit of inline code, addresses and handles, and each code that stands alone, is a placeholder. */
  readonly text: string
  /** Stretches that stand in the coded text in one piece, in order. */
  readonly pieces: readonly Piece[]
}

/** A stretch of plain text and where it stands in the coded text. UTF-16 offsets. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly coded: number
}

/** A change of plain text: what stands between two offsets gives way to a text. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A code, or text that looks like one behind a backslash. As in coded text. */
const code = /(?<!\\)(\\*)<(\/?)([bisacx])([1-9]\d*)(\/?)>/g

/** Characters without which a text has neither addresses nor handles. */
const mayHoldAddress = /[/@#]|www\.|\.\p{Ll}{2}/u

/** Addresses with or without a scheme, e-mail, handles and hashtags. */
const address =
  /(?:\b[a-z][a-z+.-]{1,9}:\/\/|\bwww\.)[^\s<>\u3000-\u303f\uff00-\uff0f]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\p{N}])[@#](?=\p{L}|[\p{N}_]*[\p{sc=Latin}\p{sc=Cyrl}])[\p{L}\p{N}_]+|(?<![\p{L}\p{N}.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.(?:org|com|net|info|int|gov|edu|html?|pdf|[a-z]{2}(?=\/))[\w/.?=&%#-]*/gu

/** A coded text in plain. Law: outside placeholders, each piece is the same text in both. Takes linear time. */
export function plainText(coded: string): PlainText {
  const {text, pieces} = withoutCodes(coded)
  return {text: withoutAddresses(text), pieces}
}

/** The addresses, handles and hashtags of a coded text in order, without the punctuation after them. Takes linear time. */
export function mentionsIn(coded: string): string[] {
  if (!mayHoldAddress.test(coded)) return []
  return Array.from(withoutCodes(coded).text.matchAll(address), ([found]) =>
    found.slice(0, addressLength(found)),
  )
}

/** A coded text without codes and inline code. */
function withoutCodes(coded: string): PlainText {
  if (!coded.includes('<')) return {text: coded, pieces: [{start: 0, end: coded.length, coded: 0}]}
  const pieces: Piece[] = []
  let text = ''
  let from = 0
  let verbatim = ''
  const take = (to: number) => {
    if (to <= from) return
    pieces.push({start: text.length, end: text.length + to - from, coded: from})
    text += verbatim ? placeholder.repeat(to - from) : coded.slice(from, to)
  }
  for (const match of coded.matchAll(code)) {
    const [whole, escapes = '', close, kind, number, alone] = match
    take(match.index)
    from = match.index + whole.length
    if (escapes || alone || kind === 'x') text += placeholder
    else if (kind === 'c' && !close) verbatim = number ?? ''
    else if (kind === 'c' && number === verbatim) verbatim = ''
  }
  take(coded.length)
  return {text, pieces}
}

/** A text with a placeholder for each unit of addresses and handles; the punctuation after them is text. Takes linear time. */
export function withoutAddresses(text: string): string {
  if (!mayHoldAddress.test(text)) return text
  return text.replace(address, (found) => {
    const end = addressLength(found)
    return placeholder.repeat(end) + found.slice(end)
  })
}

/** How far an address goes: punctuation after it is text. */
function addressLength(found: string): number {
  const end = found.replace(/[.,;:!?…)\]}»”"'’]+$/, '').length
  // A bracket that opens inside an address closes there.
  return found[end] === ')' && found.slice(0, end).includes('(') ? end + 1 : end
}

/**
 * The coded text with edits carried out. Edits are in order and do not overlap; one that would cross a code or change
 * a placeholder is left out, so codes stay as they are.
 */
export function applyEdits(coded: string, plain: PlainText, edits: readonly Edit[]): string {
  let fixed = ''
  let from = 0
  for (const {start, end, text} of edits) {
    const piece = plain.pieces.find((other) => other.start <= start && end <= other.end)
    if (!piece || plain.text.slice(start, end).includes(placeholder)) continue
    const at = piece.coded + start - piece.start
    if (at < from) continue
    fixed += coded.slice(from, at) + text
    from = at + end - start
  }
  return fixed + coded.slice(from)
}

/** Source and target of one entry, in plain. */
export interface PlainPair {
  readonly source: PlainText
  readonly target: PlainText
}

const pairs = new WeakMap<CheckContext, PlainPair>()

/** Source and target of a context, made once for all checks. */
export function plainPair(context: CheckContext): PlainPair {
  let pair = pairs.get(context)
  if (!pair) {
    pair = {source: plainText(context.source), target: plainText(context.entry.target)}
    pairs.set(context, pair)
  }
  return pair
}
