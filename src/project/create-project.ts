import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {UserError} from '../model/user-error.ts'
import {systemCode, whileWriting} from './explain-error.ts'
import {findStatements} from './find-statements.ts'
import {languageFault} from './language-tags.ts'
import {SETTINGS_FILE} from './paths.ts'
import {type ProjectWishes, planProject} from './project-plan.ts'
import {readTextIfAny} from './read-text.ts'
import {insideProject} from './safe-path.ts'
import {DEFAULTS} from './settings-keys.ts'
import {writeAtomic} from './write-file.ts'

/** What `createProject` did, in paths relative to the root. */
export interface CreatedProject {
  /** Files that are new, and `.gitignore` if it has got new lines. */
  readonly written: readonly string[]
  /** Files it would have made but found there. */
  readonly kept: readonly string[]
}

const GITIGNORE = '.gitignore'

/**
 * Makes a folder a project: settings, the folders for sources, translations and glossary, an example if there is no
 * statement yet, lines in `.gitignore`. Law: no file that is there is changed, but for lines added to `.gitignore`; a
 * second call changes nothing.
 *
 * @throws UserError `language` or `settings` for languages that no settings file may hold, before anything is written;
 * else as `writeAtomic`.
 */
export function createProject(root: string, wishes: ProjectWishes): CreatedProject {
  checkWishes(wishes)
  const hasSettings = readTextIfAny(root, SETTINGS_FILE, 'settings') !== undefined
  const plan = planProject(wishes, {
    hasSettings,
    hasStatements: findStatements(root).length > 0,
    gitignore: readTextIfAny(root, GITIGNORE, 'data')?.text,
  })
  for (const folder of plan.folders)
    whileWriting(folder, () => mkdirSync(insideProject(root, folder), {recursive: true}))
  const written = plan.files.filter(({path, text}) => writeNew(root, path, text))
  const changed = written.map(({path}) => path)
  if (plan.gitignore !== undefined) {
    writeAtomic(root, GITIGNORE, plan.gitignore)
    changed.push(GITIGNORE)
  }
  return {written: changed, kept: hasSettings ? [SETTINGS_FILE] : []}
}

/** Refuses languages that the settings file could not be read with. */
function checkWishes({languages, sourceLanguage = DEFAULTS.sourceLanguage}: ProjectWishes): void {
  for (const language of [sourceLanguage, ...languages]) {
    const fault = languageFault(language)
    if (!fault) continue
    const {expected, suggestion} = fault
    throw new UserError(`Unexpected language \`${language}\`, expected ${expected}`, {
      code: 'language',
      advice: suggestion === undefined ? 'Correct the tag.' : `Did you mean \`${suggestion}\`?`,
    })
  }
  const isOnce = new Set(languages).size === languages.length
  if (languages.length > 0 && isOnce && !languages.includes(sourceLanguage)) return
  throw new UserError(
    `Unexpected languages [${languages.join(', ')}], expected at least one, each only once and none \`${sourceLanguage}\``,
    {code: 'settings', advice: 'Name the languages to translate into, such as `de,fr`.'},
  )
}

/** Writes a file if there is none; says whether it did. */
function writeNew(root: string, path: string, text: string): boolean {
  return whileWriting(path, () => {
    const whole = insideProject(root, path)
    mkdirSync(dirname(whole), {recursive: true})
    try {
      writeFileSync(whole, text, {flag: 'wx'})
      return true
    } catch (error) {
      if (systemCode(error) === 'EEXIST') return false
      throw error
    }
  })
}
