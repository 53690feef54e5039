import type {Element} from 'hast'
import type {Code, CodeKind} from '../../model/statement.ts'
import {parseCoded} from '../../segment/coded-text.ts'
import {type Content, element} from './element.ts'

/** What a pair of codes looks like. */
const elements: Readonly<Record<CodeKind, string>> = {
  a: 'u',
  b: 'strong',
  c: 'code',
  i: 'em',
  s: 'del',
  x: 'span',
}

/**
 * A coded text as people read it: bold as bold, a link underlined, what stands alone as its description in a frame. Codes that
 * do not fit are shown as they are written; nothing throws.
 */
export function codedContent(coded: string, codes: readonly Code[]): Content[] {
  const open: {readonly number: number; readonly made: Element}[] = []
  const top = element('span')
  for (const token of parseCoded(coded)) {
    const parent = open.at(-1)?.made ?? top
    if (token.type === 'text') {
      parent.children.push({type: 'text', value: token.value})
      continue
    }
    const code = codes[token.number - 1]
    const isFitting = code?.kind === token.kind
    if (token.type === 'close' && open.at(-1)?.number === token.number && isFitting) open.pop()
    else if (token.type === 'open' && isFitting) {
      const made = element(elements[token.kind], {title: code.description})
      parent.children.push(made)
      open.push({number: token.number, made})
    } else {
      const shown = token.type === 'alone' && isFitting ? code.description : nameOf(token)
      parent.children.push(element('span', {className: ['code'], dir: 'ltr'}, shown))
    }
  }
  return top.children
}

function nameOf({type, kind, number}: {type: string; kind: CodeKind; number: number}): string {
  const name = `${kind}${number}`
  return type === 'alone' ? `<${name}/>` : type === 'open' ? `<${name}>` : `</${name}>`
}
