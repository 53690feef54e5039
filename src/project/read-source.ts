import {UserError} from '../model/user-error.ts'
import {sourcePath} from './paths.ts'
import {readText, type TextFile} from './read-text.ts'

/** Containers one line may open, and columns it may be indented: beyond, parsing takes time without end. */
const most = {markers: 200, columns: 1000}

/**
 * A statement's text.
 *
 * @throws UserError as `readText`, and `too-large` with its line for a text nested deeper than anybody would print.
 */
export function readSource(root: string, statement: string): TextFile {
  return readMarkdown(root, sourcePath(statement))
}

/** As `readSource`, of any file: `path` is relative to `root`, or absolute and below it. */
export function readMarkdown(root: string, path: string): TextFile {
  const file = readText(root, path, 'statement')
  const line = deepLine(file.text)
  if (line === undefined) return file
  throw new UserError(`Cannot read ${path}: lists or quotes are nested too deeply`, {
    code: 'too-large',
    advice: `Make it less deep than ${most.markers} levels.`,
    place: {file: path, line},
  })
}

/** The 1-based number of the first line that is nested too deeply. */
function deepLine(text: string): number | undefined {
  const start = /^[ \t]{1001}|^(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])){201}/m.exec(text)
  return start ? text.slice(0, start.index).split('\n').length : undefined
}
