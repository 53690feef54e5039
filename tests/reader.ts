import type {Nodes, Root} from 'mdast'
import {remark} from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'

const processor = remark().use(remarkGfm).use(remarkFrontmatter)

/** What any GitHub-flavoured reader makes of a text, with nothing of broadside in between. */
export function readAsOthers(text: string): Root {
  return processor.parse(text)
}

/**
 * The tree without its words: types, nesting and everything else that is not text. A reference named by its text is the
 * same as one with the name beside it.
 */
export function skeleton(node: Nodes): string {
  if (node.type === 'text') return 'text'
  const {type, position, children, data, alt, title, label, referenceType, ...rest} =
    node as Nodes & Record<string, unknown>
  const inside = Array.isArray(children) ? (children as Nodes[]).map(skeleton) : []
  const merged = inside.filter((child, index) => child !== 'text' || inside[index - 1] !== 'text')
  return `${type}${JSON.stringify(rest)}${title ? 'titled' : ''}(${merged.join(' ')})`
}

/** The words a reader sees, alternative texts and titles included. */
export function words(node: Nodes): string {
  if (node.type === 'text') return node.value
  const {alt, title, children} = node as {alt?: string; title?: string; children?: Nodes[]}
  const inside = (children ?? []).map(words).join('')
  return [inside, alt, title].filter(Boolean).join('|')
}
