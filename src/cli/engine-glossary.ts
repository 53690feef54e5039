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
  const {readConcepts} = await import('../project/read-concepts.ts')
  const {exportDeepl} = await import('../glossary/deepl-tsv.ts')
  const {glossaryContent} = await import('../translate/deepl/glossary-content.ts')
  const {sourceLanguage} = settings
  const concepts = await readConcepts(root, {sourceLanguage, version})
  const exported = settings.languages.map((language) => {
    const pair = {sourceLanguage, language}
    const {text, leftOut} = exportDeepl(concepts, pair)
    return {pair, lines: text.split('\n').filter(Boolean), leftOut}
  })
  const content = glossaryContent(
    exported.flatMap(({pair, lines}) =>
      lines.map((line) => {
        const [source = '', target = ''] = line.split('\t')
        return {...pair, source, target}
      }),
    ),
  )
  const refused = exported
    .filter(({leftOut}) => leftOut.length > 0)
    .map(({pair, leftOut}) => ({...pair, reason: 'term' as const, terms: leftOut}))
  const serverUrl = io.environment.DEEPL_SERVER_URL
  return {
    where: {
      access: {
        key: io.environment.DEEPL_AUTH_KEY?.trim() ?? '',
        ...(serverUrl ? {serverUrl} : {}),
      },
      project: String(options.name ?? basename(root)),
      signal: new AbortController().signal,
    },
    content: {...content, leftOut: [...content.leftOut, ...refused]},
    sourceLanguage,
    languages,
  }
}
