import type {Composer} from './compose.ts'
import type {NumberParts} from './number-parts.ts'
import {isClose, partsAt} from './token-parts.ts'
import type {ReadableText} from './tokens.ts'

/** Short words before a scale word: "half a billion", "340 de milioane". */
const filler = /^(?:an?|of|the|de|di|d|del|un|una|une|uma?|eine?[nrm]?|o)$/

/** Takes what goes on with a number from a token on, and returns the index of the token after it. */
export function followNumber(source: ReadableText, from: number, composer: Composer): number {
  let next = from
  let isHalved = false
  for (;;) {
    const halved = isHalved ? next : afterHalf(source, next)
    const after = halved > next ? halved : takeNext(source, next, composer)
    if (after === next) return next
    if (halved > next) {
      composer.addHalf()
      isHalved = true
    }
    next = after
  }
}

/** Index after "and a half". */
function afterHalf({text, tokens, locale}: ReadableText, next: number): number {
  const before = tokens[next - 1]
  if (!locale.andHalf || !before) return next
  locale.andHalf.lastIndex = before.end
  const end = locale.andHalf.test(text) ? locale.andHalf.lastIndex : 0
  let after = next
  while ((tokens[after]?.end ?? Infinity) <= end) after++
  return after
}

/** Adds one more word, with a short one before it, and returns the index after it. */
function takeNext(source: ReadableText, next: number, composer: Composer): number {
  const {tokens, locale} = source
  const token = tokens[next]
  if (!token || !isClose(source, next)) return next
  const isAnd = locale.and.has(token.word)
  const isFiller = filler.test(token.word)
  if ((isAnd || isFiller) && isClose(source, next + 1)) {
    const parts = partsAt(source, next + 1)
    const [first] = parts?.parts ?? []
    const fits =
      first?.kind === 'scale'
        ? isFiller
        : first?.kind === 'cardinal' && isAnd && !isScaled(source, next + 2, composer)
    if (fits && parts && takeAll(composer, parts.parts, isAnd)) return next + 2
  }
  if (token.kind === 'digits') return takeDigits(source, next, composer)
  const parts = partsAt(source, next)
  return parts && takeAll(composer, parts.parts, parts.hasAnd) ? next + 1 : next
}

/** Digits with a smaller scale word: `1 करोड़ 20 लाख`. */
function takeDigits(source: ReadableText, next: number, composer: Composer): number {
  const value = Number(source.tokens[next]?.text)
  const [scale] = partsAt(source, next + 1)?.parts ?? []
  if (scale?.kind !== 'scale' || scale.exponent >= composer.exponent || !(value > 0)) return next
  if (!isClose(source, next + 1)) return next
  const isTaken = composer.take({kind: 'cardinal', value, isLoose: false}, false)
  return isTaken && composer.take(scale, false) ? next + 2 : next
}

/** Whether what follows "and" is a number of its own: "half a million and one million". */
function isScaled(source: ReadableText, index: number, {exponent}: Composer): boolean {
  const [part] = isClose(source, index) ? (partsAt(source, index)?.parts ?? []) : []
  return part?.kind === 'scale' && exponent > 0 && part.exponent >= exponent
}

/** Whether the first part fits; the parts of a glued word fit each other. */
function takeAll(composer: Composer, parts: NumberParts['parts'], hasAnd: boolean): boolean {
  const [first, ...rest] = parts
  if (!first || !composer.take(first, hasAnd)) return false
  for (const part of rest) composer.take(part, true)
  return true
}
