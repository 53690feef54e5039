import type {LanguageTerms} from '../../model/glossary.ts'
import {exactText, notesOf, visibleText} from './own-notes.ts'
import {textsOf} from './own-terms.ts'
import {categoryOf, descendants} from './tbx-elements.ts'
import {keysOfStatus, statusCategories, type statuses} from './vocabulary.ts'
import {textOf, type XmlElement} from './xml-tree.ts'

/** A language section. */
export interface LanguageSection {
  readonly terms: LanguageTerms
  /** Written by us for other tools: the concept's `all`. */
  readonly isImplied: boolean
}

/** The terms of a language section and what is said of them. */
export function languageTerms(section: XmlElement): LanguageSection {
  const lists: Record<keyof typeof statuses, string[]> = {use: [], also: [], avoid: []}
  const remarks: string[] = []
  for (const each of descendants(section, ['termSec', 'tig', 'ntig'])) {
    const [node] = descendants(each, ['term'])
    const notes = notesOf(each)
    const term = node && exactText(visibleText(textOf(node)), notes.own.term)
    if (term === undefined || term === '') continue
    const status = categoryOf(each, statusCategories) ?? ''
    const key = keysOfStatus[status.replace(/(?:Term)?(?:-admn-sts)?$/, '').toLowerCase()]
    lists[key ?? (lists.use.length === 0 ? 'use' : 'also')].push(term)
    remarks.push(...notes.texts)
  }
  const {own, texts} = notesOf(section)
  const visible =
    texts.join(' / ') || categoryOf(section, ['definition']) || remarks.join(' / ') || undefined
  const note = visible === undefined ? own.note : exactText(visible, own.note)
  const terms = {
    ...lists,
    forms: textsOf(own.forms),
    not: textsOf(own.not),
    ...(typeof own.first === 'string' && {first: own.first}),
    ...(typeof note === 'string' && {note}),
    ...(own.uncertain === true && {uncertain: true}),
  }
  return {terms, isImplied: own.implied === true}
}
