import type {Element, ElementContent, Nodes} from 'hast'
import {childrenOf, elementsOf, isElement} from '../page/read-tree.ts'

/** Content without the marks of footnotes, and with the words of its links in their place. */
export function bareWords(nodes: readonly Nodes[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node]
    if (!isElement(node) || isFootnoteMark(node)) return []
    const children = bareWords(childrenOf(node))
    return node.tagName === 'a' ? children : [{...node, children}]
  })
}

function isFootnoteMark(node: Element): boolean {
  if (node.tagName === 'a') return Object.hasOwn(node.properties, 'dataFootnoteRef')
  return node.tagName === 'sup' && elementsOf(node, 'a').some(isFootnoteMark)
}
