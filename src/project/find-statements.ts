import {realpathSync} from 'node:fs'
import {isAbsolute, relative, resolve, sep} from 'node:path'
import {UserError} from '../model/user-error.ts'
import {listSources} from './list-sources.ts'
import {nearest} from './nearest.ts'
import {SOURCE_FOLDER} from './paths.ts'
import {isBelow} from './safe-path.ts'

/**
 * The names of all statements, in the order of their UTF-16 units: paths below source/ without `.md`. A project without
 * source/ has none. Errors as `listSources`.
 */
export function findStatements(root: string): string[] {
  return listSources(root).sort()
}

/**
 * The statement that a person means by an argument: its name (`night-shift`, with `.md` or without) or a path to its
 * file, absolute or relative to the working folder `cwd`. The name wins where both could be meant.
 *
 * @throws UserError `outside` for a path that leads out of the project, `statement` for one that is no statement, with
 * the nearest that is one.
 */
export function resolveStatement(root: string, argument: string, cwd: string = root): string {
  const base = resolve(root)
  const statements = findStatements(base)
  if (argument.includes('\0')) throw outside(JSON.stringify(argument))
  if (statements.includes(argument)) return argument
  const source = resolve(base, SOURCE_FOLDER)
  const path = resolve(cwd, argument)
  const real = realPath(path)
  for (const candidate of [path, real, resolve(base, argument), resolve(source, argument)]) {
    if (!isBelow(source, candidate)) continue
    const name = relative(source, candidate).split(sep).join('/')
    const found = [name.replace(/\.md$/, ''), name].find((each) => statements.includes(each))
    if (found !== undefined) return found
  }
  const isPath = isAbsolute(argument) || argument.split(/[/\\]/).includes('..')
  if (isPath && !isBelow(base, path) && !isBelow(base, real)) throw outside(argument)
  throw unknownStatement(argument, statements)
}

/** A path without links if it leads to anything, else as it is. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}

/** The error for a path that leads out. */
function outside(argument: string): UserError {
  return new UserError(`Unexpected path ${argument}, expected a statement inside the project`, {
    code: 'outside',
    advice: `Give the name of a statement, or a path below ${SOURCE_FOLDER}/.`,
  })
}

/** The error for something that is no statement. */
function unknownStatement(argument: string, statements: readonly string[]): UserError {
  const name = argument.replace(/^(\.\/)?source\//, '').replace(/\.md$/, '')
  const likely = nearest(name, statements)
  const expected = likely === undefined ? `a file in ${SOURCE_FOLDER}/` : `\`${likely}\``
  return new UserError(`Unexpected statement \`${argument}\`, expected ${expected}`, {
    code: 'statement',
    advice:
      likely === undefined
        ? `Put a Markdown file into ${SOURCE_FOLDER}/ first.`
        : 'See `broadside status` for the names of all statements.',
  })
}
