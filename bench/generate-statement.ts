import {createRandom} from './random.ts'

/** What a statement is to be like. */
export interface StatementWishes {
  /** Statements of different numbers differ in most sentences. */
  readonly number: number
  /** The least size; UTF-8. */
  readonly bytes: number
}

/**
 * A statement made of the blocks of another: front matter, title and byline first, then all other blocks, then its
 * paragraphs again and again, every time with other words. The same wishes give the same text.
 */
export function generateStatement(sample: string, {number, bytes}: StatementWishes): string {
  const random = createRandom(number)
  const {head, body, footnote} = readBlocks(sample)
  const words = sample.match(plainWord) ?? []
  const varied = (block: string): string =>
    block
      .replace(plainWord, (word) => (random() < 0.2 ? pick(words, random) : word))
      .replace(amount, () => String(2 + Math.floor(random() * 97)))
  const blocks = head.map(varied)
  const notes: string[] = []
  let size = 0
  for (let turn = number; size < bytes; turn++) {
    const model = body[turn % body.length] ?? ''
    if (turn - number >= body.length && structure.test(model)) continue
    const block = varied(model).replace(reference, () => {
      notes.push(varied(footnote).replace(reference, `[^${notes.length + 1}]`))
      return `[^${notes.length}]`
    })
    blocks.push(block)
    size = Buffer.byteLength([...blocks, ...notes].join('\n\n'))
  }
  return `${[...blocks, ...notes].join('\n\n')}\n`
}

/** What begins a heading, list, quote, table or comment. */
const structure = /^(?:[#>|-]|<!--)/

/** Words that can be exchanged without touching the markup. */
const plainWord = /(?<=[ ’])[a-z]{4,}(?=[ ,.])/g

/** Amounts of two or more digits, years and addresses aside. */
const amount = /(?<= )\d{2}(?= )/g

const reference = /\[\^1\]/

/** The blocks of a statement: those that stand once, those that can be repeated, and its footnote. */
function readBlocks(sample: string): {head: string[]; body: string[]; footnote: string} {
  const blocks = sample.trim().split('\n\n')
  const start = blocks.findIndex((block) => block.startsWith('*'))
  const footnote = blocks.find((block) => block.startsWith('[^1]:')) ?? ''
  const body = blocks.slice(start + 1).filter((block) => block !== footnote)
  return {head: blocks.slice(0, start + 1), body, footnote}
}

function pick(words: readonly string[], random: () => number): string {
  return words[Math.floor(random() * words.length)] ?? ''
}
