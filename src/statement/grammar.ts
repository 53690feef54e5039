import type {Extension as TreeExtension} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmAutolinkLiteralFromMarkdown} from 'mdast-util-gfm-autolink-literal'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmAutolinkLiteral} from 'micromark-extension-gfm-autolink-literal'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import type {Construct, Extension as SyntaxExtension} from 'micromark-util-types'
import {addressStarts, emailStarts, tableLines} from './likely-places.ts'

/** One syntax beyond CommonMark. */
interface OptionalSyntax {
  /** The syntax for a text; undefined where it cannot occur. */
  readonly syntax: (text: string) => SyntaxExtension | undefined
  readonly tree: () => TreeExtension
}

/**
 * GitHub's additions to CommonMark (GFM 0.29) and front matter, each left out of texts in which it cannot occur, and
 * tried only where it may begin. That gives the same tree in half the time: a table alone costs a look at every line
 * twice, a literal e-mail address a look-ahead at every word.
 */
const optionalSyntaxes: readonly OptionalSyntax[] = [
  {
    syntax: (text) => (/^---/.test(text) ? frontmatter() : undefined),
    tree: frontmatterFromMarkdown,
  },
  {syntax: tableSyntax, tree: gfmTableFromMarkdown},
  {
    syntax: (text) => (text.includes('~') ? gfmStrikethrough() : undefined),
    tree: gfmStrikethroughFromMarkdown,
  },
  {
    syntax: (text) => (text.includes('[^') ? gfmFootnote() : undefined),
    tree: gfmFootnoteFromMarkdown,
  },
  {
    syntax: (text) => (/\[[\sxX]\]/.test(text) ? gfmTaskListItem() : undefined),
    tree: gfmTaskListItemFromMarkdown,
  },
  {syntax: autolinkSyntax, tree: autolinkTree},
]

/** The syntax and tree extensions that a text needs. */
export interface Grammar {
  readonly syntax: readonly SyntaxExtension[]
  readonly tree: readonly TreeExtension[]
}

/**
 * The smallest grammar that gives the same tree for this text as all of GFM with front matter. Law: parsing with it
 * equals parsing with every syntax (autolinks found by micromark only: the tree transform that looks for addresses
 * in decoded text, and leaves nodes without a place, is not used). It is good for no other text.
 */
export function chooseGrammar(text: string): Grammar {
  const syntax: SyntaxExtension[] = []
  const tree: TreeExtension[] = []
  for (const optional of optionalSyntaxes) {
    const needed = optional.syntax(text)
    if (!needed) continue
    syntax.push(needed)
    tree.push(optional.tree())
  }
  return {syntax, tree}
}

/** Tables, tried on those lines only on which there may be a row. */
function tableSyntax(text: string): SyntaxExtension | undefined {
  const lines = tableLines(text)
  const table = gfmTable().flow?.null as Construct
  if (lines.size === 0) return undefined
  const tokenize: Construct['tokenize'] = function (effects, ok, nok) {
    return lines.has(this.now().line) ? table.tokenize.call(this, effects, ok, nok) : nok
  }
  return {flow: {null: {...table, tokenize}}}
}

/** The constructs of literal autolinks with the characters they begin with; one for e-mail addresses, the rest for others. */
const autolinks = Object.entries(gfmAutolinkLiteral().text ?? {}).flatMap(([code, constructs]) =>
  [constructs as Construct | Construct[]].flat().map((construct) => ({
    code: Number(code),
    construct,
    isEmail: construct.name === 'emailAutolink',
  })),
)
const addressLinks = autolinks.filter(({isEmail}) => !isEmail)

/** Literal autolinks, tried at those places only at which an address may begin. */
function autolinkSyntax(text: string): SyntaxExtension | undefined {
  const addresses = addressStarts(text)
  const emails = emailStarts(text)
  if (addresses.size + emails.size === 0) return undefined
  const constructs: Record<number, Construct[]> = {}
  for (const {code, construct, isEmail} of emails.size > 0 ? autolinks : addressLinks) {
    const starts = isEmail ? emails : addresses
    if (starts.size === 0) continue
    constructs[code] ??= []
    constructs[code].push(startingAt(starts, construct))
  }
  return {text: constructs}
}

/** A construct that is not tried where it cannot begin. */
function startingAt(starts: ReadonlySet<number>, construct: Construct): Construct {
  const previous: Construct['previous'] = function (code) {
    return construct.previous?.call(this, code) !== false && starts.has(this.now().offset)
  }
  return {...construct, previous}
}

/** Tree handlers of literal autolinks, without the transform that works on decoded text. */
function autolinkTree(): TreeExtension {
  const {enter, exit} = gfmAutolinkLiteralFromMarkdown()
  return {...(enter && {enter}), ...(exit && {exit})}
}
