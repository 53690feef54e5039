import type {Settings} from '../model/settings.ts'
import {UserError} from '../model/user-error.ts'
import {type Invocation, listOption} from './command.ts'
import {version} from './version.ts'

/** What there is to say of a project without statements. */
export const noStatements = 'No statements in source/ yet: put a Markdown file there.\n'

/** Says that some catalogs are not there; nothing if none is missing. */
export function missingCatalogs(count: number): string {
  if (count === 0) return ''
  const subject = count === 1 ? '1 catalog is' : `${count} catalogs are`
  return `${subject} not there yet: run \`broadside sync\`.\n`
}

/** The part of a project that a command is to work on. */
export interface Work {
  readonly root: string
  readonly settings: Settings
  /** Names; all of the project's if none were named. */
  readonly statements: readonly string[]
  readonly languages: readonly string[]
  readonly version: string
}

/**
 * The project around the working folder, with the statements and languages that the command line names.
 *
 * @throws UserError where there is no project, or no such statement or language.
 */
export async function selectWork({cwd, options, arguments: values}: Invocation): Promise<Work> {
  const {openProject} = await import('../project/open-project.ts')
  const {root, settings} = await openProject(cwd, version)
  const named = (Array.isArray(values[0]) ? values[0] : [values[0]]).filter(
    (name) => name !== undefined,
  )
  const {findStatements, resolveStatement} = await import('../project/find-statements.ts')
  const statements =
    named.length === 0
      ? findStatements(root)
      : [...new Set(named.map((name) => resolveStatement(root, String(name), cwd)))]
  return {root, settings, statements, languages: selectLanguages(options.to, settings), version}
}

/** The languages that `--to` names, in the order of the settings. */
function selectLanguages(option: unknown, {languages}: Settings): readonly string[] {
  const named = listOption(option ?? 'all')
  if (named.includes('all')) return languages
  const unknown = named.find((name) => !languages.includes(name))
  if (named.length === 0 || unknown !== undefined)
    throw new UserError(
      `Unexpected language \`${unknown ?? ''}\`, expected one of ${languages.join(', ')}`,
      {
        code: 'usage',
        advice:
          'Add it to `languages` in broadside.yaml and run `broadside sync`, or correct `--to`.',
      },
    )
  return languages.filter((language) => named.includes(language))
}
