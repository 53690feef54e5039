import {UserError} from '../model/user-error.ts'

/** Names of what a project consists of, relative to its root. */
export const SETTINGS_FILE = 'broadside.yaml'
export const SOURCE_FOLDER = 'source'
export const GLOSSARY_FOLDER = 'glossary'
export const TRANSLATIONS_FOLDER = 'translations'
/** What is published. */
export const EDITIONS_FOLDER = 'editions'
/** The index of all statements. */
export const INDEX_FILE: string = `${EDITIONS_FOLDER}/index.html`
/** Imported translation memories. */
export const MEMORY_FOLDER: string = `${TRANSLATIONS_FOLDER}/memory`
/** Caches that can be rebuilt from the rest. */
export const CACHE_FOLDER = '.broadside'
/** The translation memory as a database. */
export const MEMORY_FILE: string = `${CACHE_FOLDER}/memory.sqlite`

/**
 * Path of a statement, relative to the root, with `/`.
 *
 * @throws UserError `outside` for a name that could leave the folder.
 */
export function sourcePath(statement: string): string {
  return `${SOURCE_FOLDER}/${checkedName(statement)}.md`
}

/** Path of a statement's catalog in a language. Errors as `sourcePath` and, for the language, `language`. */
export function catalogPath(language: string, statement: string): string {
  return `translations/${checkedLanguage(language)}/${checkedName(statement)}.po`
}

/** Path of the answers of engines that are kept for a pair of languages. Errors as `catalogPath`. */
export function answersPath(sourceLanguage: string, language: string): string {
  const pair = `${checkedLanguage(sourceLanguage)}.${checkedLanguage(language)}`
  return `${CACHE_FOLDER}/translated/${pair}.jsonl`
}

/** Path of the changes that were made to a catalog in the editor. Errors as `catalogPath`. */
export function historyPath(language: string, statement: string): string {
  return `${CACHE_FOLDER}/history/${checkedLanguage(language)}/${checkedName(statement)}.jsonl`
}

/** Path of a project's own words for the editions in a language. Errors as `catalogPath`. */
export function wordsPath(language: string): string {
  return `${TRANSLATIONS_FOLDER}/${checkedLanguage(language)}/edition.json`
}

/** Path of a file of an edition, whose name ends in `ending`: `html`, `a4.pdf`. Errors as `catalogPath`. */
export function editionPath(language: string, statement: string, ending: string): string {
  if (!/^[A-Za-z0-9]+(\.[a-z0-9]+)*$/.test(ending))
    throw new UserError(`Unexpected format \`${ending}\`, expected a name such as \`md\``, {
      code: 'usage',
      advice: 'Correct `--format` or `formats`.',
    })
  return `${EDITIONS_FOLDER}/${checkedLanguage(language)}/${checkedName(statement)}.${ending}`
}

/** Path of a file that goes with all editions in a language. Errors as `catalogPath`. */
export function languageFile(language: string, name: string): string {
  return `${EDITIONS_FOLDER}/${checkedLanguage(language)}/${name}`
}

/** Path of the index of a statement's editions: no language tag is as long as the folder's name. */
export function statementIndexPath(statement: string): string {
  return `${EDITIONS_FOLDER}/statements/${checkedName(statement)}.html`
}

/** A statement's name whose parts are neither empty nor hidden nor a way up, and hold no control characters. */
function checkedName(statement: string): string {
  if (/^[^/\\\p{Cc}.][^/\\\p{Cc}]*(\/[^/\\\p{Cc}.][^/\\\p{Cc}]*)*$/u.test(statement))
    return statement
  throw new UserError(
    `Unexpected statement name ${JSON.stringify(statement)}, expected a path below ${SOURCE_FOLDER}/`,
    {code: 'outside', advice: 'Use the name that `broadside status` shows.'},
  )
}

/** A language as the name of a folder: the form of a tag is all that matters here. */
function checkedLanguage(language: string): string {
  if (/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language)) return language
  throw new UserError(`Unexpected language ${JSON.stringify(language)}, expected a language tag`, {
    code: 'language',
    advice: 'Use one of `languages` in the settings.',
  })
}
