import {type CodedToken, parseCoded} from '../../segment/coded-text.ts'
import {writeCoded} from '../write-coded.ts'
import {numberCodes} from './number-codes.ts'
import type {CodeToken, TmxItem} from './translation-unit.ts'

/**
 * A source and a target as coded text. Codes that carry our own names keep them; if there are others, all are numbered anew.
 * With `isOurs` texts hold no codes and their white space is as it should be; what other tools write is tidied.
 */
export function codedVariants(
  source: readonly TmxItem[],
  target: readonly TmxItem[],
  {isOurs}: {readonly isOurs: boolean},
): {readonly source: string; readonly target: string} {
  if (isOurs) return write(source, target)
  const coded = write(readCodesInText(source), readCodesInText(target))
  return {source: tidy(coded.source), target: tidy(coded.target)}
}

type Items = readonly (TmxItem | CodeToken)[]

/** Both texts. */
function write(source: Items, target: Items): {source: string; target: string} {
  const ownSource = ownTokens(source)
  const ownTarget = ownSource && ownTokens(target)
  const [first, second] = ownTarget ? [ownSource, ownTarget] : numberCodes(source, target)
  return {source: writeCoded(first), target: writeCoded(second)}
}

/** White space as a catalog has it: other tools indent what they write, and break lines. */
function tidy(text: string): string {
  return text.replace(/[ \t\n\r]+/g, ' ').replace(/^ | $/g, '')
}

/** The items with the codes that their texts hold: tools that read catalogs know our codes as text. */
function readCodesInText(items: readonly TmxItem[]): Items {
  return items.flatMap((item): readonly (TmxItem | CodeToken)[] =>
    item.type === 'text' && item.value.includes('<') ? parseCoded(item.value) : [item],
  )
}

/** The tokens of items whose codes all carry our names; undefined where one does not. */
function ownTokens(items: Items): CodedToken[] | undefined {
  const tokens: CodedToken[] = []
  for (const item of items) {
    const token = 'content' in item ? ownCode(item.content) : item
    if (!token) return undefined
    tokens.push(token)
  }
  return tokens
}

/** The code of ours that some markup is. */
export function ownCode(content: string): CodeToken | undefined {
  const [token, ...others] = content.length > 24 ? [] : parseCoded(content)
  return token && token.type !== 'text' && others.length === 0 ? token : undefined
}
