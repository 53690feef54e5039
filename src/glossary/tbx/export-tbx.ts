import type {Concept, LanguageTerms} from '../../model/glossary.ts'
import {exactNote, ownNote, visibleText} from './own-notes.ts'
import {namespace, notedKeys, notePrefix, origin, statuses} from './vocabulary.ts'
import {element, serializeXml, type XmlElement} from './xml-tree.ts'

/** How concepts are written as TBX. */
export interface TbxOptions {
  /** BCP 47. */
  readonly sourceLanguage: string
  /** Languages in which other tools are to see what `all` says. The source language is always one of them. */
  readonly languages?: readonly string[]
}

/**
 * Concepts as TBX-Basic (ISO 30042:2019, style DCA). What TBX-Basic has no place for, such as `forms` and `not`, is kept
 * in notes that begin with `broadside:`. Law: `importTbx` of the same tree, and `readTbx` of the text, give the same
 * concepts.
 */
export function exportTbx(concepts: readonly Concept[], options: TbxOptions): string {
  return serializeXml(tbxTree(concepts, options))
}

/** The document as a tree. */
export function tbxTree(concepts: readonly Concept[], options: TbxOptions): XmlElement {
  const sourceDesc = element('sourceDesc', {}, element('p', {}, origin))
  const taken = new Set<string>()
  const entries = concepts.map((concept, index) => {
    const id = xmlId(concept.id, index, taken)
    taken.add(id)
    return conceptEntry(concept, id, options)
  })
  return element(
    'tbx',
    {style: 'dca', type: 'TBX-Basic', 'xml:lang': options.sourceLanguage, xmlns: namespace},
    element('tbxHeader', {}, element('fileDesc', {}, sourceDesc)),
    element('text', {}, element('body', {}, ...entries)),
  )
}

/** The id if XML lets it be one and no other entry has it, else one that is free. */
function xmlId(id: string, index: number, taken: ReadonlySet<string>): string {
  if (/^[A-Za-z_][\w.-]*$/.test(id) && !taken.has(id)) return id
  for (let number = index + 1; ; number++) {
    const made = `_${number}`
    if (!taken.has(made)) return made
  }
}

function conceptEntry(concept: Concept, id: string, options: TbxOptions): XmlElement {
  const {type, note, all, terms} = concept
  const written = Object.entries(terms).filter(([, own]) => hasTerms(own))
  const bare = Object.entries(terms).filter(([, own]) => !hasTerms(own))
  const implied = [options.sourceLanguage, ...(options.languages ?? [])].filter(
    (language) => all !== undefined && !Object.hasOwn(terms, language),
  )
  return element(
    'conceptEntry',
    {id},
    ...(id === concept.id ? [] : [ownNote('id', concept.id)]),
    ...noteElements(note),
    ...(type === 'term' ? [] : [ownNote('type', type)]),
    ...(all === undefined ? [] : [ownNote('all', all)]),
    // A language section has to have a term.
    ...(bare.length === 0 ? [] : [ownNote('bare', Object.fromEntries(bare))]),
    ...written.map(([language, own]) => langSec(concept, language, own)),
    ...[...new Set(implied)].map((language) => impliedLangSec(concept, language)),
  )
}

function hasTerms({use, also, avoid}: LanguageTerms): boolean {
  return use.length + also.length + avoid.length > 0
}

/** A remark for people, and its exact wording where theirs is not. */
function noteElements(note: string | undefined): XmlElement[] {
  if (note === undefined) return []
  const visible = visibleText(note)
  if (visible === '' || visible.startsWith(notePrefix)) return [ownNote('note', note)]
  return [element('note', {}, visible), ...exactNote('note', note)]
}

function langSec(concept: Concept, language: string, terms: LanguageTerms): XmlElement {
  const notes = notedKeys.filter((key) => hasValue(terms[key]))
  const keys = Object.keys(statuses) as (keyof typeof statuses)[]
  return element(
    'langSec',
    {'xml:lang': language},
    ...noteElements(terms.note),
    ...notes.map((key) => ownNote(key, terms[key])),
    ...keys.flatMap((key) => terms[key].map((term) => termSec(concept, term, statuses[key]))),
  )
}

/** The section of a language that has only what all have. */
function impliedLangSec(concept: Concept, language: string): XmlElement {
  return element(
    'langSec',
    {'xml:lang': language},
    ownNote('implied', true),
    termSec(concept, concept.all ?? '', statuses.use),
  )
}

function termSec({type}: Concept, term: string, status: string): XmlElement {
  const termNote = (kind: string, value: string): XmlElement =>
    element('termNote', {type: kind}, value)
  const isAcronym = type === 'acronym' && /^[\p{Lu}\p{N}.-]+$/u.test(term)
  return element(
    'termSec',
    {},
    element('term', {}, visibleText(term)),
    ...(isAcronym ? [termNote('termType', 'acronym')] : []),
    termNote('administrativeStatus', status),
    ...exactNote('term', term),
  )
}

function hasValue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false
}
