import fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  type Answer,
  pause,
  retries,
  Saver,
  type Standing,
  type Version,
} from '../../../src/editor/client/save/saver.ts'

/** A world whose time and server do nothing by themselves. */
class TestWorld {
  server: Version = {target: 'Alt', etag: '1'}
  isOnline = true
  kept: string | undefined
  field = 'Alt'
  standing: Standing = 'saved'
  sent: {text: string; etag: string; wish: unknown; answer: () => Promise<void>}[] = []
  timers: {ms: number; then: () => void}[] = []
  theirs: string | undefined
  readonly saver: Saver<Version>

  constructor() {
    this.saver = new Saver<Version>(
      {
        send: (text, {etag, wish}) =>
          new Promise((resolve) => {
            const answer = async () => {
              resolve(this.#answer(text, etag))
              await settled()
            }
            this.sent.push({text, etag, wish, answer})
          }),
        keep: (text) => {
          this.kept = text
        },
        forget: () => {
          this.kept = undefined
        },
        wait: (ms, then) => {
          const timer = {ms, then}
          this.timers.push(timer)
          return () => {
            this.timers = this.timers.filter((each) => each !== timer)
          }
        },
        replace: (text) => {
          this.field = text
        },
        show: (standing, {theirs}) => {
          this.standing = standing
          this.theirs = theirs?.target
        },
      },
      this.server,
    )
  }

  type(text: string): void {
    this.field = text
    this.saver.type(text)
  }

  async ring(): Promise<void> {
    const timers = this.timers.splice(0)
    for (const {then} of timers) then()
    await settled()
  }

  async answerAll(): Promise<void> {
    for (const {answer} of this.sent.splice(0)) await answer()
  }

  change(target: string): void {
    this.server = {target, etag: String(Number(this.server.etag) + 1)}
  }

  #answer(text: string, etag: string): Answer<Version> {
    if (!this.isOnline) return {type: 'offline'}
    if (etag !== this.server.etag) return {type: 'conflict', current: this.server}
    this.change(text)
    return {type: 'saved', current: this.server}
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}

test('a text is kept at once, sent after a pause and forgotten when the server has it', async () => {
  const world = new TestWorld()
  world.type('Neu')
  expect(world).toMatchObject({kept: 'Neu', standing: 'typed', sent: []})
  expect(world.timers.map(({ms}) => ms)).toEqual([pause])
  await world.ring()
  expect(world.standing).toBe('saving')
  await world.answerAll()
  expect(world).toMatchObject({kept: undefined, standing: 'saved', server: {target: 'Neu'}})
})

test('one request is under way at a time, and the next has the new version', async () => {
  const world = new TestWorld()
  world.type('Neu')
  await world.ring()
  world.type('Neuer')
  await world.ring()
  expect(world.sent.map(({text, etag}) => [text, etag])).toEqual([['Neu', '1']])
  await world.answerAll()
  expect(world).toMatchObject({kept: 'Neuer', standing: 'typed'})
  await world.ring()
  expect(world.sent.map(({text, etag}) => [text, etag])).toEqual([['Neuer', '2']])
})

test('nothing is sent while an input method composes', async () => {
  const world = new TestWorld()
  world.saver.compose(true)
  world.type('に')
  await world.ring()
  void world.saver.flush()
  await settled()
  expect(world.sent).toEqual([])
  expect(world.kept).toBe('に')
  world.type('日本')
  world.saver.compose(false)
  await world.ring()
  expect(world.sent.map(({text}) => text)).toEqual(['日本'])
})

test('a text that nobody takes is kept and sent again, after longer and longer pauses', async () => {
  const world = new TestWorld()
  world.isOnline = false
  world.type('Neu')
  const pauses: number[] = []
  for (let attempt = 0; attempt < 4; attempt++) {
    await world.ring()
    await world.answerAll()
    pauses.push(...world.timers.map(({ms}) => ms))
  }
  expect(pauses).toEqual([...retries, retries.at(-1)])
  expect(world).toMatchObject({kept: 'Neu', standing: 'offline'})
  world.isOnline = true
  await world.ring()
  await world.answerAll()
  expect(world).toMatchObject({kept: undefined, standing: 'saved', server: {target: 'Neu'}})
})

test('two texts are both shown, and either can be chosen', async () => {
  for (const choice of ['mine', 'theirs'] as const) {
    const world = new TestWorld()
    world.type('Meins')
    world.change('Ihres')
    await world.ring()
    await world.answerAll()
    expect(world).toMatchObject({
      standing: 'conflict',
      theirs: 'Ihres',
      field: 'Meins',
      kept: 'Meins',
    })
    if (choice === 'mine') void world.saver.keepMine()
    else world.saver.takeTheirs()
    await settled()
    await world.answerAll()
    const target = choice === 'mine' ? 'Meins' : 'Ihres'
    expect(world).toMatchObject({
      standing: 'saved',
      field: target,
      server: {target},
      kept: undefined,
    })
  }
})

test('what somebody else wrote is shown where nobody typed, and is no conflict where it is the same', () => {
  const untouched = new TestWorld()
  untouched.change('Ihres')
  untouched.saver.hear(untouched.server)
  expect(untouched).toMatchObject({field: 'Ihres', standing: 'saved'})
  const same = new TestWorld()
  same.type('Gleich')
  same.change('Gleich')
  same.saver.hear(same.server)
  expect(same).toMatchObject({field: 'Gleich', standing: 'saved', kept: undefined})
})

test('a conflict ends by itself where the other text is taken back', async () => {
  const world = new TestWorld()
  const before = world.server.target
  world.type('Meins')
  world.change('Ihres')
  world.saver.hear(world.server)
  expect(world.standing).toBe('conflict')
  world.change(before)
  world.saver.hear(world.server)
  await world.ring()
  await world.answerAll()
  expect(world).toMatchObject({standing: 'saved', server: {target: 'Meins'}, field: 'Meins'})
})

test('a wish is sent with the text, and once', async () => {
  const world = new TestWorld()
  void world.saver.flush({state: 'translated'})
  await settled()
  expect(world.sent.map(({wish}) => wish)).toEqual([{state: 'translated'}])
  await world.answerAll()
  world.type('Neu')
  await world.ring()
  expect(world.sent.map(({wish}) => wish)).toEqual([{}])
})

const step = fc.oneof(
  fc.record({type: fc.constant('type' as const), text: fc.constantFrom('a', 'b', 'c', '')}),
  fc.record({type: fc.constantFrom('ring', 'answer', 'offline', 'online', 'hear', 'flush')}),
  fc.record({type: fc.constant('foreign' as const), text: fc.constantFrom('x', 'y', 'a')}),
  fc.record({type: fc.constantFrom('mine', 'theirs')}),
)

test('whatever happens, what is typed is in the file, kept in the browser or was given up by choice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, {maxLength: 40}), async (steps) => {
      const world = new TestWorld()
      for (const each of steps) {
        const before = world.field
        if (each.type === 'type') world.type('text' in each ? each.text : '')
        else if (each.type === 'foreign') world.change('text' in each ? each.text : '')
        else if (each.type === 'ring') await world.ring()
        else if (each.type === 'answer') await world.answerAll()
        else if (each.type === 'hear') world.saver.hear(world.server)
        else if (each.type === 'flush') void world.saver.flush()
        else if (each.type === 'mine') void world.saver.keepMine()
        else if (each.type === 'theirs') world.saver.takeTheirs()
        else world.isOnline = each.type === 'online'
        await settled()
        expect(world.sent.length).toBeLessThanOrEqual(1)
        // A field whose text is not safe yet shows what was typed, and the browser has it.
        if (world.saver.isUnsent) expect(world.kept).toBe(world.field)
        if (each.type !== 'type' && each.type !== 'theirs' && world.field !== before)
          expect(world.kept).toBeUndefined()
        expect(world.saver.text).toBe(world.field)
      }
      // In the end, with the server there and nothing new, all is settled or asks for a choice.
      world.isOnline = true
      for (let turn = 0; turn < 6; turn++) {
        await world.answerAll()
        await world.ring()
      }
      await world.answerAll()
      world.saver.hear(world.server)
      await world.ring()
      await world.answerAll()
      if (world.standing === 'conflict') expect(world.theirs).toBe(world.server.target)
      else expect(world.server.target === world.field || !world.saver.isUnsent).toBe(true)
    }),
    {numRuns: 500},
  )
})
