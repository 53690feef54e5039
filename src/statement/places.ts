import type {Nodes, Text} from 'mdast'
import type {CompileContext, Extension, Handle, Token} from 'mdast-util-from-markdown'
import {decodeString} from 'micromark-util-decode-string'

/** A piece of a text node: `value` is what the source says from `start` to `end` (UTF-16 offsets). */
export interface Run {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** Places inside a node that the tree alone does not give, as [start, end] UTF-16 offsets into the parsed text. */
export interface NodePlaces {
  /** What stands between the brackets of an image or link. */
  readonly label?: readonly [number, number]
  /** A link's or definition's destination, angle brackets included. */
  readonly destination?: readonly [number, number]
  /** A link's title, its quotes included. */
  readonly title?: readonly [number, number]
}

const runsOf = new WeakMap<Text, Run[]>()
const placesOf = new WeakMap<object, NodePlaces>()

/**
 * The runs of a text node, in order. Between two runs stands the backslash of an escape, or a soft line break with the
 * next line's container markers: a gap with a line ending in it is one `\n` of the node's value.
 */
export function textRuns(node: Text): readonly Run[] {
  return runsOf.get(node) ?? []
}

/** Takes down the runs of a text node. */
export function recordRuns(node: Text, runs: Run[]): void {
  runsOf.set(node, runs)
}

/** Moves the places inside a node. */
export function movePlaces(node: Nodes, offset: number): void {
  const runs = node.type === 'text' ? runsOf.get(node) : undefined
  if (runs && node.type === 'text')
    runsOf.set(
      node,
      runs.map(({start, end, value}) => ({start: start + offset, end: end + offset, value})),
    )
  const places = placesOf.get(node)
  if (!places) return
  const moved = Object.entries(places).map(([name, [start, end]]) => [
    name,
    [start + offset, end + offset],
  ])
  placesOf.set(node, Object.fromEntries(moved))
}

/** The places inside a link, image or definition. */
export function nodePlaces(node: Nodes): NodePlaces {
  return placesOf.get(node) ?? {}
}

/**
 * Extension for mdast-util-from-markdown that keeps the source offsets of decoded text, of labels, destinations and
 * titles. The three `exit` handlers do what the package's own do, and record the token.
 */
export function placesFromMarkdown(): Extension {
  return {
    enter: {
      labelText: placeOf('label', 2),
      resourceDestination: placeOf('destination', 1),
      resourceTitle: placeOf('title', 1),
      definitionDestination: placeOf('destination', 1),
    },
    exit: {data: exitData, characterEscapeValue: exitData, characterReference: exitReference},
  }
}

/** A handler that records where a token stands on the node `depth` places down the stack. */
function placeOf(name: keyof NodePlaces, depth: number): Handle {
  return function (this: CompileContext, token: Token) {
    const node = this.stack[this.stack.length - depth]
    if (node) placesOf.set(node, {...placesOf.get(node), [name]: span(token)})
  }
}

function span(token: Token): readonly [number, number] {
  return [token.start.offset, token.end.offset]
}

function exitData(this: CompileContext, token: Token): undefined {
  const value = this.sliceSerialize(token)
  const node = this.stack.at(-1) as Text
  node.value += value
  close(this, token, value)
}

/** The value itself was added to the node by the handler of the reference's inside. */
function exitReference(this: CompileContext, token: Token): undefined {
  close(this, token, decodeString(this.sliceSerialize(token)))
}

/** Ends the text node at the token and records the run. */
function close(context: CompileContext, token: Token, value: string): void {
  const node = context.stack.pop() as Text
  const {line, column, offset} = token.end
  if (node.position) node.position.end = {line, column, offset}
  const runs = runsOf.get(node)
  const run = {start: token.start.offset, end: token.end.offset, value}
  if (runs) runs.push(run)
  else runsOf.set(node, [run])
}
