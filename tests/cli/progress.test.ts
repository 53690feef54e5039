import {PassThrough} from 'node:stream'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {createProgress, megabytes} from '../../src/cli/progress.ts'

beforeEach(() => {
  vi.useFakeTimers({toFake: ['performance']})
})
afterEach(() => {
  vi.useRealTimers()
})

/** What is drawn for half of something, and when it has ended; `columns` undefined is a pipe. */
function drawn(columns: number | undefined): string[] {
  const stderr = Object.assign(
    new PassThrough(),
    columns === undefined ? {} : {isTTY: true, columns},
  )
  const progress = createProgress({stderr}, 'memory', megabytes)
  progress.update(1, 1000e6)
  vi.advanceTimersByTime(200)
  progress.update(500e6, 1000e6)
  progress.end()
  return String(stderr.read() ?? '').split('\r')
}

test.each([
  [80, `memory ${'█'.repeat(15)}${'░'.repeat(15)} 500/1000 MB`],
  [0, `memory ${'█'.repeat(15)}${'░'.repeat(15)} 500/1000 MB`],
  [10, 'memory ██'],
])('in %i columns', (columns, line) => {
  const room = (columns || 80) - 1
  expect(drawn(columns)).toEqual(['', line, ' '.repeat(room), ''])
})

test('in a pipe nothing is drawn', () => {
  expect(drawn(undefined)).toEqual([''])
})

test('little is told with a decimal', () => {
  expect(megabytes(1_250_000, 3e6)).toBe('1.3/3.0 MB')
})
