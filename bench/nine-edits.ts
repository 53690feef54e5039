/** A way in which authors change a statement. */
export interface Edit {
  readonly name: string
  readonly apply: (text: string) => string
}

/** Paragraphs of at least three sentences, by their text in the file. */
function paragraphs(text: string): string[] {
  return text
    .split(/\n{2,}/)
    .filter((block) => /^[A-Z“"]/.test(block) && sentences(block).length >= 3)
}

/** Sentences of a paragraph with the white space after them; good enough to edit at their ends. */
function sentences(paragraph: string): string[] {
  return paragraph.split(/(?<=[a-z]{3}[.!?]["”]?\s)(?=[A-Z])/)
}

/** The text with one paragraph changed: the middle one of those that are long enough. */
function inParagraph(text: string, change: (parts: string[]) => string): string {
  const candidates = paragraphs(text)
  const paragraph = candidates[Math.floor(candidates.length / 2)]
  if (paragraph === undefined) return text
  return text.replace(paragraph, () => change(sentences(paragraph)))
}

/** The text with the second sentence's longest plain word changed. */
function inWord(text: string, change: (word: string) => string): string {
  return inParagraph(text, ([first = '', second = '', ...rest]) => {
    const words = second.match(/(?<=\s)[a-z]{4,}(?=\s)/g) ?? []
    const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? ''
    return [first, second.replace(longest, change(longest)), ...rest].join('')
  })
}

/** The nine edits of the comparison in the README. */
export const edits: readonly Edit[] = [
  {name: 'change one word', apply: (text) => inWord(text, () => 'altogether')},
  {
    name: 'insert a sentence',
    apply: (text) =>
      inParagraph(text, ([first = '', ...rest]) =>
        [first, 'Nobody asked them beforehand. ', ...rest].join(''),
      ),
  },
  {
    name: 'delete a sentence',
    apply: (text) => inParagraph(text, ([first = '', , ...rest]) => [first, ...rest].join('')),
  },
  {name: 'emphasis on a word', apply: (text) => inWord(text, (word) => `*${word}*`)},
  {
    name: 'split a paragraph',
    apply: (text) =>
      inParagraph(text, ([first = '', ...rest]) => `${first.trimEnd()}\n\n${rest.join('')}`),
  },
  {name: 'join two paragraphs', apply: joinParagraphs},
  {name: 'swap two paragraphs', apply: swapParagraphs},
  {
    name: 'a heading in front',
    apply: (text) =>
      inParagraph(text, (parts) => `## What has happened so far\n\n${parts.join('')}`),
  },
  {name: 'rewrap at 72 columns', apply: rewrap},
]

/** Two neighbouring paragraphs of running text. */
function neighbours(text: string): [string, string] | undefined {
  const blocks = text.split(/\n{2,}/)
  const isProse = (block: string | undefined): boolean =>
    /^[A-Z“"]/.test(block ?? '') && !/ {2}\n/.test(block ?? '')
  const at = blocks.findIndex(
    (block, index) => index > 3 && isProse(block) && isProse(blocks[index + 1]),
  )
  const [first, second] = blocks.slice(at, at + 2)
  return at < 0 || !first || !second ? undefined : [first, second.trimEnd()]
}

function joinParagraphs(text: string): string {
  const pair = neighbours(text)
  return pair ? text.replace(pair.join('\n\n'), () => pair.join(' ')) : text
}

function swapParagraphs(text: string): string {
  const pair = neighbours(text)
  return pair ? text.replace(pair.join('\n\n'), () => pair.toReversed().join('\n\n')) : text
}

/** Every paragraph of running text wrapped anew, or unwrapped where it was wrapped. */
function rewrap(text: string): string {
  return text
    .split(/(\n{2,})/)
    .map((block) => {
      if (!/^[A-Za-z“"*]/.test(block) || / {2}\n|^\*\*|^\|/.test(block)) return block
      if (/\S\n\S/.test(block)) return block.replaceAll('\n', ' ')
      return block.replace(/(.{1,72})(?: |$)/g, '$1\n').trimEnd()
    })
    .join('')
}
