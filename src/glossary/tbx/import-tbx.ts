import type {Concept, ConceptType, LanguageTerms} from '../../model/glossary.ts'
import {UserError} from '../../model/user-error.ts'
import {CONCEPT_TYPES} from '../glossary-keys.ts'
import {languageKey} from '../glossary-language.ts'
import {idOf} from '../read-glossary.ts'
import {languageTerms} from './language-section.ts'
import {exactText, type Notes, notesOf} from './own-notes.ts'
import {bareTerms} from './own-terms.ts'
import {readXml} from './read-xml.ts'
import {categoryOf, descendants} from './tbx-elements.ts'
import {origin} from './vocabulary.ts'
import {elementsOf, localName, textOf, type XmlElement} from './xml-tree.ts'

/**
 * The concepts of a TBX document; see `importTbx`. `file` is its path as people know it.
 *
 * @throws UserError as `readXml`, and `glossary` for XML that is no TBX.
 */
export function readTbx(text: string, file: string): Concept[] {
  const root = readXml(text, file)
  const name = localName(root)
  if (/^(?:tbx|martif)$/i.test(name)) return importTbx(root)
  throw new UserError(`Unexpected XML \`${name}\`, expected \`tbx\` or \`martif\``, {
    code: 'glossary',
    advice: `Export the terms as TBX: ${file} is something else.`,
    place: {file, line: 1},
  })
}

/**
 * The concepts of a TBX document, ours or another's: TBX 3 in either style (DCA, DCT) and TBX 2 (martif). Superseded terms
 * are forbidden ones; where no status is given, the first term is preferred and the rest are admitted. Definitions become
 * notes. Languages that are no tags are left out. Numbers that other tools give their entries are no ids for people: such
 * a concept is named after its first term.
 */
export function importTbx(root: XmlElement): Concept[] {
  const isOurs = descendants(root, ['sourceDesc']).some((node) => textOf(node).trim() === origin)
  const taken = new Map<string, number>()
  return descendants(root, ['conceptEntry', 'termEntry']).map((entry, index) => {
    const concept = conceptOf(entry, index)
    if (isOurs) return concept
    const id = hasWordsOnly(concept.id) ? concept.id : idOf(firstTerm(concept)) || concept.id
    const count = (taken.get(id) ?? 0) + 1
    taken.set(id, count)
    return {...concept, id: count === 1 ? id : `${id}-${count}`}
  })
}

/** Whether an id is made of words, as people would. */
function hasWordsOnly(id: string): boolean {
  return /^\p{Ll}{3,}(?:-\p{Ll}+)*$/u.test(id)
}

function conceptOf(entry: XmlElement, index: number): Concept {
  const notes = notesOf(entry)
  const terms: Record<string, LanguageTerms> = {...bareTerms(notes.own.bare)}
  const {all} = notes.own
  for (const section of elementsOf(entry).filter(isLanguageSection)) {
    const language = languageKey(section.attributes['xml:lang'] ?? section.attributes.lang ?? '')
    if (language === undefined) continue
    const own = languageTerms(section)
    if (own.isImplied && own.terms.use[0] === all) continue
    terms[language] = joined(terms[language], own.terms)
  }
  const id = notes.own.id ?? entry.attributes.id
  const note = noteOf(entry, notes)
  const concept: Concept = {
    id: typeof id === 'string' && !/^\s*$/.test(id) ? id : '',
    type: typeOf(entry, notes.own.type),
    ...(note !== undefined && {note}),
    ...(typeof all === 'string' && {all}),
    terms,
  }
  if (concept.id !== '') return concept
  return {...concept, id: idOf(firstTerm(concept)) || `concept-${index + 1}`}
}

function isLanguageSection(node: XmlElement): boolean {
  return /^lang(?:Sec|Set)$/.test(localName(node))
}

/** The terms of two sections of one language. */
function joined(before: LanguageTerms | undefined, more: LanguageTerms): LanguageTerms {
  if (!before) return more
  const both = (key: 'use' | 'also' | 'avoid' | 'forms' | 'not'): string[] => [
    ...new Set([...before[key], ...more[key]]),
  ]
  const lists = {avoid: both('avoid'), forms: both('forms'), not: both('not')}
  return {...more, ...before, use: both('use'), also: both('also'), ...lists}
}

/** What an entry says of its concept: its notes, else its definition. */
function noteOf(entry: XmlElement, {own, texts}: Notes): string | undefined {
  const outside = elementsOf(entry).filter((child) => !isLanguageSection(child))
  const definition = categoryOf({...entry, children: outside}, ['definition'])
  const visible = texts.join(' / ') || definition
  if (visible === undefined) return typeof own.note === 'string' ? own.note : undefined
  return exactText(visible, own.note)
}

function typeOf(entry: XmlElement, noted: unknown): ConceptType {
  const own = CONCEPT_TYPES.find((type) => type === noted)
  if (own) return own
  const isAcronym = elementsOf(entry).some((section) => {
    const [first] = descendants(section, ['termSec', 'tig', 'ntig'])
    return first !== undefined && categoryOf(first, ['termType']) === 'acronym'
  })
  return isAcronym ? 'acronym' : 'term'
}

function firstTerm({terms}: Pick<Concept, 'terms'>): string {
  return Object.values(terms).find(({use}) => use.length > 0)?.use[0] ?? ''
}
