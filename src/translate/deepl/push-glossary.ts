import type {MultilingualGlossaryDictionaryEntries} from 'deepl-node'
import {EngineError} from '../engine-error.ts'
import {callDeepl} from './call-deepl.ts'
import type {GlossaryContent, TermDictionary} from './glossary-content.ts'
import {glossaryName} from './glossary-name.ts'
import {type GlossaryProject, listGlossaries, remoteGlossary} from './list-glossaries.ts'
import type {RemoteDictionary, RemoteGlossary} from './remote-glossary.ts'

/** What a push did: nothing where the glossary is `empty`, or `unchanged` since the last. */
export type PushOutcome = 'created' | 'updated' | 'unchanged' | 'empty'

/** What a push did, and what is at DeepL now. */
export interface Pushed {
  readonly outcome: PushOutcome
  /** Absent where there is none. */
  readonly glossary?: RemoteGlossary
}

/**
 * Brings the glossary of a project at DeepL in step. Law: a second push of the same content asks for the list and changes
 * nothing; one that was broken off is made good by the next, as the name has the content's hash only once all is there.
 *
 * @throws EngineError, and as `callDeepl`.
 */
export async function pushGlossary(
  where: GlossaryProject,
  content: GlossaryContent,
): Promise<Pushed> {
  const own = await listGlossaries(where)
  const current = own.find((glossary) => isCurrent(glossary, content))
  if (current) return {outcome: 'unchanged', glossary: current}
  const [newest] = own
  if (content.dictionaries.length === 0)
    return {outcome: 'empty', ...(newest && {glossary: newest})}
  const outcome = newest ? 'updated' : 'created'
  const glossary = await (newest ? update(where, newest, content) : create(where, content))
  return {outcome, glossary}
}

/** Whether a glossary at DeepL has this content, by its name and the number of its terms. */
export function isCurrent(
  {hash, dictionaries}: Pick<RemoteGlossary, 'hash' | 'dictionaries'>,
  content: GlossaryContent,
): boolean {
  return hash === content.hash && hasAll(dictionaries, content.dictionaries)
}

function hasAll(there: readonly RemoteDictionary[], ours: readonly TermDictionary[]): boolean {
  const counted = new Map(there.map(({source, target, terms}) => [`${source} ${target}`, terms]))
  return (
    there.length === ours.length &&
    ours.every(
      ({source, target, entries}) =>
        counted.get(`${source} ${target}`) === Object.keys(entries).length,
    )
  )
}

/** One call makes all dictionaries, so that there is a whole glossary or none; more calls where one would be too large. */
async function create(where: GlossaryProject, content: GlossaryContent): Promise<RemoteGlossary> {
  const {project} = where
  const {dictionaries, hash} = content
  try {
    return {...(await createOf(where, glossaryName(project, hash), dictionaries)), hash}
  } catch (error) {
    if (!(error instanceof EngineError && error.failure === 'size')) throw error
    const first = await createOf(where, glossaryName(project), dictionaries.slice(0, 1))
    return update(where, first, content)
  }
}

async function createOf(
  {access, signal}: GlossaryProject,
  name: string,
  dictionaries: readonly TermDictionary[],
): Promise<Omit<RemoteGlossary, 'hash'>> {
  const entries = await Promise.all(dictionaries.map(clientEntries))
  const info = await callDeepl(access, signal, (client) =>
    client.createMultilingualGlossary(name, entries),
  )
  return remoteGlossary(info)
}

/** Changes a glossary in place: accounts of the free plan have no room for a second one. */
async function update(
  {access, project, signal}: GlossaryProject,
  {id, dictionaries: former}: RemoteGlossary,
  {dictionaries, hash}: GlossaryContent,
): Promise<RemoteGlossary> {
  const rename = (name: string): Promise<unknown> =>
    callDeepl(access, signal, (client) => client.updateMultilingualGlossaryName(id, name))
  await rename(glossaryName(project))
  for (const dictionary of dictionaries) {
    const entries = await clientEntries(dictionary)
    await callDeepl(access, signal, (client) =>
      client.replaceMultilingualGlossaryDictionary(id, entries),
    )
  }
  for (const {source, target} of former)
    if (!dictionaries.some((each) => each.source === source && each.target === target))
      await callDeepl(access, signal, (client) =>
        client.deleteMultilingualGlossaryDictionary(id, source, target),
      )
  const info = await callDeepl(access, signal, (client) => client.getMultilingualGlossary(id))
  const glossary = remoteGlossary(info)
  if (!hasAll(glossary.dictionaries, dictionaries))
    throw new EngineError('Unexpected content of the glossary at DeepL after it was changed', {
      failure: 'answer',
      advice: 'Run `broadside glossary push --engine deepl` again.',
    })
  const name = glossaryName(project, hash)
  await rename(name)
  return {...glossary, name, hash}
}

/** A dictionary as the client takes it. */
async function clientEntries({
  source,
  target,
  entries,
}: TermDictionary): Promise<MultilingualGlossaryDictionaryEntries> {
  const {GlossaryEntries} = await import('deepl-node')
  return {
    sourceLangCode: source as 'en',
    targetLangCode: target as 'de',
    entries: new GlossaryEntries({entries: {...entries}}),
  }
}
