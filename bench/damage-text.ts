import type {Settings} from '../src/model/settings.ts'
import type {Segment} from '../src/model/statement.ts'
import {type ReadStatement, readStatement} from '../src/pipeline/read-statement.ts'

/** A text of which it is known what sentences of the undamaged one each of its segments holds. */
export interface TracedText {
  readonly text: string
  readonly read: ReadStatement
  /** For each segment the numbers of the sentences in it. */
  readonly holds: readonly (readonly number[])[]
}

/** A whole text: each segment holds the sentence of its own number. */
export function traceText(text: string, settings: Settings): TracedText {
  const read = readStatement('traced', text, settings)
  return {text, read, holds: read.segments.map((_, index) => [index])}
}

/** The text without a sentence; undefined where it cannot be taken out cleanly. */
export function removeSentence(
  traced: TracedText,
  index: number,
  settings: Settings,
): TracedText | undefined {
  const {segments} = traced.read
  const segment = segments[index]
  if (!segment || !canGo(segment)) return undefined
  const isAlone = segments.filter(({unit}) => unit === segment.unit).length === 1
  const {start, end} = isAlone ? linesOf(traced.text, segment) : withSpace(traced.text, segment)
  const text = traced.text.slice(0, start) + traced.text.slice(end)
  return retrace(text, settings, traced, {at: index, removed: 1, added: []})
}

/** The text with a sentence and the next as one; undefined where they do not become one. */
export function mergeSentences(
  traced: TracedText,
  index: number,
  settings: Settings,
): TracedText | undefined {
  const {text, read, holds} = traced
  const [first, second] = read.segments.slice(index, index + 2)
  if (!first || !second?.continued) return undefined
  const comma = /[\u4e00-\u9fff]/.test(first.source)
    ? '，'
    : /[\u0600-\u06ff]/.test(first.source)
      ? '، '
      : ', '
  const head = text.slice(0, first.span.end).replace(/[.!?。！？؟]+(["”»’」]*)$/u, '$1')
  const tail = text.slice(second.span.start)
  const merged = head + comma + tail.charAt(0).toLowerCase() + tail.slice(1)
  const added = [...(holds[index] ?? []), ...(holds[index + 1] ?? [])]
  return retrace(merged, settings, traced, {at: index, removed: 2, added: [added]})
}

/** Reads a changed text; undefined unless all but the changed segments are as they were. */
function retrace(
  text: string,
  settings: Settings,
  before: TracedText,
  {at, removed, added}: {at: number; removed: number; added: readonly (readonly number[])[]},
): TracedText | undefined {
  const read = readStatement('traced', text, settings)
  const old = before.read.segments.map(({source}) => source)
  const now = read.segments.map(({source}) => source)
  const rest = [...now.slice(0, at), ...now.slice(at + added.length)]
  const expected = [...old.slice(0, at), ...old.slice(at + removed)]
  if (rest.join('\n') !== expected.join('\n')) return undefined
  const holds = [...before.holds.slice(0, at), ...added, ...before.holds.slice(at + removed)]
  return {text, read, holds}
}

/** Whether a block can go without leaving an empty one behind. */
function canGo({kind}: Segment): boolean {
  return !/cell|title|description|image|footnote/.test(kind)
}

/** The lines on which a segment stands. */
function linesOf(text: string, {span}: Segment): {start: number; end: number} {
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const end = text.indexOf('\n', span.end)
  return {start, end: end < 0 ? text.length : end + 1}
}

function withSpace(text: string, {span}: Segment): {start: number; end: number} {
  const space = /^[ \n]*/.exec(text.slice(span.end))?.[0].length ?? 0
  return {start: span.start, end: span.end + space}
}
