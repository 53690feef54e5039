import type {Settings} from '../model/settings.ts'
import {CACHE_FOLDER, SETTINGS_FILE} from './paths.ts'
import {readTextIfAny} from './read-text.ts'
import {DEFAULTS} from './settings-keys.ts'
import type {KnownNames} from './settings-rules.ts'
import {unlessRefused} from './unless-refused.ts'
import {writeCache} from './write-file.ts'

/** What a caller says beside the folder. */
export interface LoadOptions {
  /** Version of the tool: settings read by another one are read again. */
  readonly version: string
  /** See `parseSettings`. */
  readonly known?: KnownNames
}

const CACHE_FILE = `${CACHE_FOLDER}/settings.json`

/**
 * The settings of a project, as `readSettings` gives them. As long as the text of the settings file is the same, they
 * come from a cache and the YAML parser is not loaded; it takes longer than Node.js itself to start. The cache holds
 * the text, so that no hash is needed, and a check sum: a cache that was cut off or edited is not used.
 *
 * @throws UserError as `readSettings`.
 */
export async function loadSettings(
  root: string,
  {version: release, known}: LoadOptions,
): Promise<Settings> {
  // A version that is not released yet gets new keys without a new name.
  const version = `${release} ${Object.keys(DEFAULTS).join(' ')}`
  const file = readTextIfAny(root, SETTINGS_FILE, 'settings')
  const source = file?.text
  const cached = source === undefined ? undefined : readCache(root, version, source)
  if (cached) return cached
  const {parseSettings, readSettings} = await import('./read-settings.ts')
  if (source === undefined) return readSettings(root, known)
  const settings = parseSettings(source, SETTINGS_FILE, known)
  keep(root, JSON.stringify([version, source, settings]))
  return settings
}

/** The settings in the cache if they were made of this text by this version. */
function readCache(root: string, version: string, source: string): Settings | undefined {
  const text = unlessRefused(() => readTextIfAny(root, CACHE_FILE, 'settings')?.text)
  const end = text?.indexOf('\n') ?? -1
  if (!text || end < 0 || text.slice(0, end) !== checkSum(text.slice(end + 1))) return undefined
  const [madeBy, madeOf, settings] = JSON.parse(text.slice(end + 1))
  return madeBy === version && madeOf === source ? settings : undefined
}

/** Writes the cache; a project that cannot be written to works all the same. */
function keep(root: string, body: string): void {
  unlessRefused(() => writeCache(root, CACHE_FILE, `${checkSum(body)}\n${body}`))
}

/** A check sum against accidents: FNV-1a of 32 bits over the UTF-16 units. */
function checkSum(text: string): string {
  let sum = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
  return (sum >>> 0).toString(16).padStart(8, '0')
}
