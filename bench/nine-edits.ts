/** A way in which authors change a statement. */
export interface Edit {
  readonly name: string
  /** Sentences that must be without a confirmed target afterwards: the new ones. */
  readonly ideal: number
  /** The text with the change; as it was where there is no place for it. */
  readonly apply: (text: string) => string
}

/** The nine edits of the comparison in the README. */
export const edits: readonly Edit[] = [
  {name: 'change one word', ideal: 1, apply: (text) => inWord(text, () => 'altogether')},
  {
    name: 'insert a sentence',
    ideal: 1,
    apply: (text) =>
      inParagraph(text, ([first = '', ...rest]) => [first, 'Nobody asked them first. ', ...rest]),
  },
  {
    name: 'delete one',
    ideal: 0,
    apply: (text) => inParagraph(text, ([first = '', , ...rest]) => [first, ...rest]),
  },
  {
    name: 'emphasis on a word',
    ideal: 1,
    apply: (text) => inWord(text, (word) => `*${word}*`),
  },
  {
    name: 'split a paragraph',
    ideal: 0,
    apply: (text) =>
      inParagraph(text, ([first = '', ...rest]) => [first.trimEnd(), '\n\n', ...rest]),
  },
  {name: 'join two', ideal: 0, apply: (text) => inNeighbours(text, (a, b) => `${a} ${b}`)},
  {name: 'swap two', ideal: 0, apply: (text) => inNeighbours(text, (a, b) => `${b}\n\n${a}`)},
  {
    name: 'heading in front',
    ideal: 1,
    apply: (text) => inParagraph(text, (parts) => ['## What has happened so far\n\n', ...parts]),
  },
  {name: 'rewrap at 72', ideal: 0, apply: rewrap},
]

/** A paragraph of running text: no other kind of block, nothing in it that depends on its line breaks. */
function isProse(block: string): boolean {
  return /^["“‘(*_]?[\p{L}\p{N}]/u.test(block) && !/^\d+[.)]\s|(?: {2}|\\)\n|\n[=|-]/.test(block)
}

/** The text's blocks and what stands between them, in turn; front matter is one block. */
function blocksOf(text: string): string[] {
  const [front = ''] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? []
  return [front, '', ...text.slice(front.length).split(/(\n{2,})/)]
}

/** Sentences of a paragraph with the white space after them; good enough to edit at their ends. */
function sentencesOf(paragraph: string): string[] {
  return paragraph.split(/(?<=\p{Ll}{3}[.!?]["”]?\s)(?=["“]?\p{Lu})/u)
}

/** The text with one paragraph changed, the middle one of those with three sentences or more. */
function inParagraph(text: string, change: (sentences: readonly string[]) => string[]): string {
  const blocks = blocksOf(text)
  const places = blocks.flatMap((block, index) =>
    isProse(block) && sentencesOf(block).length >= 3 ? [index] : [],
  )
  const place = places[places.length >> 1]
  if (place === undefined) return text
  return blocks.with(place, change(sentencesOf(blocks[place] ?? '')).join('')).join('')
}

/** The text with the longest plain word of a sentence changed, the second one of a paragraph. */
function inWord(text: string, change: (word: string) => string): string {
  return inParagraph(text, ([first = '', second = '', ...rest]) => {
    const words = second.match(/(?<=\s)\p{Ll}{4,}(?=\s)/gu) ?? []
    const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? ''
    return [first, second.replace(longest, change(longest)), ...rest]
  })
}

/** The text with two neighbouring paragraphs changed to something else. */
function inNeighbours(text: string, change: (first: string, second: string) => string): string {
  const blocks = blocksOf(text)
  const isLong = (block = ''): boolean => isProse(block) && sentencesOf(block).length >= 2
  const place = blocks.findIndex((block, index) => isLong(block) && isLong(blocks[index + 2]))
  const [first, , second] = blocks.slice(place, place + 3)
  if (place < 0 || first === undefined || second === undefined) return text
  return blocks.toSpliced(place, 3, change(first, second.trimEnd())).join('')
}

/** The text with each paragraph wrapped at 72 columns, or on one line where it was. */
function rewrap(text: string): string {
  return blocksOf(text)
    .map((block) => {
      if (!isProse(block)) return block
      const line = block.replace(/(?<=\S)[ \t]*\n[ \t]*(?=\S)/g, ' ')
      const wrapped = wrap(line)
      return wrapped === block ? line : wrapped
    })
    .join('')
}

/** A line wrapped at 72 columns; none begins with what would be the mark of another block. */
function wrap(line: string): string {
  const lines: string[] = []
  for (const word of line.split(' ')) {
    const last = lines.at(-1)
    const isMark = /^(?:[-+*=#>|~`]|\d+[.)])/.test(word)
    const fits = last !== undefined && last.length + word.length < 72
    if (fits || (isMark && last !== undefined)) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}
