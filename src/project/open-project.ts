import {checkIds, otherRuleIds} from '../check/check-ids.ts'
import {formatNames} from '../edition/formats.ts'
import type {Settings} from '../model/settings.ts'
import {ENGINE_NAMES} from '../translate/engine-names.ts'
import {findProject} from './find-project.ts'
import {loadSettings} from './load-settings.ts'

/** A project folder and what its settings say. */
export interface Project {
  readonly root: string
  readonly settings: Settings
}

/**
 * The project around a folder.
 *
 * @throws UserError where there is none, or its settings cannot be used.
 */
export async function openProject(folder: string, version: string): Promise<Project> {
  const root = findProject(folder)
  const known = {
    checks: [...checkIds, ...otherRuleIds],
    formats: formatNames,
    engines: ENGINE_NAMES,
  }
  return {root, settings: await loadSettings(root, {version, known})}
}
