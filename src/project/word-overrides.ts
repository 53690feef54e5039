import {UserError} from '../model/user-error.ts'
import {wordsPath} from './paths.ts'
import {readTextIfAny} from './read-text.ts'

/**
 * What a project has its editions in a language say in other words than ours: `translations/<language>/edition.json`, texts by
 * key; none where there is no such file.
 *
 * @throws UserError `settings` for a file that is no such list.
 */
export function readWordOverrides(root: string, language: string): Record<string, string> {
  const path = wordsPath(language)
  const text = readTextIfAny(root, path, 'data')?.text
  if (text === undefined) return {}
  const found = parse(text, path)
  const isList = typeof found === 'object' && found !== null && !Array.isArray(found)
  const texts = isList ? Object.entries(found) : []
  const wrong = isList ? texts.find(([, value]) => typeof value !== 'string') : []
  if (!wrong) return Object.fromEntries(texts)
  const [key] = wrong
  const what = key === undefined ? 'content' : `value of \`${key}\``
  throw fault(`Unexpected ${what} in ${path}, expected texts by key`, path)
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw fault(`Unexpected JSON in ${path}: ${(error as Error).message}`, path)
  }
}

function fault(message: string, file: string): UserError {
  return new UserError(message, {
    code: 'settings',
    advice: 'Write texts by key, as in {"passOn": "…"}, or delete the file.',
    place: {file},
  })
}
