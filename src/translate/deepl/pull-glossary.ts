import {callDeepl} from './call-deepl.ts'
import type {TermDictionary} from './glossary-content.ts'
import type {GlossaryProject} from './list-glossaries.ts'
import type {RemoteGlossary} from './remote-glossary.ts'

/**
 * The terms of a glossary at DeepL, dictionary by dictionary.
 *
 * @throws EngineError, and as `callDeepl`.
 */
export async function pullGlossary(
  {access, signal}: Omit<GlossaryProject, 'project'>,
  {id, dictionaries}: Pick<RemoteGlossary, 'id' | 'dictionaries'>,
): Promise<TermDictionary[]> {
  const pulled: TermDictionary[] = []
  for (const {source, target} of dictionaries) {
    const {entries} = await callDeepl(access, signal, (client) =>
      client.getMultilingualGlossaryDictionaryEntries(id, source, target),
    )
    pulled.push({source, target, entries: entries.entries()})
  }
  return pulled
}
