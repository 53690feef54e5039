import {UserError} from '../model/user-error.ts'
import {wellFormedTag} from '../segment/language-tag.ts'
import {CONCEPT_KEYS, LANGUAGE_KEYS} from './glossary-keys.ts'
import type {YamlValue} from './glossary-yaml.ts'
import {nearestKey} from './nearest-key.ts'

/** The error for a value of the wrong kind. `subject` names it for people, such as `` `de` of concept `strike` ``. */
export function wrongValue(
  value: YamlValue,
  about: {readonly file: string; readonly subject: string; readonly expected: string},
): UserError {
  const {file, subject, expected} = about
  return fault(`Unexpected ${shown(value)} as ${subject}, expected ${expected}`, {
    advice: `Correct ${subject} in ${file}.`,
    place: {file, ...value.place()},
  })
}

/** The error for a key that nothing reads; it names the nearest known one. */
export function unknownKey(
  key: YamlValue,
  about: {
    readonly file: string
    readonly level: 'concept' | 'language'
    readonly subject: string
    /** Nothing stands after it. */
    readonly isEmpty: boolean
  },
): UserError {
  const {file, level, subject, isEmpty} = about
  const known = Object.keys(level === 'concept' ? CONCEPT_KEYS : LANGUAGE_KEYS)
  const nearest = tagMeant(key.text) ?? nearestKey(key.text, known)
  const isMisplaced = level === 'concept' && Object.hasOwn(LANGUAGE_KEYS, key.text)
  const expected =
    nearest === undefined
      ? `${level === 'concept' ? 'a language tag such as `de` or `pt-BR`, or ' : ''}one of ${quoted(known)}`
      : `\`${nearest}\``
  const advice = isEmpty
    ? 'A text with a comma needs quotation marks between braces and brackets.'
    : isMisplaced
      ? `\`${key.text}\` belongs under a language: \`de: {use: …, ${key.text}: …}\`.`
      : nearest === undefined
        ? 'Remove the key, or write it as one of those.'
        : `Did you mean \`${nearest}\`?`
  const message = `Unexpected key \`${key.text.slice(0, longestShown)}\` in ${subject}, expected ${expected}`
  return fault(message, {advice, place: {file, ...key.place()}})
}

/** The error for a key that stands twice. */
export function secondKey(
  key: YamlValue,
  {file, subject}: {readonly file: string; readonly subject: string},
): UserError {
  return fault(`Unexpected second key \`${key.text}\` in ${subject}, expected it once`, {
    advice: 'Put both in one entry; several terms are a list: `[…, …]`.',
    place: {file, ...key.place()},
  })
}

/** The error for a concept that nothing in the source can be compared with. */
export function missingSource(
  concept: YamlValue,
  about: {readonly file: string; readonly subject: string; readonly sourceLanguage: string},
): UserError {
  const {file, subject, sourceLanguage} = about
  return fault(
    `Unexpected missing source term of ${subject}, expected a line \`${sourceLanguage}: …\``,
    {
      advice: `Add the term in the source language: \`${sourceLanguage}: …\`.`,
      place: {file, ...concept.place()},
    },
  )
}

/** More of a value is not shown in a message. UTF-16 units. */
const longestShown = 80

/** A value as a message shows it. */
function shown({kind, text}: YamlValue): string {
  if (kind === 'list' || kind === 'map') return kind
  return kind === 'empty' || text.trim() === ''
    ? 'empty entry'
    : `\`${text.slice(0, longestShown)}\``
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ')
}

/** The tag that a locale name with an underscore means, such as `pt_BR`. */
function tagMeant(key: string): string | undefined {
  if (!/^[a-z]{2,3}(?:_[a-z0-9]{2,8})+$/i.test(key)) return undefined
  return wellFormedTag(key.replaceAll('_', '-'))
}

function fault(
  message: string,
  about: {
    readonly advice: string
    readonly place: {file: string; line: number; column: number}
  },
): UserError {
  return new UserError(message, {code: 'glossary', ...about})
}
