import type {Element, Nodes, RootContent} from 'hast'

/** Whether a node is an element, of one of the given names where any is given. */
export function isElement(node: Nodes | undefined, ...names: readonly string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName))
}

/** The children of a node, none of those that have none. */
export function childrenOf(node: Nodes): readonly RootContent[] {
  return 'children' in node ? (node.children as RootContent[]) : []
}

/** All elements of a tree in document order, of the given names where any is given. */
export function elementsOf(node: Nodes, ...names: readonly string[]): Element[] {
  const inside = childrenOf(node).flatMap((child) => elementsOf(child, ...names))
  return isElement(node, ...names) ? [node, ...inside] : inside
}

/** The text of a node and all in it, as it stands. */
export function textContent(node: Nodes): string {
  return node.type === 'text' ? node.value : childrenOf(node).map(textContent).join('')
}

/** A property of an element as a string; undefined where it has none, or one of another type. */
export function stringOf({properties}: Element, name: string): string | undefined {
  const value = properties[name]
  return typeof value === 'string' ? value : undefined
}

/** Whether an element is the list of footnotes at the end of a text. */
export function isFootnotes(node: Nodes): boolean {
  return isElement(node, 'section') && Object.hasOwn(node.properties, 'dataFootnotes')
}
