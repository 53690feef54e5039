import {isMap, isScalar, isSeq, parseDocument} from 'yaml'
import type {Span} from '../model/statement.ts'
import {isPlainScalar, plainPairs} from './plain-yaml.ts'

/** A front matter field that is a unit. */
export interface Field {
  readonly name: string
  readonly value: string
  /** The scalar with its quotes, of a block scalar its head and words; relative to the front matter's text. */
  readonly span: Span
}

/**
 * The named top-level fields of a YAML front matter that hold text, in document order. Block scalars (`|`, `>`) of more than
 * one paragraph and front matter that is not a map give none; nothing throws.
 */
export function readFields(yaml: string, names: readonly string[]): Field[] {
  if (!names.some((name) => yaml.includes(name))) return []
  const plain = plainPairs(yaml, names)
  if (!plain) return parseFields(yaml, names)
  return plain.map(({name, value, start}) => ({
    name,
    value,
    span: {start, end: start + value.length},
  }))
}

/** As `readFields`, by the parser of all YAML. */
function parseFields(yaml: string, names: readonly string[]): Field[] {
  const document = parseDocument(yaml, {logLevel: 'silent'})
  if (document.errors.length > 0 || !isMap(document.contents)) return []
  const fields: Field[] = []
  for (const {key, value} of document.contents.items) {
    if (!isScalar(key) || !names.includes(String(key.value))) continue
    if (!isScalar(value) || typeof value.value !== 'string' || !value.range) continue
    if (value.anchor) continue
    const [start] = value.range
    let [, end] = value.range
    if (value.type === 'BLOCK_FOLDED' || value.type === 'BLOCK_LITERAL') {
      const scalar = yaml.slice(start, end).trimEnd()
      if (!oneParagraph.test(scalar)) continue
      end = start + scalar.length
    }
    if (value.value.trim() !== '')
      fields.push({name: String(key.value), value: value.value, span: {start, end}})
  }
  return fields
}

/**
 * A block scalar of one paragraph (YAML 1.2, 8.1): its head with the blanks before the first word, and all lines without empty ones
 * between them.
 */
const oneParagraph = /^([|>][^\r\n]*\r?\n(?:[ ]*\r?\n)*[ ]+)(?=\S)[^\r\n]*(?:\r?\n[ ]+\S[^\r\n]*)*$/

/**
 * A text as a YAML scalar that reads back as that text, quoted as `like` is where it can be; that of a block scalar is on one
 * line.
 */
export function writeField(text: string, like: string): string {
  const [, head] = oneParagraph.exec(like) ?? []
  if (head !== undefined && /^\S/.test(text) && !/[\p{Cc}\u2028\u2029\ufeff]/u.test(text))
    return head + text
  if (like.startsWith("'") && !/[\p{Cc}]/u.test(text)) return `'${text.replaceAll("'", "''")}'`
  if (!/^['"]/.test(like) && readsBack(text)) return text
  return JSON.stringify(text)
}

/** Whether a text is a plain scalar that YAML reads as that text. */
function readsBack(text: string): boolean {
  if (isPlainScalar(text)) return true
  const document = parseDocument(`a: ${text}\nb: 1`, {logLevel: 'silent'})
  return document.errors.length === 0 && document.get('a') === text && document.get('b') === 1
}

/**
 * What the named top-level fields of a front matter say, block scalars and numbers among them: one text each, and of a list
 * those of its entries, of which a map says its `name`. Nothing throws. `yaml` is what stands between the fences.
 */
export function fieldTexts(yaml: string, names: readonly string[]): Map<string, readonly string[]> {
  const document = parseDocument(yaml, {logLevel: 'silent'})
  const texts = new Map<string, readonly string[]>()
  if (document.errors.length > 0 || !isMap(document.contents)) return texts
  for (const {key, value} of document.contents.items) {
    if (!isScalar(key) || !names.includes(String(key.value))) continue
    const said = (isSeq(value) ? value.items : [value]).map(textOf).filter((text) => text !== '')
    if (said.length > 0) texts.set(String(key.value), said)
  }
  return texts
}

/** The text of a scalar or of a map's name on one line; empty where there is none. */
function textOf(node: unknown): string {
  const value = isMap(node) ? node.get('name') : isScalar(node) ? node.value : undefined
  if (typeof value === 'object') return ''
  return String(value ?? '')
    .replace(/\s+/gu, ' ')
    .trim()
}
