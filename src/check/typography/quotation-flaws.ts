import type {Flaw} from '../flaw.ts'
import {quotationMarks} from './quotation-marks.ts'
import type {Mark, QuotationPair, Quotations} from './quotation-pairs.ts'

/** Marks without a partner, more of them than in the source: a quotation may go on in another segment. */
export function lonelyFlaws(found: Quotations, wanted: Quotations, language: string): Flaw[] {
  return [true, false].flatMap((opens) => {
    const strays = found.strays.filter((mark) => mark.opens === opens)
    const [first] = strays
    if (!first || strays.length <= wanted.strays.filter((mark) => mark.opens === opens).length)
      return []
    const expected = write(quotationMarks(language).outer[0])
    const message = `Unexpected \`${first.mark}\` without a partner, expected \`${expected}\``
    return [{message, actual: first.mark, expected}]
  })
}

/** Pairs that are not the language's, or the outer ones inside each other. */
export function wrongPairs({pairs}: Quotations, language: string): Flaw[] {
  const {outer, inner} = quotationMarks(language)
  return pairs.flatMap((pair): Flaw[] => {
    const {marks, depth} = pair
    const actual = write(marks)
    const isInside = depth > 0
    if (isInside && !inner.includes(marks) && pairs.some((other) => isAround(other, pair))) {
      const usual = inner[0] ?? ''
      const message = `Unexpected \`${actual}\` inside \`${actual}\`, expected \`${write(usual)}\``
      return [{message, actual, expected: write(usual), edits: replace(pair, usual)}]
    }
    const isSingle = /^[‘’‚‹›]/.test(marks)
    const allowed = isInside || isSingle ? [...outer, ...inner] : outer
    if (allowed.includes(marks)) return []
    const usual = (isInside || isSingle ? inner[0] : outer[0]) ?? ''
    const message = `Unexpected quotation marks \`${actual}\`, expected \`${write(usual)}\``
    const edits = marks.includes("'") ? [] : replace(pair, usual)
    return [{message, actual, expected: write(usual), edits}]
  })
}

/** Whether a pair of the same marks lies directly around another. */
function isAround(other: QuotationPair, pair: QuotationPair): boolean {
  return (
    other.marks === pair.marks &&
    other.depth === pair.depth - 1 &&
    other.open.at < pair.open.at &&
    pair.close.at < other.close.at
  )
}

/** Marks whose partner stands in another segment, in the wrong shape. */
export function wrongStrays({strays}: Quotations, language: string): Flaw[] {
  const {outer, inner} = quotationMarks(language)
  const position = ({opens}: Mark) => (opens ? 0 : 1)
  return strays.flatMap((stray): Flaw[] => {
    const {mark, at} = stray
    if ([...outer, ...inner].some((pair) => pair[position(stray)] === mark)) return []
    const expected = outer[0]?.[position(stray)] ?? ''
    const message = `Unexpected quotation mark \`${mark}\`, expected \`${expected}\``
    return [{message, actual: mark, expected, edits: [{start: at, end: at + 1, text: expected}]}]
  })
}

function replace({open, close}: QuotationPair, marks: string): Flaw['edits'] {
  return [
    {start: open.at, end: open.at + 1, text: marks[0] ?? ''},
    {start: close.at, end: close.at + 1, text: marks[1] ?? ''},
  ]
}

/** `“…”`. */
function write(marks = ''): string {
  return `${marks[0]}…${marks[1]}`
}
