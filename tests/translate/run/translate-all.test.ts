import {describe, expect, test} from 'vitest'
import {UserError} from '../../../src/model/user-error.ts'
import type {Engine} from '../../../src/translate/engine.ts'
import type {Outcome} from '../../../src/translate/run/outcome.ts'
import {
  type TranslateAllOptions,
  type TranslateJob,
  translateAll,
} from '../../../src/translate/run/translate-all.ts'
import {
  batchesOf,
  capitals,
  failure,
  memoryCache,
  noWaiting,
  type Script,
  scriptedEngine,
} from './scripted-engine.ts'

/** Limits that make each text a call. */
const singly = {limits: {texts: 1, size: 1000, calls: 3}}

/** Jobs for languages: the same texts in each. */
function jobsOf(
  engine: Engine,
  languages: readonly string[],
  sources: readonly string[],
): TranslateJob[] {
  return languages.map((language) => ({
    engine,
    language,
    batches: batchesOf(engine, sources, language),
  }))
}

/** Runs jobs and takes down what is handed on. */
async function run(jobs: readonly TranslateJob[], more: Partial<TranslateAllOptions> = {}) {
  const got: string[] = []
  const onBatch = ({language}: {language: string}, outcomes: readonly Outcome[]) => {
    for (const outcome of outcomes) got.push(`${language} ${outcome.id} ${outcome.kind}`)
  }
  const {signal, sleep, random} = noWaiting()
  const summary = await translateAll(jobs, {signal, sleep, random, onBatch, ...more})
  return {summary, got}
}

/** A script that answers after some turns of the event loop, and knows how many calls are under way. */
function slowly(script: Script = (wires) => wires.map(capitals)): {
  script: Script
  most: () => number
} {
  let underWay = 0
  let most = 0
  return {
    most: () => most,
    script: async (wires, request) => {
      most = Math.max(most, ++underWay)
      try {
        await new Promise((resolve) => setImmediate(resolve))
        return await script(wires, request)
      } finally {
        underWay--
      }
    },
  }
}

test('all batches of all languages, in turn, as many at once as the engine takes', async () => {
  const {script, most} = slowly()
  const engine = scriptedEngine(script, singly)
  const progress: string[] = []
  const {summary, got} = await run(jobsOf(engine, ['de', 'fr', 'es'], ['ab', 'cd']), {
    onProgress: ({segments, characters, sent}) =>
      progress.push(
        `${segments.done}/${segments.total} ${characters.done}/${characters.total} ${sent <= 12}`,
      ),
  })
  expect(got).toEqual(
    ['de s1', 'fr s1', 'es s1', 'de s2', 'fr s2', 'es s2'].map((name) => `${name} translated`),
  )
  expect(most()).toBe(3)
  expect(progress).toEqual([1, 2, 3, 4, 5, 6].map((done) => `${done}/6 ${2 * done}/12 true`))
  const all = {engine: 'scripted', translated: 2, broken: 0, failed: 0, left: 0}
  expect(summary).toEqual({
    languages: ['de', 'fr', 'es'].map((language) => ({language, ...all})),
    sent: 12,
    billedCharacters: 12,
  })
})

test('outcomes are handed on one after the other, and waited for', async () => {
  const engine = scriptedEngine(slowly().script, singly)
  let handing = 0
  const most: number[] = []
  const {summary} = await run(jobsOf(engine, ['de', 'fr'], ['ab', 'cd', 'ef']), {
    onBatch: async () => {
      most.push(++handing)
      await new Promise((resolve) => setImmediate(resolve))
      handing--
    },
  })
  expect(most).toEqual(Array(6).fill(1))
  expect(summary.ended).toBeUndefined()
})

describe('failures', () => {
  test('an engine that fails for good is not asked again, and leaves the others running', async () => {
    const bad = scriptedEngine(
      () => {
        throw failure('authorization')
      },
      {name: 'bad', limits: {texts: 1, size: 1000, calls: 1}},
    )
    const good = scriptedEngine(slowly().script, singly)
    const jobs = [...jobsOf(bad, ['de', 'fr'], ['ab', 'cd']), ...jobsOf(good, ['es'], ['ab', 'cd'])]
    const {summary} = await run(jobs)
    const error = failure('authorization')
    expect(summary).toEqual({
      languages: [
        {language: 'de', engine: 'bad', translated: 0, broken: 0, failed: 2, left: 0, error},
        {language: 'fr', engine: 'bad', translated: 0, broken: 0, failed: 2, left: 0, error},
        {language: 'es', engine: 'scripted', translated: 2, broken: 0, failed: 0, left: 0},
      ],
      sent: 4,
      billedCharacters: 4,
    })
    expect(bad.requests).toHaveLength(1)
  })

  test('a language that the engine refuses costs no call', async () => {
    const engine = scriptedEngine(slowly().script, {
      ...singly,
      refusal: async ({language}) => (language === 'si' ? 'It knows no Sinhala.' : undefined),
    })
    const {summary} = await run(jobsOf(engine, ['si', 'de'], ['ab', 'cd']))
    expect(
      summary.languages.map(({translated, failed, error}) => [translated, failed, error?.message]),
    ).toEqual([
      [0, 2, 'It knows no Sinhala.'],
      [2, 0, undefined],
    ])
    expect(engine.requests.map(({language}) => language)).toEqual(['de', 'de'])
  })

  test('the quota ends an engine, and what is done stays', async () => {
    let left = 4
    const engine = scriptedEngine(
      (wires) => {
        left -= wires.join('').length
        if (left < 0) throw failure('quota')
        return wires.map(capitals)
      },
      {limits: {texts: 1, size: 1000, calls: 1}},
    )
    const {got} = await run(jobsOf(engine, ['de', 'fr'], ['ab', 'cd', 'ef']))
    expect(got).toEqual([
      'de s1 translated',
      'fr s1 translated',
      ...['de s2', 'fr s2', 'de s3', 'fr s3'].map((name) => `${name} failed`),
    ])
    expect(engine.requests).toHaveLength(3)
  })

  test('an engine that is out of order is left after three batches', async () => {
    const engine = scriptedEngine(
      () => {
        throw failure('service')
      },
      {limits: {texts: 1, size: 1000, calls: 1}},
    )
    const {summary} = await run(jobsOf(engine, ['de'], ['ab', 'cd', 'ef', 'gh', 'ij']))
    expect(summary.languages[0]?.failed).toBe(5)
    expect(engine.requests).toHaveLength(15)
  })

  test('outcomes that cannot be stored end the run, and the error is thrown', async () => {
    const engine = scriptedEngine(slowly().script, singly)
    let handed = 0
    const full = new UserError('Cannot write: the disk is full', {
      code: 'disk-full',
      advice: 'Free some.',
    })
    const running = run(jobsOf(engine, ['de', 'fr'], ['ab', 'cd', 'ef', 'gh']), {
      onBatch: () => {
        handed++
        throw full
      },
    })
    await expect(running).rejects.toBe(full)
    expect(engine.requests.length).toBeLessThan(8)
    expect(handed).toBe(8)
  })
})

describe('ends', () => {
  test('a stop ends it after the calls under way; the next run asks for the rest only', async () => {
    const stop = new AbortController()
    const cache = memoryCache()
    const {script} = slowly()
    const engine = scriptedEngine((wires, request) => {
      if (engine.requests.length === 4) stop.abort()
      return script(wires, request)
    }, singly)
    const jobs = jobsOf(engine, ['de', 'fr'], ['ab', 'cd', 'ef', 'gh'])
    const {summary, got} = await run(jobs, {stop: stop.signal, cache})
    expect(summary.ended).toBe('stopped')
    const translated = got.filter((line) => line.endsWith('translated')).length
    expect(translated).toBe(engine.requests.length)
    expect(translated).toBeLessThan(8)
    const again = await run(jobs, {cache})
    expect(again.got.every((line) => line.endsWith('translated'))).toBe(true)
    expect(engine.requests).toHaveLength(8)
    expect(again.summary.sent).toBe(2 * (8 - translated))
  })

  test('no more characters are sent than allowed', async () => {
    const engine = scriptedEngine(slowly().script, singly)
    const {summary} = await run(jobsOf(engine, ['de', 'fr'], ['abc', 'def', 'ghi']), {
      maxCharacters: 10,
    })
    expect(summary.sent).toBe(9)
    expect(summary.ended).toBe('budget')
    expect(summary.languages.map(({translated, left}) => translated + left)).toEqual([3, 3])
    expect(engine.requests).toHaveLength(3)
  })
})

test('checks are asked by batch', async () => {
  const engine = scriptedEngine(slowly().script, {...singly, takesHints: true})
  const asked: string[] = []
  await run(jobsOf(engine, ['de', 'fr'], ['ab']), {
    objections: ({language}, id, target) => {
      asked.push(`${language} ${id} ${target}`)
      return []
    },
  })
  expect(asked.sort()).toEqual(['de s1 AB', 'fr s1 AB'])
})

test('nothing to do is done', async () => {
  expect((await run([])).summary).toEqual({languages: [], sent: 0})
})
