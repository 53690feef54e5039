import {address} from './address.ts'
import type {Check} from './check.ts'
import {codes} from './codes.ts'
import {firstUse} from './first-use.ts'
import {joined} from './joined.ts'
import {machineBroken} from './machine-broken.ts'
import {machineUnreviewed} from './machine-unreviewed.ts'
import {names} from './names.ts'
import {numberChecks} from './number-checks.ts'
import {stale} from './stale.ts'
import {structure} from './structure.ts'
import {textChecks} from './text-checks.ts'
import {untranslated} from './untranslated.ts'

/**
 * All checks, in the order in which findings on one entry are given. Their severities follow one principle:
 *
 * - `info`: work that is open, and that everybody can see is open; what may be right, and is worth a look
 * - `warn`: what looks finished and is not to be relied on
 * - `error`: what cannot be published as it is, or contradicts itself
 */
export const checks: readonly Check[] = [
  untranslated,
  stale,
  machineUnreviewed,
  machineBroken,
  joined,
  codes,
  structure,
  address,
  firstUse,
  names,
  ...numberChecks,
  ...textChecks,
]
