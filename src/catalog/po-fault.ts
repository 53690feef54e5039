import {UserError} from '../model/user-error.ts'

/** The line being read. */
export interface PoLine {
  readonly text: string
  readonly file: string
  /** 1-based. */
  readonly line: number
  /** UTF-16 offset into `text`. */
  readonly lineStart: number
}

const conflictMark = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/

const fix = 'Correct the line in a text editor, or take the file’s last good version from git.'

/** Returns the error for something at an offset of the line; `problem` is its message, or that and what to do. */
export function poFault(
  place: PoLine,
  offset: number,
  problem: string | {readonly message: string; readonly advice: string},
): UserError {
  const {file, line, lineStart} = place
  const {message, advice} = typeof problem === 'string' ? {message: problem, advice: fix} : problem
  const column = offset - lineStart + 1
  return new UserError(message, {code: 'catalog', advice, place: {file, line, column}})
}

/** Returns the error for a line that goes on with nothing a PO file can have there, or with git's conflict marks. */
export function unknownLine(place: PoLine, offset: number, end: number): UserError {
  const found = place.text.slice(offset, Math.min(end, offset + 40)).trimEnd()
  if (offset === place.lineStart && conflictMark.test(found)) {
    return poFault(place, offset, {
      message: `Unexpected git conflict mark \`${found}\`, expected a merged catalog`,
      advice: 'Keep the entries you want of both sides and delete the lines with the marks.',
    })
  }
  const expected = 'a comment, `msgctxt`, `msgid` or `msgstr`'
  return poFault(place, offset, `Unexpected \`${found}\`, expected ${expected}`)
}

/** Returns the error for plural forms. */
export function pluralFault(place: PoLine, offset: number): UserError {
  return poFault(place, offset, {
    message: 'Unexpected plural form, expected one `msgid` and one `msgstr`',
    advice: 'Statements have no plural forms: leave one `msgstr`, and no `msgid_plural`.',
  })
}
