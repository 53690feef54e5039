import {inspect} from 'node:util'
import {describe, expect, test} from 'vitest'
import type {Engine, EngineReply, EngineRequest} from '../../src/translate/engine.ts'
import type {EngineFailure} from '../../src/translate/engine-error.ts'
import {type FakeService, fakeService} from './fake-service.ts'
import {allOf, failureOf, inCapitals, KEY, rejection, requestFor} from './requests.ts'
import {type TagDamage, tagDamages} from './tag-damage.ts'
import {type Trouble, troubles} from './troubles.ts'

/** An engine and the service behind it. */
export interface UnderTest {
  readonly engine: Engine
  readonly service: FakeService
  /** What the service makes of each text, by wire forms: `inCapitals` at first. */
  translateAs: (wires: readonly string[]) => readonly unknown[]
}

/** Starts a service, with `KEY` where it wants one, and makes an engine for it. */
export type Start = (options?: {readonly timeoutMs?: number}) => Promise<UnderTest>

/** What an engine may do in another way than most. */
export interface Differences {
  readonly failures?: Readonly<Partial<Record<Trouble, readonly [EngineFailure, number?]>>>
  /** Replies to damages that a service's way to write characters undoes, wholly or in part. */
  readonly mended?: Readonly<Partial<Record<TagDamage, string>>>
  /** Whether an empty text is a translation. Usually it is no answer. */
  readonly mayBeEmpty?: boolean
}

const source = 'Write <g1>hidden marmalade</g1> &amp; to <x2/> today &lt;3'
/** What `inCapitals` makes of it. */
export const translated = 'WRITE <g1>HIDDEN MARMALADE</g1> &amp; TO <x2/> TODAY &lt;3'
const secret = /marmalade|5e77d0a81f0c/i

/** Tests of what every engine with a service behind it keeps to. */
export function testEngineContract(name: string, start: Start, other: Differences = {}): void {
  const wiresOf = (replies: readonly EngineReply[]) => replies.map(({wire}) => wire)
  /** An engine that has been used: those that ask for languages first have asked then. */
  const startUsed = async (options: {readonly timeoutMs?: number} = {}) => {
    const under = await start(options)
    await under.engine.translate(requestFor(['One.']))
    const before = under.service.asked.length
    return {...under, under, calls: () => under.service.asked.length - before}
  }

  describe(`${name} keeps the contract of engines:`, () => {
    test('one reply for each text, in order, from one call', async () => {
      const {engine, calls} = await startUsed()
      expect(engine.name).toBe(name)
      const wires = ['One.', 'Two <g1>b</g1>.', 'One.', source]
      expect(wiresOf(await engine.translate(requestFor(wires)))).toEqual(inCapitals(wires))
      expect(calls()).toBe(1)
    })

    test('codes, entities and characters of all planes go there and back', async () => {
      const {engine} = await start()
      const wires = ['<g1><g2>a</g2></g1><x3/>', '罢工 𝒮 ٢ &gt;', 'a+b=c&amp;d %20', '{"a": 1}']
      expect(wiresOf(await engine.translate(requestFor(wires)))).toEqual(inCapitals(wires))
    })

    test('a call as large as its limits', async () => {
      const {engine, calls} = await startUsed()
      const {limits, sizeOf} = engine
      const sizeOfWire = (wire: string) => sizeOf({wire, notes: []})
      const count = Math.min(limits.texts, 200)
      const room = Math.min(limits.size, 200_000) / count
      const wires = Array.from({length: count}, (_, index) => {
        const wire = `${index} 工`
        const more = Math.floor((room - sizeOfWire(wire)) / (sizeOfWire('工工') - sizeOfWire('工')))
        return wire + '工'.repeat(Math.max(0, more))
      })
      expect(wires.reduce((sum, wire) => sum + sizeOfWire(wire), 0)).toBeLessThanOrEqual(
        limits.size,
      )
      const request = requestFor(wires, {context: '工'.repeat(200_000)})
      expect(await engine.translate(request)).toHaveLength(count)
      expect(calls()).toBe(1)
    })

    test('as many calls at once as it allows', async () => {
      const {engine} = await start()
      const wires = Array.from({length: engine.limits.calls}, (_, index) => `Text ${index}.`)
      const replies = await Promise.all(wires.map((wire) => engine.translate(requestFor([wire]))))
      expect(replies.flatMap(wiresOf)).toEqual(inCapitals(wires))
    })

    test.each(Object.keys(tagDamages) as TagDamage[])(
      'codes that the service broke are handed on as they are: %s',
      async (damage) => {
        const under = await start()
        const broken = tagDamages[damage](translated)
        expect(broken).not.toBe(translated)
        under.translateAs = () => [broken]
        const replies = await under.engine.translate(requestFor([source]))
        expect(wiresOf(replies)).toEqual([other.mended?.[damage] ?? broken])
      },
    )

    test.each(Object.keys(troubles) as Trouble[])(
      '%s is told once, without key or text, and over with the next call',
      async (trouble) => {
        const isSlow = trouble === 'slow' || trouble === 'slow-body'
        const {engine, service, calls} = await startUsed(isSlow ? {timeoutMs: 250} : {})
        const elsewhere = await fakeService(() => ({json: {}}))
        service.elsewhere = `${elsewhere.url}/translate`
        service.trouble = trouble
        const error = await failureOf(
          engine.translate(requestFor([source, 'Two.'], {context: source})),
        )
        const [failure, retryAfterMs] = other.failures?.[trouble] ?? troubles[trouble]
        expect(error).toMatchObject({failure, retryAfterMs, code: 'service'})
        expect(error.message).toMatch(/^(?:Cannot|Unexpected) /)
        expect(error.advice).toMatch(/^[A-Z].*\.$/)
        expect(error.cause).toBeUndefined()
        expect(allOf(error)).not.toMatch(secret)
        expect([calls(), elsewhere.asked.length]).toEqual([1, 0])
        service.trouble = undefined
        expect(await engine.translate(requestFor(['One.']))).toHaveLength(1)
      },
    )

    test('nobody listens', async () => {
      const {engine, service} = await start()
      await service.close()
      const error = await failureOf(engine.translate(requestFor([source])))
      expect(error).toMatchObject({failure: 'connection', retryAfterMs: undefined})
      expect(error.message).toMatch(/^Cannot reach .* at 127\.0\.0\.1:\d+: .*ECONNREFUSED/)
      expect(allOf(error)).not.toMatch(secret)
    })

    test.each([
      ['none', []],
      ['one too few', ['Uno.']],
      ['one too many', ['Uno.', 'Dos.', 'Tres.']],
      ['one that is no text', ['Uno.', 2]],
      ['one that is null', [null, 'Dos.']],
    ])('of two texts comes back %s: no answer', async (_, replies) => {
      const under = await start()
      under.translateAs = () => replies
      const error = await failureOf(under.engine.translate(requestFor(['One.', 'Two.'])))
      expect(error.failure).toBe('answer')
    })

    test(`an empty translation is ${other.mayBeEmpty ? 'a reply' : 'no answer'}`, async () => {
      const under = await start()
      under.translateAs = () => ['Uno.', '']
      const call = under.engine.translate(requestFor(['One.', 'Two.']))
      if (other.mayBeEmpty) expect(wiresOf(await call)).toEqual(['Uno.', ''])
      else expect((await failureOf(call)).failure).toBe('answer')
    })

    test('nothing is asked once it is aborted', async () => {
      const {engine, calls} = await startUsed()
      const reason = new Error('stopped')
      const about: Partial<EngineRequest> = {signal: AbortSignal.abort(reason)}
      expect(await rejection(engine.translate(requestFor([source], about)))).toBe(reason)
      expect(calls()).toBe(0)
    })

    test('a call that waits for its answer ends at once with what it was interrupted by', async () => {
      const {engine, service} = await startUsed()
      service.trouble = 'slow'
      const stop = new AbortController()
      const called = service.nextRequest()
      const failed = rejection(engine.translate(requestFor([source], {signal: stop.signal})))
      await called
      const reason = new Error('Ctrl-C')
      stop.abort(reason)
      expect(await failed).toBe(reason)
    })

    test('usage is a number of characters within its limit, where it is told', async () => {
      const {engine} = await start()
      const used = await engine.usage?.(new AbortController().signal)
      if (used) expect(used.used).toBeLessThanOrEqual(used.limit ?? Number.POSITIVE_INFINITY)
      expect(used === undefined).toBe(engine.usage === undefined)
    })

    test('nothing that can be printed of an engine holds a key', async () => {
      const {engine} = await start()
      const all = inspect(engine, {depth: Number.POSITIVE_INFINITY, showHidden: true})
      expect([all, JSON.stringify(engine)].join('\n')).not.toContain(KEY)
    })
  })
}
