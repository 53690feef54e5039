import {type CodeNode, MOST_DEPTH} from './code-tree.ts'

/** What an engine sent, as nodes, or what is wrong with it, such as "`<g1>` is not closed". */
export type ParsedWire = {readonly nodes: readonly CodeNode[]} | {readonly fault: string}

/** The five entities of XML 1.0, 4.6. */
export const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** A tag of ours, with the white space that XML allows in it; a reference; any other markup character. */
const MARK =
  /<(\/?)([gx])([1-9]\d{0,5})\s*(\/?)>|&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));|[<&]/giu

/**
 * Reads an XML fragment that holds nothing but text, `<gN>…</gN>` and `<xN/>`, with the five entities and numeric
 * references. Stricter than XML: no attributes, comments, sections or other names. Any string gets an answer, in linear
 * time.
 */
export function parseWire(wire: string): ParsedWire {
  const root: CodeNode[] = []
  const open: {name: string; number: number; children: CodeNode[]}[] = []
  let text = ''
  let from = 0
  const siblings = () => open.at(-1)?.children ?? root
  const endText = () => {
    if (text !== '') siblings().push({type: 'text', value: text})
    text = ''
  }
  for (const match of wire.matchAll(MARK)) {
    const [whole, close, letter, digits, alone] = match
    text += wire.slice(from, match.index)
    from = match.index + whole.length
    if (letter === undefined) {
      const character = referenced(match)
      if (character === undefined) return {fault: unreadable(whole)}
      text += character
      continue
    }
    const name = `${letter}${digits}`
    const number = Number(digits)
    endText()
    if (letter !== 'g' && letter !== 'x') return {fault: `\`${whole}\` is no code of ours`}
    if (close) {
      const last = open.pop()
      if (last?.name !== name || alone) return {fault: `\`${whole}\` closes nothing`}
      if (letter === 'x' && last.children.length > 0) return {fault: `\`<${name}>\` is not empty`}
      siblings().push(
        letter === 'x' ? {type: 'atom', number} : {type: 'pair', number, children: last.children},
      )
    } else if (alone) {
      siblings().push(
        letter === 'x' ? {type: 'atom', number} : {type: 'pair', number, children: []},
      )
    } else if (open.length >= MOST_DEPTH) return {fault: 'codes are nested too deep'}
    else open.push({name, number, children: []})
  }
  text += wire.slice(from)
  endText()
  const last = open.at(-1)
  return last ? {fault: `\`<${last.name}>\` is not closed`} : {nodes: root}
}

/** The character of a reference; undefined for what is none, or for no character of XML 1.0, 2.2. */
function referenced(match: RegExpExecArray): string | undefined {
  const [, , , , , hexadecimal, decimal, name] = match
  if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined
  const digits = hexadecimal ?? decimal
  if (digits === undefined) return undefined
  const point = Number.parseInt(digits, hexadecimal === undefined ? 10 : 16)
  const isText = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
  return isText ? String.fromCodePoint(point) : undefined
}

/** What is wrong with markup that is not ours. Of the text nothing is shown. */
function unreadable(markup: string): string {
  return markup === '<' || markup === '&'
    ? `there is a bare \`${markup}\``
    : `there is an unknown \`${markup}\``
}
