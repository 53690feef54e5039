import {isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap} from 'yaml'
import type {Concept, LanguageTerms} from '../model/glossary.ts'
import {UserError} from '../model/user-error.ts'
import {languageKey} from './glossary-language.ts'
import {inlineYaml} from './inline-yaml.ts'
import {languageKeyOf, languageLine, schemaLine, serializeConcept} from './serialize-concept.ts'
import {
  beforeEnd,
  changeList,
  isBlock,
  newLine,
  newlineOf,
  rangeOf,
  type Splice,
  scalarText,
  spliced,
  underUse,
} from './splice-yaml.ts'

/** Path of the file as people know it, and the source language, for errors. */
export interface EditOptions {
  readonly file: string
  readonly sourceLanguage: string
}

/** A value that is to be added to the line of a language. `language` is the tag that the concept has, if it has one. */
export interface ValueEdit {
  readonly language: string
  readonly key: keyof LanguageTerms
  readonly value: string | boolean
}

/**
 * A glossary file with a value added to the concept at an index: a form, a context that does not count, a term of any
 * standing. The caller knows that it is not there yet. Law: the concepts read from it are the same but for that value, and
 * so are all bytes outside the lines of that language, comments included.
 */
export function addValue(text: string, index: number, edit: ValueEdit): string {
  const item = itemAt(text, index)
  const pair = item.items.find(({key, value}) => isLanguagePair({key, value}, edit.language))
  return spliced(text, pair ? changeLanguage(text, pair, edit) : newLanguage(text, item, edit))
}

/** A glossary file with languages added to the concept at an index, which has none of them. */
export function addLanguages(
  text: string,
  index: number,
  terms: Readonly<Record<string, LanguageTerms>>,
): string {
  const item = itemAt(text, index)
  const lines = Object.entries(terms).map(([language, own]) => languageLine(language, own))
  return spliced(
    text,
    item.flow ? beforeEnd(text, item, lines.join(', ')) : newLine(text, item, ...lines),
  )
}

/** A glossary file with a key added to the concept at an index, which does not have it: after its first line. */
export function addField(
  text: string,
  index: number,
  {key, value}: {readonly key: 'note' | 'all'; readonly value: string},
): string {
  const item = itemAt(text, index)
  const line = `${key}: ${inlineYaml(value)}`
  if (item.flow) return spliced(text, beforeEnd(text, item, line))
  const [start] = rangeOf(item.items[1]?.key)
  if (start === 0) return spliced(text, newLine(text, item, line))
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return spliced(text, {start, end: start, text: `${line}${newlineOf(text)}${indent}`})
}

/** A glossary file with concepts added at its end. `schema` is its first line where there was nothing. */
export function addConcepts(
  text: string,
  concepts: readonly Concept[],
  schema: string = schemaLine,
): string {
  if (concepts.length === 0) return text
  if (text.trim() === '') return `${schema}\n\n${concepts.map(serializeConcept).join('\n')}`
  const newline = newlineOf(text)
  const end = text.endsWith('\n') ? '' : newline
  const between = /\n\r?\n- /.test(text) ? newline : ''
  const written = concepts.map((concept) => serializeConcept(concept).replaceAll('\n', newline))
  return `${text}${end}${written.map((each) => between + each).join('')}`
}

/** The error for a concept that a file does not have. */
export function unknownConcept(
  {concept}: {readonly concept: string},
  {file}: EditOptions,
): UserError {
  return new UserError(`Unexpected concept \`${concept}\`, expected one of ${file}`, {
    code: 'glossary',
    advice: 'Check the id, or name the file in which the concept stands.',
    place: {file},
  })
}

/** The concept at an index. Whether there is one, the caller has found out by reading the file. */
export function itemAt(text: string, index: number): YAMLMap {
  const {contents} = parseDocument(text, {uniqueKeys: false, version: '1.2', logLevel: 'silent'})
  const item = isSeq(contents) ? contents.items[index] : undefined
  if (!isMap(item)) throw new Error(`No concept at index ${index}`)
  return item
}

/** Whether a pair of a concept holds the terms of a language, and is not its `id`. */
export function isLanguagePair(
  {key, value}: {readonly key: unknown; readonly value: unknown},
  language: string,
): boolean {
  if (!isScalar(key)) return false
  const name = String(key.value)
  if (name === 'id' && isScalar(value)) return false
  return languageKey(name) === language
}

/** Adds something to the value of a language. */
function changeLanguage(text: string, {value}: Pair, {key, value: added}: ValueEdit): Splice {
  const written = `${key}: ${inlineYaml(added)}`
  if (isMap(value)) {
    const inner = value.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
    if (inner) return changeList(text, inner.value, String(added))
    return value.flow ? beforeEnd(text, value, written) : newLine(text, value, written)
  }
  if (key === 'use') return changeList(text, value, String(added))
  if (isSeq(value) && !value.flow) return underUse(text, value, written)
  const [start, end] = rangeOf(value)
  const before = isScalar(value) ? scalarText(value) : text.slice(start, end)
  const map = `{use: ${before}, ${written}}`
  return isBlock(value) ? {start, end, text: `${map}\n`} : {start, end, text: map}
}

/** Adds a language to a concept. */
function newLanguage(text: string, item: YAMLMap, {language, key, value}: ValueEdit): Splice {
  const name = languageKeyOf(language)
  const written = inlineYaml(value)
  const line = `${name}: ${key === 'use' ? written : `{${key}: ${written}}`}`
  return item.flow ? beforeEnd(text, item, line) : newLine(text, item, line)
}
