import type {Nodes, Root, RootContent, Text} from 'mdast'
import {movePlaces, type Run, recordRuns} from './places.ts'
import type {Divided, PlainBlock, PlainRun} from './plain-blocks.ts'

/**
 * The tree of a text from the tree of its rest, which it changes: plain blocks in the places of their letters, all that
 * follows moved. Undefined where a letter did not become a paragraph: the run stands inside code, HTML or front matter.
 */
export function putBack(tree: Root, text: string, {runs}: Divided): Root | undefined {
  const children: RootContent[] = []
  const shift: Shift = {offset: 0, lines: 0}
  let next = 0
  for (const node of tree.children) {
    const run = runs[next]
    if (run && isLetter(node, run.at)) {
      const line = (node.position?.start.line ?? 1) + shift.lines
      children.push(...plainNodes(run, text, line))
      const {start, end} = extent(run)
      shift.offset = end - run.at - 1
      shift.lines += countLines(text, start, end)
      next++
    } else {
      move(node, shift)
      children.push(node)
    }
  }
  if (next < runs.length) return undefined
  tree.children = children
  if (tree.position) tree.position.end = moved(tree.position.end, shift)
  return tree
}

/** A place in the text. */
type Point = NonNullable<Root['position']>['start']

/** How far places of the rest lie behind those of the text. Mutated along the way. */
interface Shift {
  offset: number
  lines: number
}

/** Whether a node is the paragraph of one letter that stands at an offset of the rest. */
function isLetter({type, position}: RootContent, at: number): boolean {
  return type === 'paragraph' && position?.start.offset === at && position.end.offset === at + 1
}

/** The nodes of a run that starts on a line. */
function plainNodes({blocks}: PlainRun, text: string, line: number): RootContent[] {
  let from = blocks[0]?.start ?? 0
  let at = line
  return blocks.map((block) => {
    at += countLines(text, from, block.start)
    from = block.start
    return plainNode(block, text, at)
  })
}

/** The node of a block that starts on a line. */
function plainNode(
  {start, words, end, depth}: PlainBlock,
  text: string,
  line: number,
): RootContent {
  const value = text.slice(words, end)
  const lastBreak = value.lastIndexOf('\n')
  const endPoint = {
    line: line + countLines(text, words, end),
    column: lastBreak < 0 ? end - start + 1 : value.length - lastBreak,
    offset: end,
  }
  const first = {line, column: words - start + 1, offset: words}
  const child: Text = {type: 'text', value, position: {start: first, end: endPoint}}
  recordRuns(child, lineRuns(value, words))
  const position = {start: {line, column: 1, offset: start}, end: {...endPoint}}
  return depth > 0
    ? {type: 'heading', depth: depth as 1, children: [child], position}
    : {type: 'paragraph', children: [child], position}
}

/** The runs of a text node that begins at an offset: its lines. */
function lineRuns(value: string, offset: number): Run[] {
  let start = offset
  return value.split('\n').map((line) => {
    const run = {start, end: start + line.length, value: line}
    start = run.end + 1
    return run
  })
}

/** Moves a node and all that it holds. Without recursion, so that nesting has no limit here. */
function move(node: Nodes, shift: Shift): void {
  if (shift.offset === 0 && shift.lines === 0) return
  const nodes: Nodes[] = [node]
  for (let each = nodes.pop(); each; each = nodes.pop()) {
    const {position} = each
    if (position)
      each.position = {start: moved(position.start, shift), end: moved(position.end, shift)}
    movePlaces(each, shift.offset)
    if ('children' in each) for (const child of each.children) nodes.push(child)
  }
}

function moved({line, column, offset = 0}: Point, shift: Shift): Point {
  return {line: line + shift.lines, column, offset: offset + shift.offset}
}

/** The text from the first block of a run to the last: where it starts and ends. */
function extent({blocks}: PlainRun): {start: number; end: number} {
  return {start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0}
}

/** How many lines end between two offsets. */
function countLines(text: string, start: number, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
    count++
  return count
}
