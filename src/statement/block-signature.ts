import type {Nodes} from 'mdast'

/**
 * Depth, type and everything about a block that an edition must keep, as one string. Text, and URLs that the settings
 * may map, are left out.
 */
export function blockSignature(node: Nodes, depth: number): string {
  return `${depth} ${node.type} ${JSON.stringify(attributes(node))}`
}

function attributes(node: Nodes): unknown {
  switch (node.type) {
    case 'heading':
      return node.depth
    case 'list':
      return [node.ordered, node.start, node.spread]
    case 'listItem':
      return [node.checked, node.spread]
    case 'code':
      return [node.lang, node.meta, node.value]
    case 'html':
      return node.value
    case 'definition':
      return [node.identifier, node.title]
    case 'footnoteDefinition':
      return node.identifier
    case 'table':
      return node.align
    default:
      return null
  }
}
