import type {EngineSettings} from '../model/settings.ts'
import {UserError} from '../model/user-error.ts'
import type {WithFile} from './apertium/command-way.ts'
import type {DeeplAccess} from './deepl/access.ts'
import type {RemoteGlossary} from './deepl/remote-glossary.ts'
import type {Engine} from './engine.ts'
import {ENGINE_KEYS} from './engine-keys.ts'
import {ENGINE_NAMES, type EngineName} from './engine-names.ts'

/** What engines are made of. */
export interface EngineSurroundings {
  /** What `broadside.yaml` says about this engine. */
  readonly settings: EngineSettings
  /** The environment, for keys; see `ENGINE_KEYS`. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Root of the project, where programs start. */
  readonly folder: string
  /** Gives a text to a step as a file that nobody else may read, as `src/project/private-file.ts` does. */
  readonly withFile: WithFile
  /** What DeepL keeps of the glossary, as `findGlossary` gives it; other engines are told terms with each text. */
  readonly deeplGlossary?: Pick<RemoteGlossary, 'id' | 'dictionaries'> | undefined
}

/** How each engine is made. What it needs is loaded when it is asked for. */
const FACTORIES: Readonly<Record<EngineName, (about: EngineSurroundings) => Promise<Engine>>> = {
  deepl: async ({settings: {model, formality}, environment, deeplGlossary: glossary}) => {
    const {createDeeplEngine} = await import('./deepl/deepl-engine.ts')
    return createDeeplEngine({
      ...deeplAccess(environment),
      ...(glossary && {glossary}),
      ...(model !== undefined && {model}),
      ...(formality && {formality}),
    })
  },
  openai: async ({settings, environment}) => {
    const {createOpenaiEngine} = await import('./openai/create-openai-engine.ts')
    const own = settings.url === undefined ? environment[ENGINE_KEYS.openai] : undefined
    return createOpenaiEngine({
      settings,
      key: environment[ENGINE_KEYS.openaiElsewhere] || own || undefined,
    })
  },
  libretranslate: async ({settings, environment}) => {
    const {createLibretranslateEngine} = await import(
      './libretranslate/create-libretranslate-engine.ts'
    )
    return createLibretranslateEngine({
      settings,
      key: environment[ENGINE_KEYS.libretranslate] || undefined,
    })
  },
  apertium: async ({settings, folder, withFile}) => {
    const {createApertiumEngine} = await import('./apertium/create-apertium-engine.ts')
    return createApertiumEngine({settings, folder, withFile})
  },
  command: async ({settings, folder}) => {
    const {createCommandEngine} = await import('./command/create-command-engine.ts')
    return createCommandEngine({settings, folder})
  },
  pseudo: async () => (await import('./pseudo.ts')).createPseudoEngine(),
  copy: async () => (await import('./copy.ts')).createCopyEngine(),
}

/**
 * The engine of a name.
 *
 * @throws UserError `settings` for an unknown name, or settings that do not suffice
 */
export async function createEngine(name: string, about: EngineSurroundings): Promise<Engine> {
  const known = ENGINE_NAMES.find((each) => each === name)
  if (known) return FACTORIES[known](about)
  throw new UserError(`Unexpected engine \`${name}\`, expected one of ${shown(ENGINE_NAMES)}`, {
    code: 'settings',
    advice: 'Correct `engine` in broadside.yaml, or name one by `--engine`.',
  })
}

/** How to reach DeepL, by the environment alone: a file of a project must not tell where a key is sent. */
export function deeplAccess(environment: EngineSurroundings['environment']): DeeplAccess {
  const serverUrl = environment.DEEPL_SERVER_URL
  return {key: environment[ENGINE_KEYS.deepl]?.trim() ?? '', ...(serverUrl && {serverUrl})}
}

/** Names as a message shows them. */
function shown(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
