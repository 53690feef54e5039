import type {Block, Statement} from '../model/statement.ts'
import {fieldTexts} from '../statement/front-matter.ts'
import {parseStatement} from '../statement/parse-statement.ts'
import {plainText} from '../statement/text-unit.ts'
import {spanMover} from './moved-spans.ts'
import type {RenderedEdition} from './render-edition.ts'

/** What an edition says about itself before it begins; plain texts, absent where it does not. */
export interface EditionHead {
  /** Of the front matter, else the first heading of the least depth. */
  readonly title?: string
  readonly description?: string
  /** ISO 8601 day. */
  readonly date?: string
  /** ISO 8601 day of its last change, after `date`. */
  readonly updated?: string
  /** Of the front matter's `authors`, else of its `author`; absent where there is none. */
  readonly authors?: readonly string[]
}

/** The head of an edition, read from its text where the statement's front matter and heading have come to stand. */
export function readHead({outline, text}: Statement, rendered: RenderedEdition): EditionHead {
  const move = spanMover(rendered.edits)
  const moved = (index: number): string => {
    const start = outline[index]?.start ?? 0
    const [span] = move({start, end: outline[index + 1]?.start ?? text.length})
    return span ? rendered.text.slice(span.start, span.end) : ''
  }
  const yaml = outline.findIndex((block) => typeOf(block) === 'yaml')
  const fields =
    yaml < 0 ? new Map<string, readonly string[]>() : fieldTexts(withoutFences(moved(yaml)), names)
  const field = (name: string): string | undefined => fields.get(name)?.[0]
  const heading = firstHeading(outline)
  const title = field('title') ?? (heading < 0 ? '' : headingText(moved(heading), rendered.text))
  const description = field('description')
  const date = isoDay(field('date') ?? '')
  const updated = isoDay(field('updated') ?? '')
  const authors = fields.get('authors') ?? fields.get('author')
  return {
    ...(title !== '' && {title}),
    ...(description !== undefined && {description}),
    ...(date !== undefined && {date}),
    ...(updated !== undefined && updated > (date ?? '') && {updated}),
    ...(authors && {authors}),
  }
}

const names = ['title', 'description', 'date', 'updated', 'authors', 'author']

function typeOf({signature}: Block): string | undefined {
  return signature.split(' ')[1]
}

/** What stands between the fences of a front matter. */
function withoutFences(yaml: string): string {
  return yaml.replace(/^---[ \t]*\r?\n/, '').replace(/\r?\n---\s*$/, '')
}

/** Index of the first heading of the least depth; -1 where there is none. */
function firstHeading(outline: readonly Block[]): number {
  let found = -1
  let least = 7
  for (const [index, block] of outline.entries()) {
    const depth = typeOf(block) === 'heading' ? Number(block.signature.split(' ')[2]) : least
    if (depth >= least) continue
    least = depth
    found = index
  }
  return found
}

/** The words of a heading; what its references refer to stands elsewhere in the text. */
function headingText(heading: string, text: string): string {
  const definitions = heading.includes('[') ? (text.match(/^ {0,3}\[[^\]\n]+\]:.*$/gm) ?? []) : []
  const {outline} = parseStatement(`${heading}\n\n${definitions.join('\n\n')}`)
  return plainText(outline.find(({tokens}) => tokens)?.tokens ?? [])
}

/** The day of a date, if it is one. */
function isoDay(date: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0]
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${day}`) ? day : undefined
}
