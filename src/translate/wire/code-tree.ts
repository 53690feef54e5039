import type {CodeKind} from '../../model/statement.ts'
import {type CodedToken, encodeText, parseCoded} from '../../segment/coded-text.ts'

/** A piece of a segment: text, a pair of codes with what it holds, or a code that holds nothing to translate. */
export type CodeNode =
  | {readonly type: 'text'; readonly value: string}
  | {readonly type: 'pair'; readonly number: number; readonly children: readonly CodeNode[]}
  | {readonly type: 'atom'; readonly number: number}

/** What a code of a segment is, beside its place. */
export interface CodeForm {
  readonly kind: CodeKind
  readonly isPair: boolean
  /** Of a pair that travels as an atom (inline code): its text, kept and not translated. */
  readonly verbatim?: string
}

/** A coded text as a tree. */
export interface CodeTree {
  readonly nodes: readonly CodeNode[]
  /** By number; each stands once in the nodes. */
  readonly codes: ReadonlyMap<number, CodeForm>
}

/** Pairs within pairs, at most. Markdown that people write has two or three. */
export const MOST_DEPTH = 50

/**
 * The tree of a coded text; inline code is an atom. Undefined where its codes make no tree: a code without its other half,
 * pairs that cross, a number that stands twice. Law: `writeCoded` of the nodes undoes it.
 */
export function readCoded(text: string): CodeTree | undefined {
  const codes = new Map<number, CodeForm>()
  const root: CodeNode[] = []
  const open: {token: CodeToken; children: CodeNode[]}[] = []
  for (const token of parseCoded(text)) {
    const around = open.at(-1)
    const siblings = around?.children ?? root
    if (token.type === 'text') {
      siblings.push(token)
      continue
    }
    const {kind, number} = token
    if (token.type === 'close') {
      if (around?.token.number !== number || around.token.kind !== kind) return undefined
      open.pop()
      const form = formOf(kind, around.children)
      if (!form) return undefined
      codes.set(number, form)
      const outside = open.at(-1)?.children ?? root
      if (form.verbatim === undefined)
        outside.push({type: 'pair', number, children: around.children})
      else outside.push({type: 'atom', number})
      continue
    }
    if (codes.has(number) || open.length >= MOST_DEPTH) return undefined
    codes.set(number, {kind, isPair: token.type === 'open'})
    if (token.type === 'alone') siblings.push({type: 'atom', number})
    else open.push({token, children: []})
  }
  return open.length > 0 ? undefined : {nodes: root, codes}
}

/** Nodes as coded text. Each code they hold is in `codes`. */
export function writeCoded(nodes: readonly CodeNode[], codes: CodeTree['codes']): string {
  const pieces = piecesOf(nodes, codes)
  let written = ''
  let plain = ''
  for (const piece of pieces) {
    if (piece.isText) {
      plain += piece.value
      continue
    }
    written += encodeText(plain, true) + piece.value
    plain = ''
  }
  return written + encodeText(plain)
}

/** Nodes as plain text; what stands for an atom is given, nothing where it is not. */
export function plainOf(
  nodes: readonly CodeNode[],
  atom: (number: number) => string = () => '',
): string {
  // Joined once: to join at each level would copy a text as often as pairs are around it.
  const pieces: string[] = []
  const collect = (list: readonly CodeNode[]): void => {
    for (const node of list) {
      if (node.type === 'pair') collect(node.children)
      else pieces.push(node.type === 'text' ? node.value : atom(node.number))
    }
  }
  collect(nodes)
  return pieces.join('')
}

type CodeToken = Exclude<CodedToken, {readonly type: 'text'}>

/** What a pair is; undefined for inline code that holds codes. */
function formOf(kind: CodeKind, children: readonly CodeNode[]): CodeForm | undefined {
  if (kind !== 'c') return {kind, isPair: true}
  if (children.some(({type}) => type !== 'text')) return undefined
  return {kind, isPair: true, verbatim: plainOf(children)}
}

/** Text and codes as they follow each other. */
function piecesOf(
  nodes: readonly CodeNode[],
  codes: CodeTree['codes'],
): {readonly isText: boolean; readonly value: string}[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [{isText: true, value: node.value}]
    const form = codes.get(node.number)
    const name = `${form?.kind}${node.number}`
    if (node.type === 'atom' && form?.verbatim === undefined)
      return [{isText: false, value: `<${name}/>`}]
    const inside: readonly CodeNode[] =
      node.type === 'pair' ? node.children : [{type: 'text', value: form?.verbatim ?? ''}]
    return [
      {isText: false, value: `<${name}>`},
      ...piecesOf(inside, codes),
      {isText: false, value: `</${name}>`},
    ]
  })
}
