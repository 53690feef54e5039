import {escapeXml} from '../../xml/xml-text.ts'

/** An element of an XML document: all that TBX needs of one. */
export interface XmlElement {
  /** With its prefix, if it has one. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Elements and texts in order. */
  readonly children: readonly (XmlElement | string)[]
}

/** An element with attributes and children. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  return {name, attributes, children}
}

/** The name of an element without its prefix. */
export function localName({name}: XmlElement): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The text of an element and all within it. */
export function textOf({children}: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** The elements among the children. */
export function elementsOf({children}: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string')
}

/**
 * A document as UTF-8 XML, indented where an element holds elements only. Characters that XML 1.0 cannot hold are left
 * out.
 */
export function serializeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}\n`
}

function writeElement(node: XmlElement, indent: string): string {
  const {name, attributes, children} = node
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const start = `${indent}<${name}${written.join('')}`
  if (children.length === 0) return `${start}/>`
  if (children.some((child) => typeof child === 'string'))
    return `${start}>${children.map(inline).join('')}</${name}>`
  const inner = elementsOf(node).map((child) => writeElement(child, `${indent}  `))
  return `${start}>\n${inner.join('\n')}\n${indent}</${name}>`
}

function inline(child: XmlElement | string): string {
  return typeof child === 'string' ? escapeXml(child) : writeElement(child, '')
}
