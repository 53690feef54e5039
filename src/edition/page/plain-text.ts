import type {Element, Root, RootContent} from 'hast'

/** The plain text of a tree: pictures as their descriptions, marks of footnotes left out, blanks single. */
export function plainText(node: Root | RootContent): string {
  return textOf(node).replace(/\s+/gu, ' ').trim()
}

function textOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'root' && node.type !== 'element') return ''
  if (node.type === 'element') {
    if (node.tagName === 'br') return ' '
    if (node.tagName === 'img') return String(node.properties.alt ?? '')
    if (isFootnoteMark(node)) return ''
  }
  return node.children.map(textOf).join('')
}

function isFootnoteMark({tagName, children}: Element): boolean {
  const [first] = children
  return tagName === 'sup' && first?.type === 'element' && 'dataFootnoteRef' in first.properties
}
