import type {Root} from 'mdast'
import type {Extension as TreeExtension} from 'mdast-util-from-markdown'
import type {Extension as SyntaxExtension} from 'micromark-util-types'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {chooseGrammar, type Grammar} from './grammar.ts'
import {placesFromMarkdown} from './places.ts'
import {divide} from './plain-blocks.ts'
import {putBack} from './put-back.ts'

/**
 * The Markdown tree (mdast: CommonMark 0.31, GFM, YAML front matter) of a text, with offsets in UTF-16 units. The text
 * has no byte order mark. Any string is a statement: nothing throws.
 */
export function parseMarkdown(text: string): Root {
  const divided = divide(text)
  if (divided.runs.length === 0) return parseAll(text)
  return putBack(parseAll(divided.rest), text, divided) ?? parseAll(text)
}

/** The tree as remark reads it from the first character to the last. */
function parseAll(text: string): Root {
  const processor = unified().use(remarkParse).use(useGrammar, chooseGrammar(text))
  return (processor as Processor<Root>).parse(text)
}

/** Plugin: hands a grammar's extensions, and the one that keeps places, to remark-parse. */
function useGrammar(this: Processor, grammar: Grammar): undefined {
  const data = this.data() as {
    micromarkExtensions?: readonly SyntaxExtension[]
    fromMarkdownExtensions?: readonly TreeExtension[]
  }
  data.micromarkExtensions = grammar.syntax
  data.fromMarkdownExtensions = [...grammar.tree, placesFromMarkdown()]
}
