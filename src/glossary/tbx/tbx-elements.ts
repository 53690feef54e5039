import {visibleText} from './own-notes.ts'
import {elementsOf, localName, textOf, type XmlElement} from './xml-tree.ts'

/** Elements of these names within another, at any depth. */
export function descendants(node: XmlElement, names: readonly string[]): XmlElement[] {
  return allWithin(node).filter((child) => names.includes(localName(child)))
}

/**
 * The first of some data categories within an element, in either style: `<termNote type="…">` (DCA) or an element of that
 * name (DCT). Undefined where there is none, or it says nothing.
 */
export function categoryOf(node: XmlElement, categories: readonly string[]): string | undefined {
  const found = allWithin(node).find(
    (child) =>
      categories.includes(localName(child)) || categories.includes(child.attributes.type ?? ''),
  )
  return (found && visibleText(textOf(found))) || undefined
}

/** All elements within another, in document order. No recursion: documents may be deep. */
function allWithin(node: XmlElement): XmlElement[] {
  const found: XmlElement[] = []
  const open = elementsOf(node).reverse()
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next)
    open.push(...elementsOf(next).reverse())
  }
  return found
}
