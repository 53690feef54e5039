import {SaxesParser} from 'saxes'
import {
  documentType,
  malformed,
  otherEncoding,
  strayAmpersand,
  tooDeep,
  tooLong,
} from './xml-faults.ts'
import type {XmlElement} from './xml-tree.ts'

/** Deeper than this nothing is glossary: TBX has ten levels. */
const mostLevels = 100

/** Longer documents are refused before they fill the memory: some 200,000 concepts. UTF-16 units. */
const mostLength = 64_000_000

/** So much is read at a time. UTF-16 units. */
const chunkLength = 1 << 16

/** The five entities that every XML document has (XML 1.0, section 4.6). All others would need a DTD. */
const entities = {amp: '&', gt: '>', lt: '<', quot: '"', apos: "'"}

/**
 * The root element of an XML document, with all that is in it; comments and processing instructions are left out, as are
 * line breaks that stand between elements only. `file` is its path as people know it. A document type declaration is
 * refused, and with it every entity of the document's own: nothing is ever fetched or expanded.
 *
 * @throws UserError `glossary` with file, line and column for what is no well-formed XML, `encoding` where the document says
 * that it is in another encoding than Unicode's, `too-large`.
 */
export function readXml(text: string, file: string): XmlElement {
  if (text.length > mostLength) throw tooLong(text.length, {file, most: mostLength})
  const parser = new SaxesParser({position: true, xmlns: false})
  // The parser's own list has a prototype, which would make `&constructor;` an entity.
  parser.ENTITIES = Object.assign(Object.create(null), entities)
  const place = (): {file: string; line: number; column: number} => ({
    file,
    line: parser.line,
    column: Math.max(parser.columnIndex, 1),
  })
  const tree = growTree()
  parser.on('error', ({message}) => {
    const fault = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
    throw strayAmpersand(text, file) ?? malformed(fault, place())
  })
  parser.on('doctype', () => {
    throw documentType(text, {file, end: parser.position})
  })
  parser.on('xmldecl', ({encoding}) => {
    if (encoding !== undefined && !/^(?:utf-?(?:8|16(?:[lb]e)?)|us-ascii)$/i.test(encoding))
      throw otherEncoding(encoding, file)
  })
  parser.on('opentag', ({name, attributes}) => {
    if (tree.level() === mostLevels) throw tooDeep(mostLevels, place())
    tree.open(name, attributes)
  })
  parser.on('closetag', tree.close)
  parser.on('text', tree.text)
  parser.on('cdata', tree.text)
  const start = text.startsWith('\ufeff') ? 1 : 0
  for (let at = start; at < text.length; at += chunkLength)
    parser.write(text.slice(at, at + chunkLength))
  parser.close()
  return tree.root() ?? {name: '', attributes: {}, children: []}
}

/** An element that is not complete yet. */
interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/** A tree that grows by what a parser reports. */
interface GrowingTree {
  readonly level: () => number
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: () => void
  readonly text: (text: string) => void
  readonly root: () => XmlElement | undefined
}

function growTree(): GrowingTree {
  const path: Growing[] = []
  let root: XmlElement | undefined
  return {
    level: () => path.length,
    open: (name, attributes) => {
      const made = {name, attributes: {...attributes}, children: []}
      path.at(-1)?.children.push(made)
      root ??= made
      path.push(made)
    },
    close: () => {
      const children = path.pop()?.children ?? []
      if (!children.some((child) => typeof child !== 'string')) return
      const kept = children.filter((child) => !isIndent(child))
      for (const [index, child] of kept.entries()) children[index] = child
      children.length = kept.length
    },
    text: (text) => {
      path.at(-1)?.children.push(text)
    },
    root: () => root,
  }
}

/** Whether a text only puts the next element on a line of its own. */
function isIndent(child: XmlElement | string): boolean {
  return typeof child === 'string' && child.includes('\n') && child.trim() === ''
}
