/** A paragraph or heading that is nothing but words. All places are UTF-16 offsets. */
export interface PlainBlock {
  readonly start: number
  /** Where its words begin: for a heading behind its mark. */
  readonly words: number
  readonly end: number
  /** Of a heading; 0 for a paragraph. */
  readonly depth: number
}

/** Neighbouring plain blocks, in whose place one letter stands. */
export interface PlainRun {
  /** UTF-16 offset of the letter in the rest. */
  readonly at: number
  readonly blocks: readonly PlainBlock[]
}

/** The parts of a text that need a parser, and those that do not. */
export interface Divided {
  readonly rest: string
  readonly runs: readonly PlainRun[]
}

/** What words may begin with: a letter, or a mark that begins no syntax. */
const beginning = '[\\p{L}"\'(“„«‘¿¡「『]'

/**
 * Lines of words: they hold no character that begins, ends or escapes any syntax within a line, and no control
 * characters but line endings.
 */
const words = new RegExp(
  `^${beginning}[^\\\\\`*_[\\]<>&~@|#\\0-\\t\\v-\\x1f\\x7f-\\x9f\\u2028\\u2029]*$`,
  'u',
)

/** A line that ends in a blank, or begins otherwise than words do. */
const oddLine = new RegExp(`\\s(?:\\n|$)|\\n(?!${beginning})`, 'u')

/** What may be an address and thereby a link. */
const address = /:\/\/|www\./i

/**
 * Takes the blocks out of a text that are nothing but words and stand between empty lines: most of a statement. A
 * paragraph of one letter stands for each run of them, so that it ends what was open before. Law: in the tree of the rest,
 * these paragraphs stand where the blocks stand in the tree of the text, unless they lie inside code, HTML or front matter.
 */
export function divide(text: string): Divided {
  const runs: {at: number; blocks: PlainBlock[]}[] = []
  let rest = ''
  let copied = 0
  let open: PlainBlock[] | undefined
  for (const [from, to] of pieces(text)) {
    const block = plainBlock(text, from, to)
    if (block && open) open.push(block)
    else if (block) {
      rest += text.slice(copied, from)
      open = [block]
      runs.push({at: rest.length, blocks: open})
      rest += 'x'
    } else open = undefined
    if (block) copied = to
  }
  return {rest: rest + text.slice(copied), runs}
}

/** What stands between empty lines, or from the start of the text to one; the end of the text only after a line ending. */
function* pieces(text: string): Generator<[from: number, to: number]> {
  for (let from = 0; ; ) {
    while (text[from] === '\n') from++
    const to = text.indexOf('\n\n', from)
    if (to < 0) {
      if (text.endsWith('\n') && from < text.length) yield [from, text.length - 1]
      return
    }
    yield [from, to]
    from = to + 2
  }
}

/** The plain block that a piece is. */
function plainBlock(text: string, start: number, end: number): PlainBlock | undefined {
  const piece = text.slice(start, end)
  const mark = /^#{1,6} /.exec(piece)?.[0].length ?? 0
  const content = mark > 0 ? piece.slice(mark) : piece
  if (!words.test(content) || oddLine.test(content) || address.test(content)) return undefined
  if (mark > 0 && content.includes('\n')) return undefined
  return {start, words: start + mark, end, depth: Math.max(0, mark - 1)}
}
