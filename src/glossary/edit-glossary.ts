import {isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar, type YAMLMap} from 'yaml'
import type {Concept} from '../model/glossary.ts'
import {UserError} from '../model/user-error.ts'
import {languageKey} from './glossary-language.ts'
import {inlineYaml} from './inline-yaml.ts'
import {canonicalTag, tagIn} from './language-terms.ts'
import {readGlossary} from './read-glossary.ts'
import {languageKeyOf, schemaLine, serializeConcept} from './serialize-glossary.ts'

/** A term that is to be added to a glossary file. */
export interface TermEdit {
  /** Id of the concept. */
  readonly concept: string
  /** BCP 47. */
  readonly language: string
  readonly key: 'use' | 'also' | 'avoid' | 'forms' | 'not'
  readonly term: string
}

/** Path of the file as people know it, and the source language, for errors. */
export interface EditOptions {
  readonly file: string
  readonly sourceLanguage: string
}

/**
 * A glossary file with a term added: a form, a context that does not count, or a term of any standing. Law: the concepts
 * read from it are the same but for that term, and so are all bytes outside the lines of that language, comments included.
 * What is there already is not added again.
 *
 * @throws UserError `glossary` where the file cannot be read or has no such concept.
 */
export function addTerm(text: string, edit: TermEdit, options: EditOptions): string {
  const concepts = readGlossary(text, options)
  const index = concepts.findIndex(({id}) => id === edit.concept)
  if (index < 0) throw unknownConcept(edit, options)
  const concept = concepts[index]
  const language = (concept && tagIn(concept, edit.language)) ?? canonicalTag(edit.language)
  if (concept?.terms[language]?.[edit.key].includes(edit.term)) return text
  const {contents} = parseDocument(text, {uniqueKeys: false, version: '1.2'})
  const item = isSeq(contents) ? contents.items[index] : undefined
  if (!isMap(item)) throw unknownConcept(edit, options)
  const pair = item.items.find(({key, value}) => isLanguagePair({key, value}, language))
  const place = pair
    ? changeLanguage(text, pair, edit)
    : newLanguage(text, item, {...edit, language})
  return text.slice(0, place.start) + place.text + text.slice(place.end)
}

/** A glossary file with a concept added at its end. */
export function addConcept(text: string, concept: Concept): string {
  const written = serializeConcept(concept)
  if (text.trim() === '') return `${schemaLine}\n\n${written}`
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const end = text.endsWith('\n') ? '' : newline
  const hasBlanks = /\n\r?\n- /.test(text)
  return `${text}${end}${hasBlanks ? newline : ''}${written.replaceAll('\n', newline)}`
}

/** What is put in the place of a range of a text. UTF-16 offsets. */
interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

function unknownConcept({concept}: TermEdit, {file}: EditOptions): UserError {
  return new UserError(`Unexpected concept \`${concept}\`, expected one of ${file}`, {
    code: 'glossary',
    advice: 'Check the id, or name the file in which the concept stands.',
    place: {file},
  })
}

/** Whether a pair of a concept holds the terms of a language, and is not its `id`. */
function isLanguagePair(
  {key, value}: {readonly key: unknown; readonly value: unknown},
  language: string,
): boolean {
  if (!isScalar(key)) return false
  const name = String(key.value)
  if (name === 'id' && isScalar(value)) return false
  return languageKey(name) === language
}

/** Adds a term to the value of a language. */
function changeLanguage(text: string, {value}: Pair, {key, term}: TermEdit): Splice {
  if (isMap(value)) {
    const inner = value.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
    if (inner) return changeList(text, inner.value, term)
    return value.flow
      ? beforeEnd(text, value, `${key}: ${inlineYaml(term)}`)
      : newLine(text, value, `${key}: ${inlineYaml(term)}`)
  }
  if (key === 'use') return changeList(text, value, term)
  if (isSeq(value) && !value.flow) return underUse(text, value, `${key}: ${inlineYaml(term)}`)
  const [start, end] = rangeOf(value)
  const before = isScalar(value) ? scalarText(value) : text.slice(start, end)
  const map = `{use: ${before}, ${key}: ${inlineYaml(term)}}`
  return isBlock(value) ? {start, end, text: `${map}\n`} : {start, end, text: map}
}

/** Adds a term to one term or a list of them. */
function changeList(text: string, value: unknown, term: string): Splice {
  const written = inlineYaml(term)
  if (isSeq(value)) {
    if (value.flow) return beforeEnd(text, value, written)
    return newLine(text, value, `- ${written}`)
  }
  const [start, end] = rangeOf(value)
  const before = isScalar(value) ? scalarText(value) : ''
  return {start, end, text: `[${before}, ${written}]${isBlock(value) ? '\n' : ''}`}
}

/** Whether a value takes its line break with it: a block of lines. */
function isBlock(value: unknown): boolean {
  return isScalar(value) && /^BLOCK/.test(value.type ?? '')
}

/** A scalar as it may stand between braces. */
function scalarText({value, source}: Scalar): string {
  return inlineYaml(typeof value === 'string' ? value.trim() : (source ?? String(value)))
}

/** Puts a list of lines under `use`, its comments with it, and a line after it. */
function underUse(text: string, value: unknown, line: string): Splice {
  const added = newLine(text, value, line)
  const [start] = rangeOf(value)
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1))
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const list = text.slice(start, added.start).replace(/\n(?=[^\r\n])/g, '\n  ')
  return {start, end: added.end, text: `use:${newline}${indent}  ${list}${added.text}`}
}

/** Adds an item before the closing brace or bracket. */
function beforeEnd(text: string, value: unknown, item: string): Splice {
  const [, end] = rangeOf(value)
  const inside = text.slice(0, end - 1).trimEnd()
  const separator = /[[{,]$/.test(inside) ? '' : ', '
  return {start: inside.length, end: inside.length, text: `${separator}${item}`}
}

/** Adds a line after the last one of a block, indented like its first. */
function newLine(text: string, value: unknown, line: string): Splice {
  const [start, end] = rangeOf(value)
  const column = start - (text.lastIndexOf('\n', start - 1) + 1)
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  // A block ends where its last value does, or after the line break behind it.
  const last = text.slice(start, end).trimEnd().length + start
  const lineEnd = text.indexOf('\n', last)
  const at = lineEnd < 0 ? text.length : lineEnd + 1
  const before = lineEnd < 0 ? newline : ''
  return {start: at, end: at, text: `${before}${' '.repeat(column)}${line}${newline}`}
}

/** Adds a language to a concept. */
function newLanguage(text: string, item: YAMLMap, {language, key, term}: TermEdit): Splice {
  const name = languageKeyOf(language)
  const value = key === 'use' ? inlineYaml(term) : `{${key}: ${inlineYaml(term)}}`
  const line = `${name}: ${value}`
  return item.flow ? beforeEnd(text, item, line) : newLine(text, item, line)
}

/** Where a node stands: from its first unit to the end of its value. */
function rangeOf(node: unknown): [start: number, end: number] {
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined
  return [range?.[0] ?? 0, range?.[1] ?? 0]
}
