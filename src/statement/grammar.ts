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
import type {Construct, ConstructRecord, Extension as SyntaxExtension} from 'micromark-util-types'

/** One syntax beyond CommonMark, with a test that is true of every text in which it can occur. */
interface OptionalSyntax {
  readonly occursIn: RegExp
  readonly syntax: () => SyntaxExtension
  readonly tree: () => TreeExtension
}

/**
 * GitHub's additions to CommonMark (GFM 0.29) and front matter, each with the characters without which it
 * cannot occur. Leaving a syntax out where it cannot occur gives the same tree in half the time: the literal
 * e-mail address alone costs a look-ahead at every word.
 */
const optionalSyntaxes: readonly OptionalSyntax[] = [
  {occursIn: /^---/, syntax: () => frontmatter(), tree: () => frontmatterFromMarkdown()},
  {occursIn: /\||:-|-:/, syntax: () => gfmTable(), tree: () => gfmTableFromMarkdown()},
  {occursIn: /~/, syntax: () => gfmStrikethrough(), tree: () => gfmStrikethroughFromMarkdown()},
  {occursIn: /\[\^/, syntax: () => gfmFootnote(), tree: () => gfmFootnoteFromMarkdown()},
  {
    occursIn: /\[[\sxX]\]/,
    syntax: () => gfmTaskListItem(),
    tree: () => gfmTaskListItemFromMarkdown(),
  },
  {
    occursIn: /https?:\/\/|www\./i,
    syntax: () => withoutEmail(gfmAutolinkLiteral()),
    tree: autolinkTree,
  },
  {occursIn: /@/, syntax: () => gfmAutolinkLiteral(), tree: autolinkTree},
]

/** The syntax and tree extensions that a text needs. */
export interface Grammar {
  readonly syntax: readonly SyntaxExtension[]
  readonly tree: readonly TreeExtension[]
}

const grammars = new Map<number, Grammar>()

/**
 * The smallest grammar that gives the same tree for this text as all of GFM with front matter. Law: parsing with it
 * equals parsing with every syntax (autolinks found by micromark only: the tree transform that looks for addresses
 * in decoded text, and leaves nodes without a place, is not used).
 */
export function chooseGrammar(text: string): Grammar {
  let key = 0
  optionalSyntaxes.forEach((optional, index) => {
    if (optional.occursIn.test(text)) key |= 1 << index
  })
  let grammar = grammars.get(key)
  if (!grammar) {
    const chosen = optionalSyntaxes.filter((_, index) => key & (1 << index))
    grammar = {syntax: chosen.map((one) => one.syntax()), tree: chosen.map((one) => one.tree())}
    grammars.set(key, grammar)
  }
  return grammar
}

/** Literal autolinks but for e-mail addresses. */
function withoutEmail(autolinks: SyntaxExtension): SyntaxExtension {
  const text: ConstructRecord = {}
  for (const [code, constructs] of Object.entries(autolinks.text ?? {})) {
    const list: Construct[] = Array.isArray(constructs) ? constructs : [constructs as Construct]
    const kept = list.filter(({name}) => name !== 'emailAutolink')
    if (kept.length > 0) text[Number(code)] = kept
  }
  return {text}
}

/** Tree handlers of literal autolinks, without the transform that works on decoded text. */
function autolinkTree(): TreeExtension {
  const {enter, exit} = gfmAutolinkLiteralFromMarkdown()
  return {...(enter && {enter}), ...(exit && {exit})}
}
