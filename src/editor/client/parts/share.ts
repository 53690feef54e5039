import {sayNumber, t} from '../say.ts'

/** Percent; what is not all is never shown as 100, and what is not nothing never as 0. */
export function share(part: number, whole: number): number {
  if (whole === 0) return 0
  const exact = (part / whole) * 100
  const rounded = Math.round(exact)
  return rounded === 100 && part < whole ? 99 : rounded === 0 && part > 0 ? 1 : rounded
}

export function sayShare(part: number, whole: number): string {
  return t('percent', {share: sayNumber(share(part, whole))})
}
