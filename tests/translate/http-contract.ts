import {inspect} from 'node:util'
import {describe, expect, test} from 'vitest'
import type {Engine, EngineRequest} from '../../src/translate/engine.ts'
import {EngineError, type EngineFailure} from '../../src/translate/engine-error.ts'
import {type FakeService, fakeService, type Trouble} from './fake-service.ts'

/** A key that no error may hold. */
export const KEY = 'key-5e77d0a81f0c'

/** An engine and the service behind it. */
export interface UnderTest {
  readonly engine: Engine
  readonly service: FakeService
  /** What the service makes of each text, by wire forms. */
  translateAs: (wires: readonly string[]) => readonly unknown[]
}

/** Starts a service and makes an engine for it. */
export type Start = (options?: {readonly timeoutMs?: number}) => Promise<UnderTest>

/** A request for some texts. */
export function requestFor(
  wires: readonly string[],
  about: Partial<EngineRequest> = {},
): EngineRequest {
  return {
    sourceLanguage: 'en',
    language: 'es',
    texts: wires.map((wire) => ({wire, notes: []})),
    context: '',
    terms: [],
    remarks: [],
    signal: new AbortController().signal,
    ...about,
  }
}

const SOURCE = 'Fewer than &lt;5 of the <g1>hidden rank-and-file</g1> committees <x2/> &amp; more.'

/** The nine ways in which engines break codes, and a few more. */
const DAMAGE: readonly (readonly [string, string])[] = [
  ['nothing', 'Menos de &lt;5 de los <g1>comités</g1> <x2/> &amp; más.'],
  ['a pair comes back empty', 'Menos de comités<g1></g1> <x2/>.'],
  ['codes move to the start', '<g1></g1><x2/>Menos de los comités.'],
  ['a pair is doubled', 'Menos de <g1>los</g1> <g1>comités</g1> <x2/>.'],
  ['spaces are lost and doubled', 'Menos de<g1>comités</g1>  <x2/>.'],
  ['words are reordered', 'De <x2/> los <g1>menos</g1> comités.'],
  ['a word ends behind its pair', 'Menos de <g1>comit</g1>és <x2/>.'],
  ['an entity is doubled', 'Menos de &amp;lt;5 <g1>comités</g1> <x2/>.'],
  ['punctuation is drawn in', 'Menos de <g1>„comités“,</g1> <x2/>.'],
  ['a code is unknown', 'Menos de <g7>comités</g7> <x2/>.'],
  ['a code is missing', 'Menos de los comités.'],
]

/** What each trouble is to be explained as. */
const TROUBLES: Readonly<Record<Trouble, readonly [EngineFailure, number?]>> = {
  slow: ['connection'],
  'slow-body': ['connection'],
  rate: ['rate', 7000],
  'rate-until': ['rate', 120_000],
  failing: ['service'],
  cut: ['connection'],
  'cut-in-body': ['connection'],
  html: ['service'],
  'html-404': ['service'],
  'html-502': ['service'],
  'no-body': ['service'],
  huge: ['service'],
  'too-large': ['size'],
  unpaid: ['quota'],
  'no-key': ['authorization'],
  redirect: ['service'],
}

/**
 * What every engine with a service behind it keeps to. `mended` are the replies to those damages that a service's way to
 * write characters undoes.
 */
export function httpContract(
  name: string,
  start: Start,
  mended: Readonly<Record<string, string>> = {},
): void {
  describe(`${name} keeps the contract of engines:`, () => {
    test('one reply for each text, in order', async () => {
      const {engine} = await start()
      const {name: own, limits} = engine
      expect(own).toBe(name)
      expect([limits.texts, limits.size, limits.calls].every((limit) => limit >= 1)).toBe(true)
      const replies = await engine.translate(requestFor(['One.', 'Two <g1>b</g1>.', 'A &amp; B.']))
      expect(replies).toEqual([{wire: 'ONE.'}, {wire: 'TWO <g1>B</g1>.'}, {wire: 'A &amp; B.'}])
    })

    test.each(DAMAGE)(
      'what breaks on the way is handed on as it is: %s',
      async (damage, broken) => {
        const under = await start()
        under.translateAs = () => [broken]
        expect(await under.engine.translate(requestFor([SOURCE]))).toEqual([
          {wire: mended[damage] ?? broken},
        ])
      },
    )

    test.each(Object.entries(TROUBLES) as [Trouble, readonly [EngineFailure, number?]][])(
      '%s is explained as %j, without key or text',
      async (trouble, [failure, retryAfterMs]) => {
        const isSlow = trouble === 'slow' || trouble === 'slow-body'
        const {engine, service} = await start(isSlow ? {timeoutMs: 250} : {})
        const other = await fakeService(() => ({json: {}}))
        service.elsewhere = `${other.url}/translate`
        // Engines that ask for languages first have asked, then.
        await engine.translate(requestFor(['One.']))
        service.trouble = trouble
        const error = await failureOf(engine.translate(requestFor([SOURCE], {context: SOURCE})))
        expect({failure: error.failure, retryAfterMs: error.retryAfterMs}).toEqual({
          failure,
          retryAfterMs,
        })
        expect(error.code).toBe('service')
        expect(error.advice).toMatch(/^[A-Z].*\.$/)
        expect(error.cause).toBeUndefined()
        expect(inspect(error, {depth: 9, showHidden: true})).not.toMatch(/hidden rank|5e77d0a81f0c/)
        expect(other.asked).toEqual([])
      },
    )

    test('nobody listens', async () => {
      const {engine, service} = await start()
      await service.close()
      const error = await failureOf(engine.translate(requestFor([SOURCE])))
      expect(error.failure).toBe('connection')
      expect(error.message).toMatch(
        /^Cannot reach .* at 127\.0\.0\.1:\d+: nothing listens there \(ECONNREFUSED\)$/,
      )
    })

    test.each([
      ['none', []],
      ['one too few', ['Uno.']],
      ['one too many', ['Uno.', 'Dos.', 'Tres.']],
      ['an empty one', ['Uno.', ' ']],
      ['one that is no text', ['Uno.', 2]],
      ['one that is null', [null, 'Dos.']],
    ])('of two texts comes back %s: no answer', async (_, replies) => {
      const under = await start()
      under.translateAs = () => replies
      const error = await failureOf(under.engine.translate(requestFor(['One.', 'Two.'])))
      expect(error.failure).toBe('answer')
    })

    test('an interrupted call ends at once with what it was interrupted by', async () => {
      const {engine, service} = await start()
      await engine.translate(requestFor(['One.']))
      service.trouble = 'slow'
      const controller = new AbortController()
      const reason = new Error('Ctrl-C')
      const call = engine.translate(requestFor([SOURCE], {signal: controller.signal}))
      setTimeout(() => controller.abort(reason), 50)
      await expect(call).rejects.toBe(reason)
      await expect(
        engine.translate(requestFor([SOURCE], {signal: controller.signal})),
      ).rejects.toBe(reason)
    })
  })
}

/** The engine error a promise is rejected with. */
export async function failureOf(promise: Promise<unknown>): Promise<EngineError> {
  const error = await promise.then(
    (value) => new Error(`Not rejected: ${JSON.stringify(value)}`),
    (thrown: unknown) => thrown,
  )
  if (error instanceof EngineError) return error
  throw error
}

/** What fakes make of a text unless told otherwise: capitals, codes and entities left alone. */
export function inCapitals(wires: readonly string[]): readonly string[] {
  return wires.map((wire) =>
    wire.replaceAll(/<[^>]*>|&\w+;|[^<&]+/g, (piece) =>
      /^[<&]/.test(piece) ? piece : piece.toUpperCase(),
    ),
  )
}
