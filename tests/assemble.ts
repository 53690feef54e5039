import {createCatalog} from '../src/catalog/create-catalog.ts'
import {syncCatalog} from '../src/catalog/sync-catalog.ts'
import {assembleEdition, type Edition} from '../src/edition/assemble-edition.ts'
import type {Catalog} from '../src/model/catalog.ts'
import type {Segment, Statement} from '../src/model/statement.ts'
import {encodeText, parseCoded} from '../src/segment/coded-text.ts'
import {segmentStatement} from '../src/segment/segment-statement.ts'
import {parseStatement} from '../src/statement/parse-statement.ts'

/** Lets every target through and leaves what has none in the source's words. */
const everything = {require: 'untranslated', stale: 'keep', missing: 'source'} as const

/** A text read and segmented as an English statement. */
export function read(
  text: string,
  translatableFields: readonly string[] = [],
): {statement: Statement; segments: Segment[]} {
  const statement = parseStatement(text, {translatableFields})
  return {statement, segments: segmentStatement(statement, {language: 'en'})}
}

/** The edition of a text whose segments are translated by a function; an empty target leaves the source. */
export function translateText(
  text: string,
  translate: (source: string, index: number) => string,
  options: {language?: string; translatableFields?: readonly string[]} = {},
): Edition & {readonly catalog: Catalog} {
  const {language = 'de', translatableFields = []} = options
  const {statement, segments} = read(text, translatableFields)
  const empty = createCatalog({statement: 'test', language, sourceLanguage: 'en'})
  const {catalog} = syncCatalog(segments, empty)
  const entries = catalog.entries.map((entry, index) => ({
    ...entry,
    target: translate(entry.source, index),
  }))
  const edition = assembleEdition({
    statement,
    segments,
    catalog: {...catalog, entries},
    policy: everything,
    translatableFields,
  })
  return {...edition, catalog: {...catalog, entries}}
}

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
}

/** A pseudo-translation: every vowel accented, codes and inline code kept. */
export function accent(source: string): string {
  let inCode = 0
  return parseCoded(source)
    .map((token, index, tokens) => {
      if (token.type === 'text') {
        const text =
          inCode > 0
            ? token.value
            : token.value.replace(/[aeiouAE]/g, (vowel) => accents[vowel] ?? vowel)
        return encodeText(text, tokens[index + 1] !== undefined)
      }
      if (token.kind === 'c') inCode += token.type === 'open' ? 1 : -1
      const name = `${token.kind}${token.number}`
      return token.type === 'alone'
        ? `<${name}/>`
        : token.type === 'open'
          ? `<${name}>`
          : `</${name}>`
    })
    .join('')
}
