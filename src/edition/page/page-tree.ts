import type {Element, Root as HtmlRoot} from 'hast'
import type {Heading, Html, Parents, Root} from 'mdast'
import {type Options, type State, toHast} from 'mdast-util-to-hast'
import {walkBlocks} from '../../statement/walk-blocks.ts'
import type {Said, Words} from '../words/words.ts'
import type {RawHtml} from './keep-html.ts'
import {sanitizeBody} from './sanitize-body.ts'

/** What is added to a text on its way to a page. */
export interface TreeOptions {
  /** Of the headings in order. */
  readonly headingIds: readonly string[]
  readonly words: Words
  /** Keeps what is harmless of the text's HTML. Default none of it. */
  readonly keepHtml?: ((tree: HtmlRoot, ids: readonly string[]) => void) | undefined
}

/**
 * The sanitized HTML tree of a Markdown tree, which it changes. Footnotes stand at the end, their labels in the edition's
 * words; cells of a table say by class where their text stands, in the direction of the page.
 */
export function pageTree(tree: Root, {headingIds, words, keepHtml}: TreeOptions): HtmlRoot {
  setHeadingIds(tree, headingIds)
  const made = toHast(tree, {
    ...footnoteOptions(words),
    ...(keepHtml && {handlers: {html: rawHtml}}),
  })
  const root: HtmlRoot = made.type === 'root' ? made : {type: 'root', children: []}
  for (const child of root.children) if (child.type === 'element') tidy(child)
  keepHtml?.(root, [...headingIds, 'footnote-label'])
  return sanitizeBody(root)
}

/** Nodes whose HTML stands in blocks of its own. */
const blockParents: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
])

/** HTML as it stands in the text, for `keepHtml`. */
function rawHtml(_: State, {value}: Html, parent: Parents | undefined): Element {
  const raw: RawHtml = {type: 'raw', value, isInLine: !blockParents.has(parent?.type ?? 'root')}
  // The tree of a page has no such nodes any more when it is made.
  return raw as unknown as Element
}

function setHeadingIds(tree: Root, ids: readonly string[]): void {
  let next = 0
  for (const {node} of walkBlocks(tree)) if (node.type === 'heading') setProperty(node, ids[next++])
}

function setProperty(node: Heading, id: string | undefined): void {
  const data = (node.data ?? {}) as {hProperties?: object}
  node.data = {...data, hProperties: {...data.hProperties, ...(id !== undefined && {id})}} as object
}

function footnoteOptions(words: Words): Options {
  const label = words.say('notes')
  return {
    // The ids of headings have no full stop, so these are not among them.
    clobberPrefix: 'note.',
    footnoteLabel: label.text,
    footnoteLabelProperties: {...marks(label, words)},
    footnoteBackLabel: (index) =>
      `${words.say('backToText').text} (${words.say('noteNumber', {number: index + 1}).text})`,
    // The selector keeps the arrow from becoming a picture.
    footnoteBackContent: '↩\ufe0e',
  }
}

/** The attributes of a text that is in another language than the page's. */
export function marks(said: Said, words: Words): {lang?: string; dir?: string} {
  return said.language === words.language ? {} : {lang: said.language, dir: said.direction}
}

const alignments: Readonly<Record<string, string>> = {
  left: 'align-start',
  center: 'align-center',
  right: 'align-end',
}

/** Changes what HTML has no longer: the alignment of cells becomes a class; cells of the head say what they head. */
function tidy(element: Element): void {
  const {properties, tagName} = element
  if (tagName === 'th') properties.scope = 'col'
  const align = alignments[String(properties.align)]
  if (align) properties.className = [align]
  delete properties.align
  for (const child of element.children) if (child.type === 'element') tidy(child)
}
