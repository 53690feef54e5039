import type {Concept} from '../model/glossary.ts'
import type {Settings} from '../model/settings.ts'
import {deeplGlossary} from '../pipeline/deepl-glossary.ts'
import {createEngine, deeplAccess, type EngineSurroundings} from '../translate/create-engine.ts'
import {findGlossary} from '../translate/deepl/find-glossary.ts'
import {glossaryCodes} from '../translate/deepl/glossary-codes.ts'
import type {GlossaryContent} from '../translate/deepl/glossary-content.ts'
import {type RemoteGlossary, servesLanguages} from '../translate/deepl/remote-glossary.ts'
import type {Engine} from '../translate/engine.ts'
import {EngineError} from '../translate/engine-error.ts'
import {ENGINE_KEYS} from '../translate/engine-keys.ts'
import {hashBytes} from './content-hash.ts'
import type {OnNotice} from './open-memory.ts'
import {withPrivateFile} from './private-file.ts'

/** Which engine is wanted, and in what surroundings. */
export interface OpenEngineWork {
  readonly root: string
  readonly settings: Settings
  readonly concepts: readonly Concept[]
  /** Name of the engine. */
  readonly engine: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  readonly onNotice: OnNotice
  /** Whether it will not be asked for translations, so that it needs no key. */
  readonly isEstimate?: boolean
}

/** An engine, and what changes its answers beside model and texts. */
export interface OpenEngine {
  readonly engine: Engine
  /** As `Batch.settings`. */
  readonly settingsFor: (language: string) => string
}

/**
 * Makes an engine ready for work. DeepL uses the glossary that it keeps for us, if that is the project's as it is now; if it
 * is not, that is told.
 *
 * @throws UserError as `createEngine`.
 */
export async function openEngine(work: OpenEngineWork): Promise<OpenEngine> {
  const {root, settings, engine: name, environment} = work
  const own = settings.engines[name] ?? {}
  const about = {settings: own, environment, folder: root, withFile: withPrivateFile}
  const {formality, url, command} = own
  const basic = JSON.stringify([formality, url, command])
  const settingsFor = (): string => basic
  if (work.isEstimate && name === 'deepl' && deeplAccess(environment).key === '')
    return {engine: await createEngine(name, withSomeKey(about)), settingsFor}
  const engine = await createEngine(name, about)
  if (name !== 'deepl') return {engine, settingsFor}
  const content = deeplGlossary(work.concepts, settings)
  const glossary = await glossaryAtDeepl(work, content)
  if (!glossary) return {engine, settingsFor}
  const {sourceLanguage} = settings
  return {
    engine: await createEngine(name, {...about, deeplGlossary: glossary}),
    settingsFor: (language) => basic + entriesKey({sourceLanguage, language}, {glossary, content}),
  }
}

/** Surroundings in which DeepL can be made, though not asked. */
function withSomeKey(about: EngineSurroundings): EngineSurroundings {
  return {...about, environment: {...about.environment, [ENGINE_KEYS.deepl]: 'none'}}
}

/** The glossary at DeepL, if it is the project's as it is now. */
async function glossaryAtDeepl(
  {environment, signal, onNotice}: OpenEngineWork,
  content: GlossaryContent,
): Promise<RemoteGlossary | undefined> {
  if (content.dictionaries.length === 0) return undefined
  try {
    const found = await findGlossary(deeplAccess(environment), content, signal)
    if (!found)
      onNotice(
        'DeepL does not have the glossary as it is now, and translates without it: `broadside glossary push --engine deepl` brings it there.',
      )
    return found
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    // What keeps DeepL from answering at all is told of each language.
    if (!untold.has(error.failure))
      onNotice(`DeepL translates without the glossary: ${error.message}`)
    return undefined
  }
}

const untold: ReadonlySet<string> = new Set(['authorization', 'connection', 'quota'])

/** A hash of the terms with which DeepL translates between two languages; empty where there are none. */
function entriesKey(
  pair: {readonly sourceLanguage: string; readonly language: string},
  {glossary, content}: {readonly glossary: RemoteGlossary; readonly content: GlossaryContent},
): string {
  const codes = servesLanguages(glossary, pair) ? glossaryCodes(pair) : undefined
  const dictionary = content.dictionaries.find(
    ({source, target}) => source === codes?.source && target === codes.target,
  )
  return dictionary ? ` ${hashBytes(JSON.stringify(dictionary.entries))}` : ''
}
