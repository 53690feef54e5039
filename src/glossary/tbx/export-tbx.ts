import type {Concept, LanguageTerms} from '../../model/glossary.ts'
import {namespace, notedKeys, notePrefix, statuses} from './vocabulary.ts'
import {element, serializeXml, type XmlElement} from './xml-tree.ts'

/**
 * Concepts as TBX-Basic (ISO 30042:2019, style DCA). What TBX-Basic has no place for, such as `forms` and `not`, is kept
 * in notes that begin with `broadside:`. Law: `importTbx` of the same tree gives the same concepts.
 */
export function exportTbx(
  concepts: readonly Concept[],
  options: {readonly sourceLanguage: string},
): string {
  return serializeXml(tbxTree(concepts, options))
}

/** The document as a tree. */
export function tbxTree(
  concepts: readonly Concept[],
  {sourceLanguage}: {readonly sourceLanguage: string},
): XmlElement {
  const origin = element('p', {}, 'Glossary of a broadside project')
  const header = element(
    'tbxHeader',
    {},
    element('fileDesc', {}, element('sourceDesc', {}, origin)),
  )
  const body = element('body', {}, ...concepts.map(conceptEntry))
  return element(
    'tbx',
    {style: 'dca', type: 'TBX-Basic', 'xml:lang': sourceLanguage, xmlns: namespace},
    header,
    element('text', {}, body),
  )
}

/** The names that XML lets an id have, a little narrower. */
const xmlName = /^[\p{L}_][\p{L}\p{N}._-]*$/u

function conceptEntry(concept: Concept, index: number): XmlElement {
  const {id, type, note, all, terms} = concept
  const isName = xmlName.test(id)
  return element(
    'conceptEntry',
    {id: isName ? id : `c${index + 1}`},
    ...(isName ? [] : [ownNote('id', id)]),
    ...(note === undefined ? [] : [element('note', {}, note)]),
    ...(type === 'term' ? [] : [ownNote('type', type)]),
    ...(all === undefined ? [] : [ownNote('all', all)]),
    ...Object.entries(terms).map(([language, own]) => langSec(concept, language, own)),
  )
}

function langSec(concept: Concept, language: string, terms: LanguageTerms): XmlElement {
  const notes = notedKeys.filter((key) => hasValue(terms[key]))
  const keys = Object.keys(statuses) as (keyof typeof statuses)[]
  return element(
    'langSec',
    {'xml:lang': language},
    ...(terms.note === undefined ? [] : [element('note', {}, terms.note)]),
    ...notes.map((key) => ownNote(key, terms[key])),
    ...keys.flatMap((key) => terms[key].map((term) => termSec(concept, term, statuses[key]))),
  )
}

function termSec({type}: Concept, term: string, status: string): XmlElement {
  const note = (kind: string, value: string): XmlElement => element('termNote', {type: kind}, value)
  const isAcronym = type === 'acronym' && /^[\p{Lu}\p{N}.-]+$/u.test(term)
  return element(
    'termSec',
    {},
    element('term', {}, term),
    ...(isAcronym ? [note('termType', 'acronym')] : []),
    note('administrativeStatus', status),
  )
}

function hasValue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false
}

/** A note that we read again: the value as JSON. */
function ownNote(key: string, value: unknown): XmlElement {
  return element('note', {}, `${notePrefix}${key}=${JSON.stringify(value)}`)
}
