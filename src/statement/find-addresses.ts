import type {Root, RootContent} from 'mdast'
import {gfmAutolinkLiteralFromMarkdown} from 'mdast-util-gfm-autolink-literal'

/** An address in a text that readers of GitHub-flavoured Markdown may turn into a link. */
export interface Address {
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  readonly url: string
}

/** True of every text in which there can be one. */
const suspicious = /@|https?:\/\/|www\./i

const [transform] = gfmAutolinkLiteralFromMarkdown().transforms ?? []

/**
 * The addresses that remark-gfm and GitHub link although the syntax of Markdown sees none: they look at text a second
 * time, after escapes and references are undone. The rules are remark-gfm's own.
 */
export function findAddresses(text: string): Address[] {
  if (!suspicious.test(text) || !transform) return []
  const probe: Root = {
    type: 'root',
    children: [{type: 'paragraph', children: [{type: 'text', value: text}]}],
  }
  const tree = (transform(probe) ?? probe) as Root
  const [paragraph] = tree.children
  const addresses: Address[] = []
  let offset = 0
  for (const node of paragraph?.type === 'paragraph' ? paragraph.children : []) {
    const end = offset + textOf(node).length
    if (node.type === 'link') addresses.push({start: offset, end, url: node.url})
    offset = end
  }
  return addresses
}

function textOf(node: RootContent): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
