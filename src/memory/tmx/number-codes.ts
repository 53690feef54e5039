import type {CodeKind} from '../../model/statement.ts'
import type {CodedToken} from '../../segment/coded-text.ts'
import type {CodeToken, TmxItem} from './translation-unit.ts'

type Items = readonly (TmxItem | CodeToken)[]

/**
 * The items of a source and a target as tokens with codes of ours. Those of the source are numbered in their order. A code of
 * the target has the number of the source's code with the same `x`, else `i`, else the same markup, else kind, each once;
 * what is left has numbers of its own. Halves of a pair without the other stand alone.
 */
export function numberCodes(source: Items, target: Items): [CodedToken[], CodedToken[]] {
  const sourceCodes = findCodes(source)
  const targetCodes = findCodes(target)
  sourceCodes.list.forEach((code, index) => {
    code.number = index + 1
  })
  const taken = new Set<InlineCode>()
  for (const keyOf of keys) matchCodes(sourceCodes.list, targetCodes.list, {keyOf, taken})
  let last = sourceCodes.list.length
  for (const code of targetCodes.list) if (code.number === 0) code.number = ++last
  return [tokensOf(source, sourceCodes.at), tokensOf(target, targetCodes.at)]
}

/** A code of a text. */
interface InlineCode {
  readonly item: TmxItem | CodeToken
  kind: CodeKind
  isPair: boolean
  /** 0 as long as it has none. */
  number: number
}

/** The codes of a text in order, and by the index of their items. */
interface Codes {
  readonly list: readonly InlineCode[]
  readonly at: ReadonlyMap<number, {readonly code: InlineCode; readonly isEnd: boolean}>
}

/** Finds the codes and pairs their halves, each with the nearest that fits. */
function findCodes(items: Items): Codes {
  const list: InlineCode[] = []
  const at = new Map<number, {code: InlineCode; isEnd: boolean}>()
  const open = new Map<string, InlineCode[]>()
  items.forEach((item, index) => {
    if (item.type === 'text') return
    const pair = pairOf(item)
    const isEnd = item.type === 'end' || item.type === 'close'
    const begun = isEnd && pair !== undefined ? open.get(pair)?.pop() : undefined
    if (begun) {
      begun.isPair = true
      begun.kind = kindOf(begun.item)
      at.set(index, {code: begun, isEnd: true})
      return
    }
    const code: InlineCode = {item, kind: 'x', isPair: false, number: 0}
    list.push(code)
    at.set(index, {code, isEnd: false})
    if (pair === undefined || isEnd || item.type === 'alone') return
    const others = open.get(pair)
    if (others) others.push(code)
    else open.set(pair, [code])
  })
  return {list, at}
}

/** What connects the halves of a pair. */
function pairOf(item: Exclude<Items[number], {type: 'text'}>): string | undefined {
  return 'content' in item ? item.pair : `own ${item.kind}${item.number}`
}

/** By what a code of the target is found in the source, strongest first. */
const keys: readonly ((code: InlineCode) => string | undefined)[] = [
  ({item}) => ('number' in item ? `${item.kind}${item.number}` : undefined),
  ({item}) => ('match' in item ? item.match : undefined),
  ({item}) => ('pair' in item ? item.pair : undefined),
  ({item}) => ('content' in item && item.content !== '' ? item.content : undefined),
  ({kind}) => kind,
]

/** Gives codes of the target that are still without a number that of a code of the source with an equal key. Mutates both. */
function matchCodes(
  source: readonly InlineCode[],
  target: readonly InlineCode[],
  {keyOf, taken}: {keyOf: (typeof keys)[number]; taken: Set<InlineCode>},
): void {
  const free = new Map<string, InlineCode[]>()
  const whole = (code: InlineCode): string | undefined => {
    const key = keyOf(code)
    return key === undefined ? undefined : `${code.isPair} ${key}`
  }
  for (const code of source) {
    const key = taken.has(code) ? undefined : whole(code)
    if (key === undefined) continue
    const others = free.get(key)
    if (others) others.push(code)
    else free.set(key, [code])
  }
  for (const others of free.values()) others.reverse()
  for (const code of target) {
    const key = code.number > 0 ? undefined : whole(code)
    const found = key === undefined ? undefined : free.get(key)?.pop()
    if (!found) continue
    taken.add(found)
    code.number = found.number
    code.kind = found.kind
  }
}

function tokensOf(items: Items, at: Codes['at']): CodedToken[] {
  return items.flatMap((item, index): CodedToken[] => {
    if (item.type === 'text') return [item]
    const place = at.get(index)
    if (!place) return []
    const {kind, number, isPair} = place.code
    return [{type: isPair ? (place.isEnd ? 'close' : 'open') : 'alone', kind, number}]
  })
}

/** Kinds by the value of `type` (TMX 1.4b recommends `bold`, `italic`, `link`; others are what tools write). */
const kinds: readonly (readonly [pattern: RegExp, kind: CodeKind])[] = [
  [/^(?:i|it|italics?|em|emphasis)$/i, 'i'],
  [/^(?:a|link|hyperlink|url)$/i, 'a'],
  [/^(?:s|strike(?:through)?|del(?:eted)?)$/i, 's'],
  [/^(?:c|code|tt)$/i, 'c'],
]

/** The kind of a pair, by its `type` or the name of the HTML element it is; bold where neither tells. */
function kindOf(item: TmxItem | CodeToken): CodeKind {
  if ('number' in item) return item.kind
  if (item.type === 'text') return 'b'
  const element = /^<\s*([a-z]+)/i.exec(item.content)?.[1]
  const names = [item.kind?.replace(/^x-/, ''), element]
  for (const name of names)
    for (const [pattern, kind] of kinds) if (name !== undefined && pattern.test(name)) return kind
  return 'b'
}
