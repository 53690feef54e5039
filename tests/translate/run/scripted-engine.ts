import type {Engine, EngineReply, EngineRequest} from '../../../src/translate/engine.ts'
import {EngineError, type EngineFailure} from '../../../src/translate/engine-error.ts'
import type {AnswerCache, KeptAnswer} from '../../../src/translate/plan/answer-cache.ts'
import type {Batch} from '../../../src/translate/plan/batch.ts'
import {type PlanSegment, planBatches} from '../../../src/translate/plan/plan-batches.ts'
import type {TranslateOptions} from '../../../src/translate/run/translate-batch.ts'

/** An engine that does as a test says, and what it was asked. */
export interface ScriptedEngine extends Engine {
  readonly requests: EngineRequest[]
  /** Texts of all calls, in order. */
  readonly asked: () => string[][]
}

/** What it answers to a call: texts, or a failure. */
export type Script = (
  wires: readonly string[],
  request: EngineRequest,
) => Promise<string[]> | string[]

/** Makes a scripted engine. */
export function scriptedEngine(script: Script, more: Partial<Engine> = {}): ScriptedEngine {
  const requests: EngineRequest[] = []
  return {
    name: 'scripted',
    limits: {texts: 10, size: 10_000, calls: 2},
    sizeOf: ({wire}) => wire.length,
    takesHints: false,
    refusal: async () => undefined,
    ...more,
    requests,
    asked: () => requests.map(({texts}) => texts.map(({wire}) => wire)),
    translate: async (request) => {
      requests.push(request)
      const wires = await script(
        request.texts.map(({wire}) => wire),
        request,
      )
      return wires.map((wire): EngineReply => ({wire, billedCharacters: wire.length}))
    },
  }
}

/** A script that looks each text up; one that it does not know is the text in capitals. */
export function dictionary(words: Readonly<Record<string, string>>): Script {
  return (wires) => wires.map((wire) => words[wire] ?? capitals(wire))
}

/** A wire text with its words in capitals. */
export function capitals(wire: string): string {
  return wire.replace(
    /(<[^>]*>|&\w+;)|(\p{L}+)/gu,
    (_, mark?: string, word?: string) => mark ?? word?.toUpperCase() ?? '',
  )
}

/** A failure of a service. */
export function failure(failure: EngineFailure, retryAfterMs?: number): EngineError {
  return new EngineError(`The service failed (${failure})`, {
    failure,
    advice: 'Wait.',
    ...(retryAfterMs !== undefined && {retryAfterMs}),
  })
}

/** One batch of segments, a paragraph each, named `s1`, `s2`, … */
export function batchOf(
  engine: Engine,
  ...sources: readonly (string | Partial<PlanSegment>)[]
): Batch {
  const [batch, ...more] = batchesOf(engine, sources)
  if (!batch || more.length > 0) throw new Error('Expected one batch')
  return batch
}

/** The batches of segments. */
export function batchesOf(
  engine: Engine,
  sources: readonly (string | Partial<PlanSegment>)[],
  language = 'de',
): Batch[] {
  const segments = sources.map((source, index): PlanSegment => {
    const plain = {id: `s${index + 1}`, heading: '', continued: false, isWanted: true, notes: []}
    return typeof source === 'string' ? {...plain, source} : {...plain, source: '', ...source}
  })
  const about = {statement: 'strike', sourceLanguage: 'en', language, hintsFor: () => []}
  return planBatches(segments, {engine, ...about})
}

/** Options that wait for nothing; the waits are taken down. */
export function noWaiting(): TranslateOptions & {readonly waits: number[]} {
  const waits: number[] = []
  return {
    signal: new AbortController().signal,
    random: () => 0.5,
    sleep: async (milliseconds) => void waits.push(Math.round(milliseconds)),
    waits,
  }
}

/** A cache in memory. */
export function memoryCache(): AnswerCache & {readonly kept: Map<string, KeptAnswer>} {
  const kept = new Map<string, KeptAnswer>()
  return {
    kept,
    get: (key, language) => kept.get(`${language} ${key}`),
    put: (key, language, answer) => void kept.set(`${language} ${key}`, answer),
  }
}
