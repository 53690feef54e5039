import {UserError} from '../model/user-error.ts'

/** One text of a JSON object. */
export interface JsonText {
  readonly key: string
  readonly text: string
  /** Of the key: 1-based, the column in UTF-16 units. */
  readonly line: number
  readonly column: number
}

/** A string as JSON writes it, or one other character, after white space (RFC 8259). */
const token =
  /[ \t\r\n]*(?:("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|([^ \t\r\n])|$)/uy

/**
 * The texts of a JSON object that holds nothing else, in their order. Takes linear time. Reads it by itself, since `JSON.parse`
 * does not tell where a key stands, nor always where the mistake is.
 *
 * @throws UserError `settings` with line and column of the first thing that is not expected.
 */
export function readJsonTexts(text: string, file: string): JsonText[] {
  const found = new Map<string, JsonText>()
  const next = tokensOf(text)
  const refuse = ({mark, line, column}: Token, expected: string): UserError =>
    new UserError(`Unexpected ${mark ? `\`${mark.slice(0, 40)}\`` : 'end'}, expected ${expected}`, {
      code: 'settings',
      advice: `Correct the JSON of ${file} at this place.`,
      place: {file, line, column},
    })
  const expect = (...marks: readonly string[]): Token => {
    const here = next()
    if (marks.includes(here.mark)) return here
    throw refuse(here, marks.map((mark) => (mark ? `\`${mark}\`` : 'the end')).join(' or '))
  }
  expect('{')
  for (let isFirst = true; ; isFirst = false) {
    const key = next()
    if (isFirst && key.mark === '}') break
    if (key.string === undefined) throw refuse(key, 'a key in double quotation marks')
    if (found.has(key.string)) throw refuse(key, 'each key once')
    expect(':')
    const value = next()
    if (value.string === undefined) throw refuse(value, 'a text in double quotation marks')
    const {string, line, column} = key
    found.set(string, {key: string, text: value.string, line, column})
    if (expect(',', '}').mark === '}') break
  }
  expect('')
  return [...found.values()]
}

interface Token {
  /** The string that it stands for, where it is one. */
  readonly string: string | undefined
  /** As it is written; empty at the end. */
  readonly mark: string
  readonly line: number
  readonly column: number
}

/** Gives the tokens of a text one after the other. */
function tokensOf(text: string): () => Token {
  let at = text.startsWith('\ufeff') ? 1 : 0
  let line = 1
  let lineStart = 0
  return () => {
    token.lastIndex = at
    const [whole = '', string, other] = token.exec(text) ?? []
    const mark = string ?? other ?? ''
    for (const {index} of whole.matchAll(/\r\n|\n|\r/g)) {
      line++
      lineStart = at + index + (whole.startsWith('\r\n', index) ? 2 : 1)
    }
    at += whole.length
    const column = at - mark.length - lineStart + 1
    return {string: string && JSON.parse(string), mark, line, column}
  }
}
