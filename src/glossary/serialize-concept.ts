import type {Concept, LanguageTerms} from '../model/glossary.ts'
import {inlineYaml} from './inline-yaml.ts'

/** First line of a glossary file: names the JSON Schema, so that an editor completes and checks. */
export const schemaLine: string =
  '# yaml-language-server: $schema=../node_modules/broadside/dist/glossary-schema.json'

/**
 * A concept as an item of a glossary file, a line for each language and a line break at its end. Law: `parseGlossary` of a
 * list of them gives the same concepts, but for their places.
 */
export function serializeConcept({id, type, note, all, terms}: Concept): string {
  const lines = [
    `id: ${inlineYaml(id)}`,
    ...(type === 'term' ? [] : [`type: ${type}`]),
    ...(note === undefined ? [] : [`note: ${inlineYaml(note)}`]),
    ...(all === undefined ? [] : [`all: ${inlineYaml(all)}`]),
    ...Object.entries(terms).map(([language, own]) => languageLine(language, own)),
  ]
  return `- ${lines.join('\n  ')}\n`
}

/** The line of a language: its term alone where that is all, else a map between braces. */
export function languageLine(language: string, terms: LanguageTerms): string {
  const {use, also, avoid, forms, not, first, note, uncertain} = terms
  const [only] = use
  const lists = {use, also, avoid, forms, not}
  const rest = {
    ...(first !== undefined && {first}),
    ...(note !== undefined && {note}),
    ...(uncertain && {uncertain}),
  }
  const key = languageKeyOf(language)
  const isShort = use.length === 1 && also.length + avoid.length + forms.length + not.length === 0
  if (isShort && Object.keys(rest).length === 0) return `${key}: ${inlineYaml(only ?? '')}`
  const filled = Object.entries(lists)
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => [name, list.length === 1 ? (list[0] ?? '') : list] as const)
  return `${key}: ${inlineYaml({...Object.fromEntries(filled), ...rest})}`
}

/** The key of a language. Indonesian cannot be `id`, which is the concept's name. */
export function languageKeyOf(language: string): string {
  return language === 'id' ? 'id-ID' : inlineYaml(language)
}
