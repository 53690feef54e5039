import type {Heading, Nodes, Paragraph, Root, TableCell} from 'mdast'

/** A block of the tree with what its ancestors say of it. */
export interface VisitedBlock {
  readonly node: Nodes
  readonly depth: number
  /** What people call the text in it: `paragraph`, `heading 2`, `list item`, `quote`, `table header`, … */
  readonly kind: string
}

/** A block whose children are inline content. */
export type TextBlock = Paragraph | Heading | TableCell

/** Whether a node is a block whose children are inline content. */
export function holdsText(node: Nodes): node is TextBlock {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
}

/** All blocks in document order, the root first. Without recursion, so that nesting has no limit here. */
export function* walkBlocks(root: Root): Generator<VisitedBlock> {
  const stack: VisitedBlock[] = [{node: root, depth: 0, kind: 'paragraph'}]
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    yield visit
    const {node, depth} = visit
    if (holdsText(node) || !('children' in node)) continue
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child) stack.push({node: child, depth: depth + 1, kind: kindOf(child, visit, index)})
    }
  }
}

const containerKinds: Readonly<Record<string, string>> = {
  listItem: 'list item',
  blockquote: 'quote',
  footnoteDefinition: 'footnote',
}

/** A container names the text in it, unless another stands between. */
function kindOf(child: Nodes, parent: VisitedBlock, index: number): string {
  if (child.type === 'heading') return `heading ${child.depth}`
  if (child.type === 'tableRow') return index === 0 ? 'table header' : 'table cell'
  return containerKinds[child.type] ?? parent.kind
}
