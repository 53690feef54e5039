import type {Check} from './check.ts'
import {codes} from './codes.ts'
import {joined} from './joined.ts'
import {machineUnreviewed} from './machine-unreviewed.ts'
import {stale} from './stale.ts'
import {structure} from './structure.ts'
import {untranslated} from './untranslated.ts'

/**
 * All checks, in the order in which findings on one entry are given. Their severities follow one principle:
 *
 * - `info`: work that is open, and that everybody can see is open
 * - `warn`: what looks finished and is not to be relied on
 * - `error`: what cannot be published as it is, or contradicts itself
 */
export const checks: readonly Check[] = [
  untranslated,
  stale,
  machineUnreviewed,
  joined,
  codes,
  structure,
]
