import type {Element, Nodes} from 'hast'
import {childrenOf, elementsOf, isElement, textContent} from '../page/read-tree.ts'

/** The demands of a statement. */
export interface Demands {
  readonly list: Element
  /** The paragraph or heading right before it. */
  readonly before: Element | undefined
}

/**
 * The list that holds a statement's demands: the first whose items all begin in bold; where no list does, the one with
 * the most text. A list of nothing but links is none, nor are footnotes. The rule reads markup and never words, so that every
 * language has the same list.
 */
export function findDemands(nodes: readonly Nodes[]): Demands | undefined {
  const elements = nodes.filter((node) => isElement(node))
  const lists = elements.filter((node) => isElement(node, 'ul', 'ol') && !isMenu(node))
  const list = lists.find(isBold) ?? longest(lists)
  if (!list) return undefined
  const before = elements[elements.indexOf(list) - 1]
  return {list, before: isElement(before, 'p', 'h2', 'h3', 'h4', 'h5', 'h6') ? before : undefined}
}

function itemsOf(list: Element): Element[] {
  return list.children.filter((node) => isElement(node, 'li'))
}

/** Whether a node holds one element of a name, and nothing but white space beside it. */
export function holdsOnly(node: Nodes, ...names: readonly string[]): boolean {
  const inside = childrenOf(node).filter((child) => !isBlank(child))
  return inside.length > 0 && inside.every((child) => isElement(child, ...names))
}

function isBlank(node: Nodes): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')
}

function isBold(list: Element): boolean {
  const items = itemsOf(list)
  return items.length > 0 && items.every((item) => beginsBold(item))
}

function beginsBold(node: Nodes): boolean {
  const first = childrenOf(node).find((child) => !isBlank(child))
  if (isElement(first, 'p')) return beginsBold(first)
  return isElement(first, 'strong', 'b')
}

function isMenu(list: Element): boolean {
  return itemsOf(list).every((item) => {
    const text = textContent(item).trim()
    return elementsOf(item, 'a').map(textContent).join('').trim() === text
  })
}

function longest(lists: readonly Element[]): Element | undefined {
  const sizes = lists.map((list) => textContent(list).length)
  return lists[sizes.indexOf(Math.max(...sizes))]
}
