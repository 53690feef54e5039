import fc from 'fast-check'
import {expect, test} from 'vitest'
import {fitGreatest} from '../../../src/edition/leaflet/fit.ts'

test('the greatest value that fits, and the step above does not', () => {
  const whole = fc.integer({min: -50, max: 300})
  fc.assert(
    fc.property(whole, whole, whole, whole, (a, b, limit, guess) => {
      const [least, greatest] = [Math.min(a, b) / 20, Math.max(a, b) / 20]
      const laid: number[] = []
      const lay = (value: number): number => {
        laid.push(value)
        return value
      }
      const fit = fitGreatest(
        {least, greatest, step: 0.05, guess: guess / 20},
        lay,
        (value) => value <= limit / 20,
      )
      if (limit / 20 < least) expect(fit).toBeUndefined()
      else expect(fit).toEqual({value: Math.min(limit / 20, greatest), result: fit?.value})
      expect(new Set(laid).size).toBe(laid.length)
      expect(laid.length).toBeLessThanOrEqual(15)
    }),
  )
})
