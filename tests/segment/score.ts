import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A paragraph and its sentences, without the white space between them. */
export interface Labelled {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly sentences: readonly string[]
}

const folder = join(import.meta.dirname, 'labelled')

/** All labelled paragraphs. */
export const paragraphs: readonly Labelled[] = readdirSync(folder).flatMap((name) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')),
)

/** Divides a text of a language into sentences. */
export type Splitter = (text: string, language: string) => readonly string[]

/** F1 of the boundaries inside paragraphs, 0 to 100. A boundary is the number of characters before it, blanks left out. */
export function f1(group: readonly Labelled[], split: Splitter): number {
  let found = 0
  let both = 0
  let wanted = 0
  for (const {text, lang, sentences} of group) {
    const got = boundaries(split(text, lang))
    const gold = boundaries(sentences)
    found += got.size
    wanted += gold.size
    both += got.intersection(gold).size
  }
  return (200 * both) / (found + wanted)
}

/** Where pieces end, the last left out. */
function boundaries(pieces: readonly string[]): Set<number> {
  const ends = new Set<number>()
  let end = 0
  for (const piece of pieces) {
    end += squeeze(piece).length
    ends.add(end)
  }
  ends.delete(end)
  return ends
}

export function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}
