import type {Element, RootContent} from 'hast'
import type {Page} from './page.ts'
import {isElement} from './read-tree.ts'

/** The first heading of depth 1, if the text begins with one, and all the rest. */
export function divideBody({body}: Page): {
  readonly title: Element | undefined
  readonly rest: readonly RootContent[]
} {
  const at = body.children.findIndex((node) => isElement(node))
  const first = body.children[at]
  return isElement(first, 'h1')
    ? {title: first, rest: body.children.slice(at + 1)}
    : {title: undefined, rest: body.children}
}
