import type {Engine, EngineReply} from './engine.ts'
import {EngineError} from './engine-error.ts'

/** Letters and the ones that stand for them: legible, and none of them in ASCII. */
const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aeiouyAEIOUYcdnrstzCDNRSTZ'].map((letter, index) => [
    letter,
    [...'åéîöûýÅÉÎÖÛÝçðñřšťžÇÐÑŘŠŤŽ'][index] ?? letter,
  ]),
)

/** What is left as it is: tags, entities, addresses. */
const FIXED = /<[^>]*>|&[^;\s]*;|\b(?:https?:\/\/|www\.)[^\s<>]+|[\w.+-]{1,64}@[\w.-]+/g

/** Translations are longer than English by so much, as a rule of thumb. */
const GROWTH = 0.3

/** Ways to go wrong, for tests: the codes, the answer, the call. */
export type PseudoDamage =
  | 'drop-code'
  | 'double-code'
  | 'swap-codes'
  | 'unclosed'
  | 'empty'
  | 'truncate'
  | 'fewer'
  | 'rate'
  | 'quota'

/**
 * An engine that makes text look foreign: `[Šťřîķé ñöŵ ~~~]`. It shows what is not translatable, what is cut off, and where
 * sentences are put together. Codes, numbers, addresses and entities stay. With `damage` it goes wrong at every text, for
 * tests.
 */
export function createPseudoEngine({damage}: {readonly damage?: PseudoDamage} = {}): Engine {
  return {
    name: 'pseudo',
    limits: {texts: 50, size: 60_000, calls: 4},
    sizeOf: ({wire}) => wire.length,
    isSample: true,
    takesHints: false,
    refusal: async () => undefined,
    translate: async ({texts, signal}) => {
      signal.throwIfAborted()
      if (damage === 'rate' || damage === 'quota')
        throw new EngineError(`The engine \`pseudo\` was told to fail (${damage})`, {
          failure: damage,
          advice: 'Take it away from the test.',
        })
      const replies = texts.map(({wire}): EngineReply => {
        const foreign = pseudoTranslate(wire)
        return {
          wire: damage === undefined ? foreign : damaged(foreign, damage),
          billedCharacters: 0,
        }
      })
      return damage === 'fewer' ? replies.slice(1) : replies
    },
  }
}

/** A wire text with accents, longer, in brackets. */
function pseudoTranslate(wire: string): string {
  let foreign = ''
  let from = 0
  for (const match of wire.matchAll(FIXED)) {
    foreign += accented(wire.slice(from, match.index)) + match[0]
    from = match.index + match[0].length
  }
  foreign += accented(wire.slice(from))
  const {length} = wire.replace(/<[^>]*>/g, '').replace(/&[^;\s]*;/g, '&')
  return `[${foreign} ${'~'.repeat(Math.ceil(length * GROWTH))}]`
}

/** A text with accents. */
function accented(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter)
}

/** What becomes of an answer in each mode. */
function damaged(wire: string, damage: PseudoDamage): string {
  if (damage === 'empty') return ''
  if (damage === 'truncate') return wire.slice(0, wire.length / 2)
  if (damage === 'unclosed') return wire.replace(/<\/g\d+>/, '')
  if (damage === 'drop-code') return wire.replace(/<g(\d+)>(.*?)<\/g\1>|<x\d+\/>/, '$2')
  if (damage === 'double-code') return wire.replace(/<g\d+>.*?<\/g\d+>|<x\d+\/>/, '$& ~ $&')
  if (damage === 'swap-codes') return wire.replace(/(<g\d+>)([^<]*)(<\/g\d+>)/, '$3$2$1')
  return wire
}
