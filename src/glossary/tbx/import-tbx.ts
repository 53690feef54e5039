import type {Concept, ConceptType, LanguageTerms} from '../../model/glossary.ts'
import {CONCEPT_TYPES} from '../glossary-keys.ts'
import {languageKey} from '../glossary-language.ts'
import {idOf} from '../read-glossary.ts'
import {keysOfStatus, notePrefix} from './vocabulary.ts'
import {elementsOf, localName, textOf, type XmlElement} from './xml-tree.ts'

/**
 * The concepts of a TBX document, ours or another's: TBX 3 in either style (DCA, DCT) and TBX 2 (martif). Superseded terms
 * are forbidden ones; where no status is given, the first term is preferred and the rest are admitted. Definitions become
 * notes. Languages that are no tags are left out.
 */
export function importTbx(root: XmlElement): Concept[] {
  const entries = descendants(root, ['conceptEntry', 'termEntry'])
  return entries.map((entry, index) => conceptOf(entry, index))
}

function conceptOf(entry: XmlElement, index: number): Concept {
  const notes = notesOf(entry)
  const terms: Record<string, LanguageTerms> = {}
  for (const section of descendants(entry, ['langSec', 'langSet'])) {
    const language = languageKey(section.attributes['xml:lang'] ?? section.attributes.lang ?? '')
    if (language !== undefined) terms[language] = languageTerms(section)
  }
  const id = notes.own.id ?? entry.attributes.id ?? idOf(firstTerm(terms))
  const note = notes.text ?? definitionOf(entry)
  const {all} = notes.own
  return {
    id: typeof id === 'string' && id !== '' ? id : `concept-${index + 1}`,
    type: typeOf(entry, notes.own.type),
    ...(note !== undefined && {note}),
    ...(typeof all === 'string' && {all}),
    terms,
  }
}

/** The terms of a language section. */
function languageTerms(section: XmlElement): LanguageTerms {
  const lists: Record<'use' | 'also' | 'avoid', string[]> = {use: [], also: [], avoid: []}
  for (const each of descendants(section, ['termSec', 'tig', 'ntig'])) {
    const [term] = descendants(each, ['term']).map((found) => textOf(found).trim())
    if (term === undefined || term === '') continue
    const key = keysOfStatus[categoryOf(each, 'administrativeStatus') ?? '']
    lists[key ?? (lists.use.length === 0 ? 'use' : 'also')].push(term)
  }
  const {own, text} = notesOf(section)
  return {
    ...lists,
    forms: textsOf(own.forms),
    not: textsOf(own.not),
    ...(typeof own.first === 'string' && {first: own.first}),
    ...(text !== undefined && {note: text}),
    ...(own.uncertain === true && {uncertain: true}),
  }
}

/** Our own notes of an element by key, and the first other note. */
function notesOf(node: XmlElement): {
  readonly own: Readonly<Record<string, unknown>>
  readonly text: string | undefined
} {
  const own: Record<string, unknown> = {}
  let text: string | undefined
  for (const note of elementsOf(node).filter((child) => localName(child) === 'note')) {
    const content = textOf(note)
    const [, key, value] = /^broadside:(\w+)=(.*)$/s.exec(content) ?? []
    if (content.startsWith(notePrefix) && key !== undefined && value !== undefined)
      own[key] = valueOfJson(value)
    else text ??= content.trim() || undefined
  }
  return {own, text}
}

function valueOfJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Somebody has edited the note; what it says is no longer ours.
    return undefined
  }
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

function typeOf(entry: XmlElement, noted: unknown): ConceptType {
  const own = CONCEPT_TYPES.find((type) => type === noted)
  if (own) return own
  const isAcronym = descendants(entry, ['termSec', 'tig', 'ntig']).some(
    (term) => categoryOf(term, 'termType') === 'acronym',
  )
  return isAcronym ? 'acronym' : 'term'
}

/** A data category of an element in either style: `<termNote type="…">` or an element of that name. */
function categoryOf(node: XmlElement, category: string): string | undefined {
  const [found] = allWithin(node).filter(
    (child) => localName(child) === category || child.attributes.type === category,
  )
  return found && textOf(found).trim()
}

function definitionOf(entry: XmlElement): string | undefined {
  return categoryOf(entry, 'definition') || undefined
}

function firstTerm(terms: Readonly<Record<string, LanguageTerms>>): string {
  return Object.values(terms)[0]?.use[0] ?? ''
}

/** Elements of these names within another, at any depth. */
function descendants(node: XmlElement, names: readonly string[]): XmlElement[] {
  return allWithin(node).filter((child) => names.includes(localName(child)))
}

/** All elements within another, in document order. No recursion: documents may be deep. */
function allWithin(node: XmlElement): XmlElement[] {
  const found: XmlElement[] = []
  const open = elementsOf(node).reverse()
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next)
    open.push(...elementsOf(next).reverse())
  }
  return found
}
