import type {MultilingualGlossaryInfo} from 'deepl-node'
import type {DeeplAccess} from './access.ts'
import {callDeepl} from './call-deepl.ts'
import {readGlossaryName} from './glossary-name.ts'
import type {RemoteGlossary} from './remote-glossary.ts'

/** Which glossaries are meant, and how to reach them. */
export interface GlossaryProject {
  readonly access: DeeplAccess
  /** Name of the project, which is part of the names of its glossaries. */
  readonly project: string
  readonly signal: AbortSignal
}

/**
 * The glossaries that this project has at DeepL, the newest first. It is one, unless a push was broken off or two ran at
 * once.
 *
 * @throws EngineError, and as `callDeepl`.
 */
export async function listGlossaries({
  access,
  project,
  signal,
}: GlossaryProject): Promise<RemoteGlossary[]> {
  const all = await callDeepl(access, signal, (client) => client.listMultilingualGlossaries())
  return all
    .toSorted((one, other) => other.creationTime.getTime() - one.creationTime.getTime())
    .flatMap((info) => {
      const name = readGlossaryName(String(info.name), project)
      return name ? {...remoteGlossary(info), ...name} : []
    })
}

/** What DeepL tells of a glossary, in our words. */
export function remoteGlossary(info: MultilingualGlossaryInfo): Omit<RemoteGlossary, 'hash'> {
  const dictionaries = info.dictionaries.map(({sourceLangCode, targetLangCode, entryCount}) => ({
    source: sourceLangCode.toLowerCase(),
    target: targetLangCode.toLowerCase(),
    terms: entryCount,
  }))
  return {id: info.glossaryId, name: info.name, dictionaries}
}
