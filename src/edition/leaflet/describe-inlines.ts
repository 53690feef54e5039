import type {Element, ElementContent} from 'hast'
import {directionOf} from '../words/direction-of.ts'
import type {Inline, Shape} from './document.ts'
import {describeLink} from './link-address.ts'
import type {Scope} from './scope.ts'
import {spokenText} from './spoken-text.ts'

/** Inlines of hast nodes: what a reader of paper sees of them. Pictures are told by their descriptions. */
export function describeInlines(nodes: readonly ElementContent[], scope: Scope): Inline[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return spokenText(node.value.replace(/[ \t\n\r\f]+/g, ' '), scope)
    return node.type === 'element' ? describeElement(node, scope) : []
  })
}

/** The inlines without blanks where a line begins or ends; empty where nothing is to be seen. */
export function trimInlines(inlines: readonly Inline[]): Inline[] {
  const kept: Inline[] = []
  for (const inline of inlines) {
    const isAfterBreak = kept.length === 0 || kept.at(-1)?.kind === 'break'
    const trimmed = inline.kind === 'text' && isAfterBreak ? trimStart(inline) : [inline]
    kept.push(...trimmed)
  }
  while (kept.at(-1)?.kind === 'break') kept.pop()
  const last = kept.pop()
  if (last) kept.push(...(last.kind === 'text' ? text(last.text.replace(/ +$/, '')) : [last]))
  return hasContent(kept) ? kept : []
}

function trimStart(inline: {readonly text: string}): Inline[] {
  return text(inline.text.replace(/^ +/, ''))
}

function hasContent(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => {
    if ('text' in inline) return inline.text.trim() !== ''
    return 'inlines' in inline && hasContent(inline.inlines)
  })
}

/** A text as inlines: none where it is empty. */
export function text(value: string): Inline[] {
  return value === '' ? [] : [{kind: 'text', text: value}]
}

const shapes: Readonly<Record<string, Shape>> = {
  strong: 'strong',
  b: 'strong',
  mark: 'strong',
  del: 'deleted',
  s: 'deleted',
  sup: 'above',
  sub: 'below',
  small: 'small',
}

function describeElement(element: Element, outer: Scope): Inline[] {
  const {tagName, properties} = element
  if (tagName === 'br') return [{kind: 'break'}]
  if (tagName === 'img') return text(String(properties.alt ?? ''))
  if (tagName === 'input' || 'dataFootnoteBackref' in properties) return []
  const language = outer.languageOf(element)
  if (language === undefined) return describeShape(element, outer)
  const inlines = describeShape(element, outer.within(language))
  return [{kind: 'said', language, inlines: isolate(inlines, directionOf(language), outer)}]
}

function describeShape(element: Element, scope: Scope): Inline[] {
  const {tagName, properties, children} = element
  if (tagName === 'code' || tagName === 'kbd')
    return isolate([{kind: 'code', text: textOf(children)}], 'ltr', scope)
  const inlines = describeInlines(children, scope)
  if (tagName === 'a') return describeLink(properties.href, inlines, scope)
  const shape = tagName === 'em' || tagName === 'i' ? scope.emphasis : shapes[tagName]
  return shape === undefined ? inlines : [{kind: shape, inlines}]
}

const isolates = {ltr: '\u2066', rtl: '\u2067'} as const

/** Keeps text that runs against its surroundings from mixing with them (UAX #9, explicit directional isolates). */
export function isolate(
  inlines: readonly Inline[],
  direction: keyof typeof isolates,
  {language}: Pick<Scope, 'language'>,
): Inline[] {
  if (direction === directionOf(language)) return [...inlines]
  return [...text(isolates[direction]), ...inlines, ...text('\u2069')]
}

/** The text of nodes as it stands there. */
export function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      return node.type === 'element' ? textOf(node.children) : ''
    })
    .join('')
}
