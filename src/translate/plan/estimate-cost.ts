import type {Engine} from '../engine.ts'
import type {AnswerCache} from './answer-cache.ts'
import {answerKey} from './answer-key.ts'
import type {Batch} from './batch.ts'
import {textWire} from './text-wire.ts'

/** What a run will ask for, if no answer has to be asked for twice. */
export interface Estimate {
  /** All that want a translation. */
  readonly segments: number
  /** Of those, the ones whose answer is there from an earlier run. */
  readonly kept: number
  /** Code points to be sent: source text without codes. Services may count codes too. */
  readonly characters: number
  /** In whatever currency `pricePerMillion` is; absent without it. */
  readonly price?: number
}

/** What it costs to have batches translated. */
export function estimateCost(
  batches: readonly Batch[],
  {
    engine,
    cache,
    pricePerMillion,
  }: {
    readonly engine: Pick<Engine, 'name' | 'model'>
    readonly cache?: Pick<AnswerCache, 'get'> | undefined
    /** Price of a million characters. */
    readonly pricePerMillion?: number | undefined
  },
): Estimate {
  const texts = batches.flatMap((batch) => batch.texts.map((text) => ({batch, text})))
  let kept = 0
  let characters = 0
  for (const {batch, text} of texts) {
    const sent = textWire(text.source)
    if (!sent) continue
    const key = answerKey(engine, batch, {...text, wire: sent.wire})
    if (cache?.get(key, batch.language)) kept++
    else characters += sent.characters
  }
  const price = pricePerMillion === undefined ? {} : {price: (characters * pricePerMillion) / 1e6}
  return {segments: texts.length, kept, characters, ...price}
}
