import type {CodeNode} from './code-tree.ts'

/**
 * Nodes in the form a catalog has them: neighbouring texts as one, white space as single spaces, none at the ends, no empty
 * texts. Idempotent.
 */
export function tidyNodes(nodes: readonly CodeNode[]): CodeNode[] {
  const tidy = joinTexts(nodes)
  const first = tidy[0]
  if (first?.type === 'text') tidy[0] = {...first, value: first.value.replace(/^ /, '')}
  const last = tidy.at(-1)
  if (last?.type === 'text') tidy[tidy.length - 1] = {...last, value: last.value.replace(/ $/, '')}
  return tidy.filter((node) => node.type !== 'text' || node.value !== '')
}

/** As `tidyNodes` with the blanks at the ends. */
export function joinTexts(nodes: readonly CodeNode[]): CodeNode[] {
  const joined: CodeNode[] = []
  let text = ''
  const endText = () => {
    if (text !== '') joined.push({type: 'text', value: text.replace(/[ \t\n\r]+/g, ' ')})
    text = ''
  }
  for (const node of nodes) {
    if (node.type === 'text') {
      text += node.value
      continue
    }
    endText()
    joined.push(node.type === 'pair' ? {...node, children: joinTexts(node.children)} : node)
  }
  endText()
  return joined
}
