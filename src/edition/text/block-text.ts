import type {Element, Nodes} from 'hast'
import {elementsOf, isElement, isFootnotes, stringOf, textContent} from '../page/read-tree.ts'
import {inlineText, type Link, type TextContext} from './inline-text.ts'
import {isolateAddress, isolateLines} from './isolate.ts'
import {colonOf} from './label.ts'
import {numberIn} from './number-in.ts'
import {tableLines} from './table-text.ts'

/** A block of a plain text. */
export interface TextBlock {
  /** One or more lines. */
  readonly text: string
  /** Whether it belongs to the block after it, as a heading does. */
  readonly isHeading: boolean
}

const blockNames: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table hr section div article aside header footer main figure figcaption details summary dl dt dd nav'.split(
    ' ',
  ),
)

/** The blocks of a text in order; inline content between blocks is a block of its own. */
export function textBlocks(nodes: readonly Nodes[], context: TextContext): TextBlock[] {
  const blocks: TextBlock[] = []
  let inline: Nodes[] = []
  const flush = (): void => {
    blocks.push(...paragraph(inline, context))
    inline = []
  }
  for (const node of nodes) {
    if (!isElement(node) || !blockNames.has(node.tagName)) inline.push(node)
    else {
      flush()
      blocks.push(...elementBlocks(node, context))
    }
  }
  flush()
  return blocks.filter(({text}) => text !== '')
}

/** The blocks as one text: an empty line between them, none behind a heading or a colon. */
export function joinBlocks(blocks: readonly TextBlock[]): string {
  return blocks
    .map(({text, isHeading}, index) => {
      if (index === blocks.length - 1) return text
      return text + (isHeading || /[:：]$/.test(text) ? '\n' : '\n\n')
    })
    .join('')
}

function elementBlocks(element: Element, outer: TextContext): TextBlock[] {
  const own = element.properties.dir
  if ((own === 'ltr' || own === 'rtl') && own !== outer.direction) {
    const blocks = elementBlocks(
      {...element, properties: {...element.properties, dir: undefined}},
      {...outer, direction: own},
    )
    return blocks.map((block) => ({...block, text: isolateLines(block.text, own)}))
  }
  if (/^h[1-6]$/.test(element.tagName))
    return paragraph(element.children, outer).map((block) => ({...block, isHeading: true}))
  if (isFootnotes(element)) return [block(footnotes(element, outer))]
  switch (element.tagName) {
    case 'p':
    case 'summary':
    case 'figcaption':
    case 'dt':
      return paragraph(element.children, outer)
    case 'ul':
    case 'ol':
      return [block(listText(element, outer))]
    case 'blockquote':
      return [block(quoted(joinBlocks(textBlocks(element.children, outer))))]
    case 'pre':
      return [block(textContent(element).replace(/\n$/, ''))]
    case 'table':
      return [block(tableLines(element, outer).flatMap(withLinks(outer)).join('\n'))]
    case 'hr':
      return [block('* * *')]
    default:
      return textBlocks(element.children, outer)
  }
}

function block(text: string): TextBlock {
  return {text, isHeading: false}
}

function paragraph(nodes: readonly Nodes[], context: TextContext): TextBlock[] {
  const lines = withLinks(context)(inlineText(nodes, context))
  return [block(lines.join('\n'))].filter(({text}) => text !== '')
}

/**
 * Writes the addresses that a text leaves unsaid on lines below it, where every messenger recognizes them whatever script
 * stands around: alone if there is one, behind the words of their links if there are several.
 */
function withLinks(
  context: TextContext,
): (content: {readonly text: string; readonly links: readonly Link[]}) => string[] {
  return ({text, links}) => {
    const lines = links.map((link) => {
      context.written.add(link.address)
      const label = links.length > 1 ? link.text + colonOf(context.language) : ''
      return label === '' ? link.address : label + isolateAddress(link.address, context.direction)
    })
    return text === '' ? lines : [text, ...lines]
  }
}

/** The items of a list, one below the other, each with its mark and all in it indented behind. */
export function listText(list: Element, context: TextContext): string {
  const first = Number(list.properties.start ?? 1)
  return list.children
    .filter((node) => isElement(node, 'li'))
    .map((item, index) => {
      const mark = list.tagName === 'ol' ? `${numberIn(context.language, first + index)}.` : '•'
      return marked(mark, itemText(item, context))
    })
    .join('\n')
}

function itemText(item: Element, context: TextContext): string {
  return textBlocks(item.children, context)
    .map(({text}) => text)
    .join('\n')
}

function marked(mark: string, text: string): string {
  return `${mark} ${text.replaceAll('\n', '\n  ')}`
}

function footnotes(section: Element, context: TextContext): string {
  return elementsOf(section, 'li')
    .filter((item) => stringOf(item, 'id') !== undefined)
    .map((item, index) => marked(`[${index + 1}]`, itemText(item, context)))
    .join('\n')
}

function quoted(text: string): string {
  return text.replace(/^/gm, '> ').replace(/ +$/gm, '')
}
