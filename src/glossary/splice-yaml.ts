import {isMap, isScalar, isSeq, type Scalar} from 'yaml'
import {inlineYaml} from './inline-yaml.ts'

/** What is put in the place of a range of a text. UTF-16 offsets. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with a range replaced. */
export function spliced(text: string, {start, end, text: inserted}: Splice): string {
  return text.slice(0, start) + inserted + text.slice(end)
}

/** Where a node stands: from its first unit to the end of its value. */
export function rangeOf(node: unknown): [start: number, end: number] {
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined
  return [range?.[0] ?? 0, range?.[1] ?? 0]
}

/** Adds a term to one term or a list of them. */
export function changeList(text: string, value: unknown, term: string): Splice {
  const written = inlineYaml(term)
  if (isSeq(value)) {
    if (value.flow) return beforeEnd(text, value, written)
    return newLine(text, value, `- ${written}`)
  }
  const [start, end] = rangeOf(value)
  const before = isScalar(value) ? scalarText(value) : ''
  return {start, end, text: `[${before}, ${written}]${isBlock(value) ? '\n' : ''}`}
}

/** Whether a value takes its line break with it: a block of lines. */
export function isBlock(value: unknown): boolean {
  return isScalar(value) && /^BLOCK/.test(value.type ?? '')
}

/** A scalar as it may stand between braces. */
export function scalarText({value, source}: Scalar): string {
  return inlineYaml(typeof value === 'string' ? value.trim() : (source ?? String(value)))
}

/** Puts a list of lines under `use`, its comments with it, and a line after it. */
export function underUse(text: string, value: unknown, line: string): Splice {
  const added = newLine(text, value, line)
  const [start] = rangeOf(value)
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1))
  const newline = newlineOf(text)
  const list = text.slice(start, added.start).replace(/\n(?=[^\r\n])/g, '\n  ')
  return {start, end: added.end, text: `use:${newline}${indent}  ${list}${added.text}`}
}

/** Adds an item before the closing brace or bracket. */
export function beforeEnd(text: string, value: unknown, item: string): Splice {
  const [, end] = rangeOf(value)
  const inside = text.slice(0, end - 1).trimEnd()
  const separator = /[[{,]$/.test(inside) ? '' : ', '
  return {start: inside.length, end: inside.length, text: `${separator}${item}`}
}

/** Adds lines after the last one of a block, indented like its first. */
export function newLine(text: string, value: unknown, ...lines: readonly string[]): Splice {
  const [start, end] = rangeOf(value)
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1))
  const newline = newlineOf(text)
  // A block ends where its last value does, or after the line break behind it.
  const last = text.slice(start, end).trimEnd().length + start
  const lineEnd = text.indexOf('\n', last)
  const at = lineEnd < 0 ? text.length : lineEnd + 1
  const before = lineEnd < 0 ? newline : ''
  const added = lines.map((line) => `${indent}${line}${newline}`)
  return {start: at, end: at, text: before + added.join('')}
}

/** The line break that a text has. */
export function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}
