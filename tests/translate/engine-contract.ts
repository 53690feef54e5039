import {inspect} from 'node:util'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import type {Engine, EngineReply, EngineRequest, EngineText} from '../../src/translate/engine.ts'
import {EngineError, type EngineFailure} from '../../src/translate/engine-error.ts'
import {type TagDamage, tagDamages} from './tag-damage.ts'

/** What a service can be told to do to every call until it is healed. */
export type Misbehaviour =
  /** Takes the request and never answers. */
  | 'slow'
  /** 429 without and with `Retry-After: 7`. */
  | 'rate'
  | 'rate-with-wait'
  /** The characters of the period are used up. */
  | 'quota'
  /** The key is refused. */
  | 'authorization'
  /** 500, and 503 with `Retry-After: 30`. */
  | 'failing'
  | 'unavailable'
  /** Closes the connection: before the answer, and in the middle of it. */
  | 'cut'
  | 'cut-in-answer'
  /** 200 with a page of HTML, as a log-in page in between does; and 502 with one. */
  | 'html'
  | 'html-gateway'
  /** JSON of another shape. */
  | 'other-json'
  /** One translation too few, or too many. */
  | 'fewer'
  | 'more'
  /** Empty translations. */
  | 'empty'
  /** 413. */
  | 'size'
  /** 302 to somewhere else. */
  | 'redirect'

/** How a test drives the service behind an engine. */
export interface ServiceControls {
  readonly misbehave: (how: Misbehaviour | undefined) => void
  readonly damage: (how: TagDamage | undefined) => void
  /** How many calls the service has had. */
  readonly calls: () => number
  /** Resolves when the next call has come in. */
  readonly nextCall: () => Promise<unknown>
  /** What the service makes of a text. */
  readonly translation: (wire: string, language: string) => string
  /** Goes away: nobody listens any more. */
  readonly close: () => Promise<void>
}

/** An engine, and the service behind it. */
export interface EngineUnderTest {
  readonly engine: Engine
  /** The same with a deadline of some milliseconds. */
  readonly hurried: Engine
  readonly service: ServiceControls
  /** The key and whatever else no error may hold. */
  readonly secrets: readonly string[]
}

/** What must come of each misbehaviour, and what the service asks us to wait. */
const failures: Readonly<
  Record<Exclude<Misbehaviour, 'slow' | 'empty'>, [EngineFailure, number?]>
> = {
  rate: ['rate'],
  'rate-with-wait': ['rate', 7000],
  quota: ['quota'],
  authorization: ['authorization'],
  failing: ['service'],
  unavailable: ['service', 30_000],
  cut: ['connection'],
  'cut-in-answer': ['connection'],
  html: ['service'],
  'html-gateway': ['service'],
  'other-json': ['answer'],
  fewer: ['answer'],
  more: ['answer'],
  size: ['size'],
  redirect: ['service'],
}

const statement = 'Marmalade committees meet at midnight.'
const context = 'Cellar door. Marmalade committees meet at midnight. Nobody else knows.'
const coded = 'Write <g1>to us</g1> &amp; to <x2/> today &lt;3'

/** A text without notes. */
export function textOf(wire: string): EngineText {
  return {wire, notes: []}
}

/** A request to translate texts into German. */
export function requestOf(
  wires: readonly string[],
  more: Partial<EngineRequest> = {},
): EngineRequest {
  return {
    sourceLanguage: 'en',
    language: 'de',
    texts: wires.map(textOf),
    context,
    terms: [],
    remarks: [],
    signal: new AbortController().signal,
    ...more,
  }
}

/** What an engine threw. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`Expected an error, got ${inspect(value)}`)
    },
    (error: unknown) => error,
  )
}

/** Everything that a log, a report or a debugger could show of an error, hidden properties and causes included. */
export function allOf(error: unknown): string {
  const own = error instanceof Error ? Object.getOwnPropertyNames(error) : []
  return [
    inspect(error, {depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true}),
    JSON.stringify(error),
    JSON.stringify(error, [...own, 'cause', 'error', 'config', 'headers']),
    String(error),
    error instanceof Error ? error.stack : '',
  ].join('\n')
}

/**
 * Tests of what every engine must do, against a service of its own. `without` names what the service cannot do.
 */
export function testEngineContract(
  open: () => Promise<EngineUnderTest>,
  {without = []}: {without?: readonly Misbehaviour[]} = {},
): void {
  let under: EngineUnderTest
  beforeEach(async () => {
    under = await open()
  })
  afterEach(() => under.service.close())

  const translate = (wires: readonly string[], more?: Partial<EngineRequest>) =>
    under.engine.translate(requestOf(wires, more))
  const wiresOf = (replies: readonly EngineReply[]) => replies.map(({wire}) => wire)

  describe('translations', () => {
    test('one reply for each text, in order, from one call', async () => {
      const wires = ['One.', 'Two.', 'One.', statement]
      const expected = wires.map((wire) => under.service.translation(wire, 'de'))
      expect(wiresOf(await translate(wires))).toEqual(expected)
      expect(under.service.calls()).toBe(1)
    })

    test('codes, entities and characters of all planes go there and back', async () => {
      const wires = [coded, '<g1><g2>a</g2></g1>', '罢工 𝒮 ٢ &gt;', 'a+b=c&amp;d %20']
      const expected = wires.map((wire) => under.service.translation(wire, 'de'))
      expect(wiresOf(await translate(wires))).toEqual(expected)
    })

    test('a call as large as its limits', async () => {
      const {limits, sizeOf} = under.engine
      const wires = Array.from({length: limits.texts}, (_, index) => `${index} 罢工`)
      const fill = (wire: string): string => {
        const room = Math.floor(limits.size / limits.texts) - sizeOf(textOf(wire))
        return (
          wire + '工'.repeat(Math.floor(room / (sizeOf(textOf('工工')) - sizeOf(textOf('工')))))
        )
      }
      const filled = limits.size === Number.POSITIVE_INFINITY ? wires : wires.map(fill)
      const sum = filled.map(textOf).reduce((total, text) => total + sizeOf(text), 0)
      expect(sum).toBeLessThanOrEqual(limits.size)
      expect(await translate(filled, {context: '工'.repeat(200_000)})).toHaveLength(limits.texts)
      expect(under.service.calls()).toBe(1)
    })

    test('as many calls at once as it allows', async () => {
      const calls = Array.from({length: under.engine.limits.calls}, (_, index) => `${index}.`)
      const replies = await Promise.all(calls.map((wire) => translate([wire])))
      expect(replies.flatMap(wiresOf)).toEqual(
        calls.map((wire) => under.service.translation(wire, 'de')),
      )
    })

    test.each(Object.keys(tagDamages) as TagDamage[])(
      'codes that the service broke come back as they are: %s',
      async (damage) => {
        under.service.damage(damage)
        const broken = tagDamages[damage](under.service.translation(coded, 'de'))
        expect(broken).not.toBe(under.service.translation(coded, 'de'))
        expect(wiresOf(await translate([coded]))).toEqual([broken])
      },
    )

    test.skipIf(without.includes('empty'))('an empty translation is a reply', async () => {
      under.service.misbehave('empty')
      expect(wiresOf(await translate(['One.', 'Two.']))).toEqual(['', ''])
    })
  })

  describe('failures', () => {
    const ways = Object.entries(failures).filter(([way]) => !without.includes(way as Misbehaviour))

    test.each(ways)(
      '%s: told once, without secrets, and over with the next call',
      async (way, [failure, retryAfterMs]) => {
        under.service.misbehave(way as Misbehaviour)
        const error = await rejection(translate([statement, 'Two.']))
        expect(error).toBeInstanceOf(EngineError)
        expect(error).toMatchObject({failure, retryAfterMs, code: 'service'})
        expect(error).not.toHaveProperty('cause')
        expect(under.service.calls()).toBe(1)
        expectNoSecrets(error)
        under.service.misbehave(undefined)
        expect(await translate([statement])).toHaveLength(1)
      },
    )

    test('nobody listens', async () => {
      await under.service.close()
      const error = await rejection(translate([statement]))
      expect(error).toMatchObject({failure: 'connection', retryAfterMs: undefined})
      expectNoSecrets(error)
    })

    test('no answer in time', async () => {
      under.service.misbehave('slow')
      const error = await rejection(under.hurried.translate(requestOf([statement])))
      expect(error).toMatchObject({failure: 'connection'})
      expectNoSecrets(error)
    })

    function expectNoSecrets(error: unknown): void {
      const all = allOf(error)
      const words = [...under.secrets, 'Marmalade', 'midnight', 'Cellar']
      expect(words.filter((word) => all.includes(word))).toEqual([])
      expect(error).toMatchObject({message: expect.stringMatching(/^(?:Cannot|Unexpected) /)})
    }
  })

  describe('signals', () => {
    test('nothing is asked once it is aborted', async () => {
      const reason = new Error('stopped')
      expect(await rejection(translate([statement], {signal: AbortSignal.abort(reason)}))).toBe(
        reason,
      )
      expect(under.service.calls()).toBe(0)
    })

    test('a call that waits for its answer ends with the reason', async () => {
      under.service.misbehave('slow')
      const stop = new AbortController()
      const called = under.service.nextCall()
      const failed = rejection(translate([statement], {signal: stop.signal}))
      await called
      const reason = new Error('stopped')
      stop.abort(reason)
      expect(await failed).toBe(reason)
    })
  })

  describe('usage', () => {
    test('is a number of characters within its limit, where it is told', async () => {
      const used = await under.engine.usage?.(new AbortController().signal)
      if (used) expect(used.used).toBeLessThanOrEqual(used.limit ?? Number.POSITIVE_INFINITY)
      expect(used === undefined).toBe(under.engine.usage === undefined)
    })
  })

  test('nothing that can be printed of an engine holds a key', () => {
    const all = inspect(under.engine, {depth: Number.POSITIVE_INFINITY, showHidden: true})
    const shown = [all, JSON.stringify(under.engine)].join('\n')
    expect(under.secrets.filter((secret) => shown.includes(secret))).toEqual([])
  })
}
