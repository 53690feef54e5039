import type {Root, RootContent} from 'hast'

/**
 * A character that no text has (Unicode, noncharacters): it marks a place in a target, and travels with it into the page.
 */
export const placeMark = '\ufdd0'

/**
 * The body of a page with an empty element of an id where the mark first stands, and without the mark anywhere. Law: without
 * a mark the tree is equal to the one given.
 */
export function markPlace(body: Root, id: string): Root {
  const state = {isPlaced: false}
  return {...body, children: body.children.flatMap((child) => markNode(child, id, state))}
}

function markNode<T extends RootContent>(
  node: T,
  id: string,
  state: {isPlaced: boolean},
): RootContent[] {
  if (node.type === 'text') {
    if (!node.value.includes(placeMark)) return [node]
    const at = node.value.indexOf(placeMark)
    const after = {...node, value: node.value.slice(at).replaceAll(placeMark, '')}
    const before = {...node, value: node.value.slice(0, at)}
    if (state.isPlaced) return [{...node, value: before.value + after.value}]
    state.isPlaced = true
    const place: RootContent = {type: 'element', tagName: 'span', properties: {id}, children: []}
    return [before, place, after].filter((each) => each.type !== 'text' || each.value !== '')
  }
  if (node.type !== 'element') return [node]
  const children = node.children.flatMap((child) => markNode(child, id, state))
  return [
    {...node, properties: withoutMark(node.properties), children: children as typeof node.children},
  ]
}

/** Attributes without the mark: texts of pictures are translated too. */
function withoutMark<T extends Readonly<Record<string, unknown>>>(properties: T): T {
  const entries = Object.entries(properties).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replaceAll(placeMark, '') : value,
  ])
  return Object.fromEntries(entries)
}
