import {dropImpossible} from '../../xml/xml-text.ts'
import {notePrefix} from './vocabulary.ts'
import {element, elementsOf, localName, textOf, type XmlElement} from './xml-tree.ts'

/** The notes of an element: ours by key, and what the others say, one after another. */
export interface Notes {
  readonly own: Readonly<Record<string, unknown>>
  readonly texts: readonly string[]
}

/** A note that only we read again: the value as JSON. */
export function ownNote(key: string, value: unknown): XmlElement {
  const json = JSON.stringify(value).replace(
    /[\ufffe\uffff]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16)}`,
  )
  return element('note', {}, `${notePrefix}${key}=${json}`)
}

/** A text as other tools show it: on one line, and without what XML cannot hold. */
export function visibleText(text: string): string {
  return dropImpossible(text).replace(/\s+/g, ' ').trim()
}

/** A note of ours with the exact text, where it is not the visible one. */
export function exactNote(key: string, text: string): XmlElement[] {
  return visibleText(text) === text ? [] : [ownNote(key, text)]
}

/** The exact text again, unless somebody has changed the visible one since. */
export function exactText(visible: string, noted: unknown): string {
  return typeof noted === 'string' && visibleText(noted) === visible ? noted : visible
}

/** The notes among the children of an element. */
export function notesOf(node: XmlElement): Notes {
  const own: Record<string, unknown> = {}
  const texts: string[] = []
  for (const note of elementsOf(node).filter((child) => localName(child) === 'note')) {
    const content = visibleText(textOf(note))
    const [, key, value] = /^broadside:(\w+)=(.*)$/s.exec(content) ?? []
    if (key !== undefined && value !== undefined) own[key] = valueOfJson(textOf(note))
    else if (content !== '') texts.push(content)
  }
  return {own, texts}
}

function valueOfJson(note: string): unknown {
  try {
    return JSON.parse(note.slice(note.indexOf('=') + 1))
  } catch {
    // Somebody has edited the note; what it says is no longer ours.
    return undefined
  }
}
