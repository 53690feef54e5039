import {UserError} from '../model/user-error.ts'
import type {RemoteGlossary} from '../translate/deepl/remote-glossary.ts'
import {type CommandFile, ExitCode, jsonOption} from './command.ts'
import {type EngineGlossary, engineGlossary, engineOption, nameOption} from './engine-glossary.ts'
import {glossaryGroup} from './glossary-group.ts'
import {formatTable} from './table.ts'

/**
 * `broadside glossary pull --engine deepl`: what DeepL has of the project's glossary; with `--to de` its terms in that
 * language, as tab-separated lines. Changes nothing.
 */
export const glossaryPull: CommandFile = {
  declare: (program) =>
    glossaryGroup(program)
      .command('pull')
      .description('show the glossary that an engine translates with')
      .option(...engineOption)
      .option(...nameOption)
      .option('--to <language>', 'print the terms of this language, separated by tabs')
      .option(...jsonOption),

  run: async (invocation) => {
    const {io, options} = invocation
    const glossary = await engineGlossary(invocation)
    const {listGlossaries} = await import('../translate/deepl/list-glossaries.ts')
    const own = await listGlossaries(glossary.where)
    if (options.to !== undefined) io.stdout.write(await termsOf(glossary, own))
    else if (options.json) io.stdout.write(`${JSON.stringify(await withEntries(glossary, own))}\n`)
    else io.stdout.write(await describe(glossary, own))
    return ExitCode.nothing
  },
}

/** The terms of the one language that was asked for, from the newest glossary. */
async function termsOf(
  {where, languages, sourceLanguage}: EngineGlossary,
  [newest]: readonly RemoteGlossary[],
): Promise<string> {
  const {glossaryCodes} = await import('../translate/deepl/glossary-codes.ts')
  const {pullGlossary} = await import('../translate/deepl/pull-glossary.ts')
  const [language = '', ...others] = languages
  if (others.length > 0)
    throw new UserError('Unexpected list of languages, expected one', {
      code: 'usage',
      advice: 'Name one language with `--to`, or use `--json` without it for all.',
    })
  const codes = glossaryCodes({sourceLanguage, language})
  const dictionaries = (newest?.dictionaries ?? []).filter(
    ({source, target}) => source === codes?.source && target === codes.target,
  )
  const pulled = await pullGlossary(where, {id: newest?.id ?? '', dictionaries})
  return pulled
    .flatMap(({entries}) => Object.entries(entries))
    .map(([source, target]) => `${source}\t${target}\n`)
    .join('')
}

/** All glossaries with all terms. */
async function withEntries(
  {where}: EngineGlossary,
  own: readonly RemoteGlossary[],
): Promise<unknown[]> {
  const {pullGlossary} = await import('../translate/deepl/pull-glossary.ts')
  const all: unknown[] = []
  for (const glossary of own)
    all.push({...glossary, dictionaries: await pullGlossary(where, glossary)})
  return all
}

async function describe(
  {content}: EngineGlossary,
  own: readonly RemoteGlossary[],
): Promise<string> {
  const {isCurrent} = await import('../translate/deepl/push-glossary.ts')
  if (own.length === 0)
    return 'No glossary of this project at DeepL: `broadside glossary push` makes one.\n'
  const rows = own.flatMap((glossary) => {
    const state = isCurrent(glossary, content) ? 'current' : 'out of date'
    return glossary.dictionaries.map(({source, target, terms}) => [
      glossary.name,
      state,
      source,
      target,
      terms,
    ])
  })
  return formatTable(['glossary', 'state', 'source', 'target', 'terms'], rows)
}
