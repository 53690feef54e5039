import {basename} from 'node:path'
import {UserError} from '../model/user-error.ts'
import type {GlossaryContent} from '../translate/deepl/glossary-content.ts'
import type {GlossaryProject} from '../translate/deepl/list-glossaries.ts'
import type {Invocation} from './command.ts'
import {selectWork} from './select-work.ts'
import {version} from './version.ts'

/** Options of all commands on the glossary that an engine keeps. */
export const engineOption = [
  '--engine <name>',
  'the engine that keeps the glossary',
  'deepl',
] as const
export const nameOption = [
  '--name <name>',
  'the project’s part of the glossary’s name there (default: name of its folder)',
] as const

/** What such a command works on. */
export interface EngineGlossary {
  readonly where: GlossaryProject
  /** What the engine should have. */
  readonly content: GlossaryContent
  readonly sourceLanguage: string
  readonly languages: readonly string[]
}

/**
 * The glossary of the project as the engine is to have it, and how to reach the engine.
 *
 * @throws UserError where there is no project, or the engine keeps no glossaries.
 */
export async function engineGlossary(invocation: Invocation): Promise<EngineGlossary> {
  const {io, options} = invocation
  if (options.engine !== 'deepl')
    throw new UserError(`Unexpected engine \`${options.engine}\`, expected \`deepl\``, {
      code: 'usage',
      advice: 'Other engines keep no glossary: they are told the terms with each text.',
    })
  const {root, settings, languages} = await selectWork({...invocation, arguments: []})
  const {deeplContent} = await import('../project/deepl-content.ts')
  const {deeplAccess} = await import('../translate/create-engine.ts')
  const {sourceLanguage} = settings
  return {
    where: {
      access: deeplAccess(io.environment),
      project: String(options.name ?? basename(root)),
      signal: new AbortController().signal,
    },
    content: await deeplContent(root, settings, version),
    sourceLanguage,
    languages,
  }
}
