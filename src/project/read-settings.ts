import type {Settings} from '../model/settings.ts'
import {UserError} from '../model/user-error.ts'
import {checkValue} from './check-settings.ts'
import {SETTINGS_FILE} from './paths.ts'
import {readTextIfAny} from './read-text.ts'
import {type PlacedValue, readYaml} from './read-yaml.ts'
import {DEFAULTS, SETTINGS_KEYS} from './settings-keys.ts'
import type {KnownNames} from './settings-rules.ts'

/**
 * The settings of a project. Loads the YAML parser: commands use `loadSettings`, which does so only after a change.
 *
 * @throws UserError `settings` where there is no settings file, else as `parseSettings` and `readText`.
 */
export function readSettings(root: string, known: KnownNames = {}): Settings {
  const file = readTextIfAny(root, SETTINGS_FILE, 'settings')
  if (file) return parseSettings(file.text, SETTINGS_FILE, known)
  throw new UserError(`Missing ${SETTINGS_FILE}`, {
    code: 'settings',
    advice: 'Run `broadside init` to make a project here.',
    place: {file: SETTINGS_FILE},
  })
}

/**
 * The settings a text holds, with every default filled in. `known` are the names of checks, formats and engines it may
 * use; those not given are not compared. Law: settings that are written out and read again are the same.
 *
 * @throws UserError `settings` or `language`, with line and column of the first fault.
 */
export function parseSettings(text: string, file: string, known: KnownNames = {}): Settings {
  const found = readYaml(text, file)
  const rule = {kind: 'object', keys: SETTINGS_KEYS} as const
  const given = checkValue(found, rule, {file, known, path: ''}) as Given
  const settings: Settings = {
    ...DEFAULTS,
    ...given,
    publish: {...DEFAULTS.publish, ...given.publish},
  }
  refuseSource(found, settings, file)
  return settings
}

/** What a settings file may say: only `languages` must be there. */
type Given = Pick<Settings, 'languages'> &
  Partial<Omit<Settings, 'publish'>> & {readonly publish?: Partial<Settings['publish']>}

/** Refuses a source language that is to be translated into as well. */
function refuseSource(found: PlacedValue, settings: Settings, file: string): void {
  const {sourceLanguage, languages} = settings
  if (!languages.includes(sourceLanguage) || found.kind !== 'map') return
  const list = found.value.find(({key}) => key.value === 'languages')?.value
  const item =
    list?.kind === 'list' ? list.value.find(({value}) => value === sourceLanguage) : undefined
  const {line, column} = item ?? found
  throw new UserError(
    `Unexpected source language \`${sourceLanguage}\` in \`languages\`, expected other languages only`,
    {
      code: 'settings',
      advice: `Remove \`${sourceLanguage}\` from \`languages\` or change \`sourceLanguage\`.`,
      place: {file, line, column},
    },
  )
}
