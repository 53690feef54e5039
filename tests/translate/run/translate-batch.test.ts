import {describe, expect, test} from 'vitest'
import {createCopyEngine} from '../../../src/translate/copy.ts'
import {createPseudoEngine, type PseudoDamage} from '../../../src/translate/pseudo.ts'
import {createBudget} from '../../../src/translate/run/budget.ts'
import type {Outcome} from '../../../src/translate/run/outcome.ts'
import {translateBatch} from '../../../src/translate/run/translate-batch.ts'
import {
  batchOf,
  capitals,
  dictionary,
  failure,
  memoryCache,
  noWaiting,
  scriptedEngine,
} from './scripted-engine.ts'

/** Outcomes in short. */
function short(outcomes: readonly Outcome[]): unknown[] {
  return outcomes.map((outcome) => {
    if (outcome.kind === 'translated') return outcome.target
    if (outcome.kind === 'broken') return [outcome.suggestion, outcome.reason]
    return outcome.kind === 'failed' ? outcome.error.message : outcome.because
  })
}

describe('an answer', () => {
  test('becomes a target, with what it cost and what was put right', async () => {
    const engine = scriptedEngine(
      dictionary({
        'Write <g1>to us</g1> at <x2/> &amp; go': 'Schreibt <g1>uns,</g1> an <x2/> &amp; los',
        'Go on.': 'Weiter.',
      }),
    )
    const batch = batchOf(
      engine,
      'Write <a1>to us</a1> at <c2>x@y</c2> & go',
      '<b1>Go on.</b1><x2/>',
    )
    expect(await translateBatch(engine, batch, noWaiting())).toEqual([
      {
        kind: 'translated',
        id: 's1',
        target: 'Schreibt <a1>uns</a1>, an <c2>x@y</c2> & los',
        repairs: [{kind: 'punctuation', number: 1}],
        isPlaced: false,
        objections: [],
        billedCharacters: 41,
        isKept: false,
      },
      {
        kind: 'translated',
        id: 's2',
        target: '<b1>Weiter.</b1><x2/>',
        repairs: [],
        isPlaced: false,
        objections: [],
        billedCharacters: 7,
        isKept: false,
      },
    ])
    expect(engine.asked()).toEqual([['Write <g1>to us</g1> at <x2/> &amp; go', 'Go on.']])
  })

  test('is not asked for again', async () => {
    const engine = scriptedEngine(dictionary({}))
    const cache = memoryCache()
    const batch = batchOf(engine, 'Go on.', 'We <b1>strike</b1>.')
    const first = await translateBatch(engine, batch, {...noWaiting(), cache})
    const second = await translateBatch(engine, batch, {...noWaiting(), cache})
    expect(short(second)).toEqual(short(first))
    expect(second.map((outcome) => outcome.kind === 'translated' && outcome.isKept)).toEqual([
      true,
      true,
    ])
    expect(engine.asked()).toHaveLength(1)
  })

  test('that is empty is not kept', async () => {
    const engine = scriptedEngine(() => [''])
    const cache = memoryCache()
    const outcomes = await translateBatch(engine, batchOf(engine, 'Go on.'), {
      ...noWaiting(),
      cache,
    })
    expect(short(outcomes)).toEqual([['', 'The answer is empty.']])
    expect(cache.kept.size).toBe(0)
  })

  test('to a source whose codes are not in order is not asked for', async () => {
    const engine = scriptedEngine(dictionary({}))
    const outcomes = await translateBatch(engine, batchOf(engine, 'Go <b1>on.', 'Go.'), noWaiting())
    expect(short(outcomes)).toEqual([
      ['', 'The codes of the source are not in order, so it cannot be sent.'],
      'GO.',
    ])
  })
})

describe('without codes', () => {
  const source = 'Please <b1>write to us</b1> with <c2>npm ci</c2> now'
  const broken = 'Bitte <g1></g1>schreibt uns mit <x2/> jetzt'
  const wire = 'Please <g1>write to us</g1> with <x2/> now'
  const plain = 'Please write to us with npm ci now'

  test('they are put where their words stand', async () => {
    const engine = scriptedEngine(
      dictionary({
        [wire]: broken,
        [plain]: 'Bitte schreibt uns jetzt mit npm ci',
        'write to us': 'Schreibt uns.',
      }),
    )
    const outcomes = await translateBatch(engine, batchOf(engine, source), noWaiting())
    expect(outcomes).toEqual([
      {
        kind: 'translated',
        id: 's1',
        target: 'Bitte <b1>schreibt uns</b1> jetzt mit <c2>npm ci</c2>',
        repairs: [],
        isPlaced: true,
        objections: [],
        billedCharacters: broken.length + 35 + 13,
        isKept: false,
      },
    ])
    expect(engine.asked()).toEqual([[wire], [plain], ['write to us']])
  })

  test.each([
    ['not found', {'write to us': 'uns zu schreiben'}],
    [
      'found twice',
      {[plain]: 'Bitte schreibt uns, ja schreibt uns mit npm ci', 'write to us': 'schreibt uns'},
    ],
    ['within a word', {[plain]: 'Bitte beschreibt uns mit npm ci', 'write to us': 'schreibt uns'}],
    ['lost', {[plain]: 'Bitte schreibt uns mit NPM-CI', 'write to us': 'schreibt uns'}],
    [
      'across another',
      {[plain]: 'Bitte schreibt npm ci uns', 'write to us': 'schreibt npm ci uns'},
    ],
  ])('they are %s: a suggestion for a person', async (_, words) => {
    const all: Record<string, string> = {
      [wire]: broken,
      [plain]: 'Bitte schreibt uns mit npm ci',
      ...words,
    }
    const engine = scriptedEngine(dictionary(all))
    const outcomes = await translateBatch(engine, batchOf(engine, source), noWaiting())
    expect(short(outcomes)).toEqual([
      [
        all[plain],
        'In the answer, `<g1>` is empty. Without them, nobody can tell for certain where they belong.',
      ],
    ])
  })

  test('what stands alone has to show something, such as an address', async () => {
    const words = {
      'See <x1/> now or never': '<x1/> siehe jetzt oder nie',
      'See now or never': 'Siehe jetzt oder nie',
      'See https://a.org now or never': 'Siehe jetzt oder nie https://a.org',
    }
    const engine = scriptedEngine(dictionary(words))
    const mark = batchOf(engine, 'See <x1/> now or never')
    expect(short(await translateBatch(engine, mark, noWaiting()))).toEqual([
      [
        'Siehe jetzt oder nie',
        'In the answer, `<x1/>` has moved to the start. Without them, nobody can tell for certain where they belong.',
      ],
    ])
    const address = batchOf(engine, {
      source: 'See <x1/> now or never',
      literals: {1: 'https://a.org'},
    })
    expect(short(await translateBatch(engine, address, noWaiting()))).toEqual([
      'Siehe jetzt oder nie <x1/>',
    ])
  })

  test('pairs within pairs are found within them', async () => {
    const engine = scriptedEngine(
      dictionary({
        'We <g1>all <g2>strike</g2></g1> and strike': 'Wir streiken',
        'We all strike and strike': 'Wir streiken und alle streiken',
        'all strike': 'alle streiken',
        strike: 'streiken',
      }),
    )
    const batch = batchOf(engine, 'We <b1>all <i2>strike</i2></b1> and strike')
    expect(short(await translateBatch(engine, batch, noWaiting()))).toEqual([
      'Wir streiken und <b1>alle <i2>streiken</i2></b1>',
    ])
  })

  test.each([
    'drop-code',
    'double-code',
    'swap-codes',
    'unclosed',
    'truncate',
  ] satisfies PseudoDamage[])(
    'an engine that always breaks them (%s) breaks no target',
    async (damage) => {
      const engine = createPseudoEngine({damage})
      const batch = batchOf(engine, 'We and all of you <s1>strike</s1> now', 'And <a1>you</a1> too')
      for (const outcome of await translateBatch(engine, batch, noWaiting()))
        if (outcome.kind === 'translated') expect(outcome.target).toMatch(/<([sa]1)>.+<\/\1>/)
        else expect(outcome.kind).toBe('broken')
    },
  )
})

describe('an engine that takes hints', () => {
  test('is told what was wrong, each text on its own', async () => {
    const engine = scriptedEngine(
      (wires, {remarks}) =>
        wires.map((wire) =>
          remarks.length > 0
            ? wire.replace('In', 'Im Jahr')
            : capitals(wire).replace(/\d{4}/g, '1999'),
        ),
      {takesHints: true},
    )
    const batch = batchOf(engine, 'In 2026 <b1>they</b1> go', 'In 1917 they went', 'They go')
    expect(short(await translateBatch(engine, batch, noWaiting()))).toEqual([
      'Im Jahr 2026 <b1>they</b1> go',
      'Im Jahr 1917 they went',
      'THEY GO',
    ])
    expect(engine.requests.map(({remarks}) => remarks)).toEqual([
      [],
      ['The answer lacks the number `2026`.'],
      ['The answer lacks the number `1917`.'],
    ])
  })

  test('is told what checks object to, and the better answer stays', async () => {
    const engine = scriptedEngine(
      (wires, {remarks}) =>
        wires.map((wire) =>
          remarks.length > 0 && wire === 'We strike' ? 'Streik' : capitals(wire),
        ),
      {takesHints: true},
    )
    const objections = (_: string, target: string) =>
      target.includes('Streik') || target === 'GO' ? [] : ['Use `Streik` for `strike`.']
    const batch = batchOf(engine, 'We strike', 'They strike', 'Go')
    const outcomes = await translateBatch(engine, batch, {...noWaiting(), objections})
    expect(
      outcomes.map(
        (outcome) => outcome.kind === 'translated' && [outcome.target, outcome.objections],
      ),
    ).toEqual([
      ['Streik', []],
      ['THEY STRIKE', ['Use `Streik` for `strike`.']],
      ['GO', []],
    ])
    expect(engine.asked()).toEqual([
      ['We strike', 'They strike', 'Go'],
      ['We strike', 'They strike'],
    ])
  })

  test('another is not asked twice for the same', async () => {
    const engine = scriptedEngine((wires) => wires.map(() => 'Sie gehen'))
    const outcomes = await translateBatch(engine, batchOf(engine, 'In 2026 they go'), {
      ...noWaiting(),
      objections: () => ['no'],
    })
    expect(short(outcomes)).toEqual([['Sie gehen', 'The answer lacks the number `2026`.']])
    expect(engine.asked()).toHaveLength(1)
  })
})

describe('failures', () => {
  /** An engine that fails some times before it answers. */
  const failing = (times: number, error: Error) => {
    let left = times
    return scriptedEngine((wires) => {
      if (left-- > 0) throw error
      return wires.map(capitals)
    })
  }

  test('that pass are waited for, longer each time, and as long as the service asks', async () => {
    const options = noWaiting()
    const engine = failing(4, failure('service'))
    expect(short(await translateBatch(engine, batchOf(engine, 'Go'), options))).toEqual(['GO'])
    expect(options.waits).toEqual([1000, 1600, 2560, 4096])
    const polite = failing(1, failure('rate', 7000))
    expect(short(await translateBatch(polite, batchOf(polite, 'Go'), options))).toEqual(['GO'])
    expect(options.waits.at(-1)).toBe(7000)
  })

  test.each([
    ['connection', 5],
    ['rate', 5],
    ['authorization', 1],
    ['unsupported', 1],
  ] as const)('%s: tried %i times', async (kind, times) => {
    const engine = failing(Number.POSITIVE_INFINITY, failure(kind))
    const batch = batchOf(engine, 'Go', 'On')
    expect(short(await translateBatch(engine, batch, noWaiting()))).toEqual(
      Array(2).fill(`The service failed (${kind})`),
    )
    expect(engine.requests).toHaveLength(times)
  })

  test('a wait of an hour is not waited for', async () => {
    const engine = failing(1, failure('rate', 3_600_000))
    expect(short(await translateBatch(engine, batchOf(engine, 'Go'), noWaiting()))).toEqual([
      'The service failed (rate)',
    ])
  })

  test('a call that is too large is halved, down to the text that is', async () => {
    const engine = scriptedEngine((wires) => {
      if (wires.join('').length > 5) throw failure('size')
      return wires.map(capitals)
    })
    const batch = batchOf(engine, 'ab', 'cd', 'efghijk', 'lm')
    expect(short(await translateBatch(engine, batch, noWaiting()))).toEqual([
      'AB',
      'CD',
      'The service failed (size)',
      'LM',
    ])
  })

  test('a call that breaks the quota is halved once, and what is done stays', async () => {
    let left = 5
    const engine = scriptedEngine((wires) => {
      if (wires.join('').length > left) throw failure('quota')
      left -= wires.join('').length
      return wires.map(capitals)
    })
    const batch = batchOf(engine, 'ab', 'cd', 'ef', 'gh')
    const cache = memoryCache()
    expect(short(await translateBatch(engine, batch, {...noWaiting(), cache}))).toEqual([
      'AB',
      'CD',
      'The service failed (quota)',
      'The service failed (quota)',
    ])
    expect(engine.asked().map((wires) => wires.length)).toEqual([4, 2, 2])
    expect(cache.kept.size).toBe(2)
  })

  test.each([
    ['too few answers', (wires: readonly string[]) => wires.slice(1)],
    ['too many', (wires: readonly string[]) => [...wires, 'x']],
  ])('%s: one by one', async (_, wrong) => {
    const engine = scriptedEngine((wires) =>
      (wires.length > 1 ? wrong(wires) : wires).map(capitals),
    )
    const batch = batchOf(engine, 'ab', 'cd', 'ef')
    expect(short(await translateBatch(engine, batch, noWaiting()))).toEqual(['AB', 'CD', 'EF'])
    expect(engine.asked().map((wires) => wires.length)).toEqual([3, 1, 1, 1])
  })

  test('what is no answer for three texts in a row is not tried for the rest', async () => {
    const engine = scriptedEngine(() => {
      throw failure('answer')
    })
    const batch = batchOf(engine, ...'abcdefgh')
    expect(short(await translateBatch(engine, batch, noWaiting()))).toEqual(
      Array(8).fill('The service failed (answer)'),
    )
    expect(engine.requests).toHaveLength(4)
  })

  test('a bug is no failure of the service', async () => {
    const engine = failing(1, new TypeError('Cannot read'))
    await expect(translateBatch(engine, batchOf(engine, 'Go'), noWaiting())).rejects.toThrow(
      TypeError,
    )
  })
})

describe('ends', () => {
  test('no more is sent than the budget has', async () => {
    const engine = scriptedEngine(dictionary({}))
    const budget = createBudget(5)
    const batch = batchOf(engine, 'ab', '<b1>cd</b1>', 'efg', 'h')
    expect(short(await translateBatch(engine, batch, {...noWaiting(), budget}))).toEqual([
      'AB',
      '<b1>CD</b1>',
      'budget',
      'budget',
    ])
    expect([budget.used(), budget.isSpent()]).toEqual([4, true])
  })

  test('what failed costs nothing', async () => {
    const engine = scriptedEngine(() => {
      throw failure('authorization')
    })
    const budget = createBudget(5)
    await translateBatch(engine, batchOf(engine, 'ab'), {...noWaiting(), budget})
    expect(budget.used()).toBe(0)
  })

  test('a stop waits for the call under way and begins no other', async () => {
    const stop = new AbortController()
    const engine = scriptedEngine((wires) => {
      stop.abort()
      return wires.map(() => '<g1></g1>Los')
    })
    const batch = batchOf(engine, 'We <b1>go</b1>')
    const outcomes = await translateBatch(engine, batch, {...noWaiting(), stop: stop.signal})
    expect(short(outcomes)).toEqual([['Los', 'In the answer, `<g1>` is empty.']])
    expect(short(await translateBatch(engine, batch, {...noWaiting(), stop: stop.signal}))).toEqual(
      ['stopped'],
    )
    expect(engine.requests).toHaveLength(1)
  })

  test('a stop ends a wait', async () => {
    const stop = new AbortController()
    const engine = scriptedEngine(() => {
      queueMicrotask(() => stop.abort())
      throw failure('rate', 100_000)
    })
    const {signal} = noWaiting()
    const outcomes = await translateBatch(engine, batchOf(engine, 'Go'), {
      signal,
      stop: stop.signal,
    })
    expect(short(outcomes)).toEqual(['stopped'])
  })

  test('an abort reaches the call under way', async () => {
    const abort = new AbortController()
    const engine = scriptedEngine(async (_, {signal}) => {
      abort.abort()
      signal.throwIfAborted()
      return []
    })
    const options = {...noWaiting(), signal: abort.signal}
    expect(short(await translateBatch(engine, batchOf(engine, 'Go', 'On'), options))).toEqual([
      'stopped',
      'stopped',
    ])
  })
})

describe('samples', () => {
  test('copy answers with the source', async () => {
    const engine = createCopyEngine()
    const batch = batchOf(engine, 'We must <b1>build</b1> all the committees in 2026 now', '5 < 6')
    expect(short(await translateBatch(engine, batch, noWaiting()))).toEqual([
      'We must <b1>build</b1> all the committees in 2026 now',
      '5 < 6',
    ])
  })

  test('pseudo has accents and brackets, and keeps codes, numbers and addresses', async () => {
    const engine = createPseudoEngine()
    const batch = batchOf(engine, 'Build <b1>committees & more</b1> in 2026: https://example.org/a')
    expect(short(await translateBatch(engine, batch, noWaiting()))).toEqual([
      '[Bûîlð <b1>çömmîťťééš & möřé</b1> îñ 2026: https://example.org/a ~~~~~~~~~~~~~~~~~]',
    ])
  })

  test.each(['rate', 'quota', 'fewer', 'empty'] satisfies PseudoDamage[])(
    'pseudo can fail: %s',
    async (damage) => {
      const engine = createPseudoEngine({damage})
      const [outcome] = await translateBatch(engine, batchOf(engine, 'Go'), noWaiting())
      expect(outcome?.kind).toBe(damage === 'empty' ? 'broken' : 'failed')
    },
  )
})
