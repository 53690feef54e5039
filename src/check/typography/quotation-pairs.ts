import {languageOf} from '../language-of.ts'
import {unspacedScripts} from '../words.ts'
import {quotationMarks} from './quotation-marks.ts'

/** A mark that opens or closes a quotation, at a UTF-16 offset. */
export interface Mark {
  readonly at: number
  readonly mark: string
  readonly opens: boolean
}

/** A quotation with both its marks. */
export interface QuotationPair {
  readonly open: Mark
  readonly close: Mark
  /** How many other quotations it lies in. */
  readonly depth: number
  /** Both marks: `“”`. */
  readonly marks: string
}

/** The quotations of a text, and the double marks that have no partner in it. */
export interface Quotations {
  readonly pairs: readonly QuotationPair[]
  readonly strays: readonly Mark[]
}

const anyMark = /[“”„‟«»"「」『』‘’‚‹›']/g
const singles = new Set("‘’‚‹›'")
/** How many quotations may lie in each other. */
const deepest = 8
const alwaysOpens = new Set('「『„‚')
const alwaysCloses = new Set('」』')

/** What may close what, in whatever language; the language's own pairs are judged later. */
const closersOf: Readonly<Record<string, string>> = {
  '“': '”"',
  '”': '”“',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '"': '"”“',
  '「': '」',
  '『': '』',
  '‘': '’',
  '’': '’‘',
  '‚': '‘’',
  '‹': '›',
  '›': '‹›',
  "'": "'",
}

const before = /[\s([{（［【—–\-/¿¡“„«‘‚‹「『"'\ufffc]$/u
const after = /^[\s\p{P}\p{S}\ufffc]/u
const letterOrDigit = /[\p{L}\p{M}\p{N}]/u

/** Finds the quotations of a plain text. Apostrophes and primes are none; single marks without a partner are left out. */
export function quotationPairs(text: string, tag: string): Quotations {
  const pairs: QuotationPair[] = []
  const strays: Mark[] = []
  const open: Mark[] = []
  for (const {0: mark, index: at} of text.matchAll(anyMark)) {
    const partner = open.findLastIndex((other) => closersOf[other.mark]?.includes(mark))
    const role = roleOf({mark, at}, {text, tag, isExpected: partner >= 0})
    if (role === 'none') continue
    if (role === 'opens') {
      open.push({at, mark, opens: true})
      // No text quotes so deep: what was opened first is not going to be closed.
      if (open.length > deepest) strays.push(...open.splice(0, 1))
    } else if (partner >= 0) {
      const [opening] = open.splice(partner) as [Mark]
      const depth = open.filter((other) => !singles.has(other.mark)).length
      pairs.push({
        open: opening,
        close: {at, mark, opens: false},
        depth,
        marks: opening.mark + mark,
      })
    } else if (!singles.has(mark)) {
      // A foreign closing mark ends what is open all the same: `„so»` is one quotation in wrong marks.
      const opening = open.findLastIndex((other) => !singles.has(other.mark))
      if (opening < 0) strays.push({at, mark, opens: false})
      else {
        const [first] = open.splice(opening) as [Mark]
        pairs.push({
          open: first,
          close: {at, mark, opens: false},
          depth: opening,
          marks: first.mark + mark,
        })
      }
    }
  }
  const lonely = [...strays, ...open].filter(({mark}) => !singles.has(mark))
  return {pairs, strays: lonely}
}

/** Whether a mark opens or closes, by what stands beside it, then by its shape and the language. */
function roleOf(
  {mark, at}: {mark: string; at: number},
  {text, tag, isExpected}: {text: string; tag: string; isExpected: boolean},
): 'opens' | 'closes' | 'none' {
  if (alwaysOpens.has(mark)) return 'opens'
  if (alwaysCloses.has(mark)) return 'closes'
  const previous = text.slice(Math.max(0, at - 1), at)
  const next = text.slice(at + 1, at + 2)
  const isSpaced = !unspacedScripts.has(languageOf(tag).script)
  const canOpen = previous === '' || before.test(previous)
  const canClose = next === '' || after.test(next)
  if (singles.has(mark) && mark !== '‹' && mark !== '›') {
    if (mark === '‘') return isSpaced && !canOpen && isExpected ? 'closes' : 'opens'
    if (isExpected && canClose && !/\s/.test(previous)) return 'closes'
    return canOpen && letterOrDigit.test(next) && isOpener(mark, tag) ? 'opens' : 'none'
  }
  if (mark === '"') {
    if (!isExpected && /[\d′'’]/.test(previous)) return 'none'
    if (isSpaced && letterOrDigit.test(previous) && letterOrDigit.test(next)) return 'none'
  }
  if (isSpaced && canOpen !== canClose && !/\s/.test(canOpen ? next : previous))
    return isFixed(mark, tag) ? byShape(mark, isExpected) : canOpen ? 'opens' : 'closes'
  return byShape(mark, isExpected)
}

/** Guillemets point one way unless the language turns them. */
function isFixed(mark: string, tag: string): boolean {
  if (!/[«»‹›]/.test(mark)) return false
  const {outer, inner} = quotationMarks(tag)
  return ![...outer, ...inner].some((pair) => /[»›][«»‹›]/.test(pair))
}

/** What a mark is by itself: `“` opens, `”` closes, a straight one closes what is open. */
function byShape(mark: string, isExpected: boolean): 'opens' | 'closes' {
  if (isExpected) return 'closes'
  return '“«‹"‟'.includes(mark) ? 'opens' : 'closes'
}

/** Whether a single mark that mostly is an apostrophe can open a quotation. */
function isOpener(mark: string, tag: string): boolean {
  if (mark === "'") return !['nl', 'af', 'fy'].includes(languageOf(tag).language)
  return quotationMarks(tag).inner.some((pair) => pair.startsWith(mark))
}
