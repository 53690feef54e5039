import type {DeeplAccess} from './access.ts'
import {callDeepl} from './call-deepl.ts'
import type {GlossaryContent} from './glossary-content.ts'
import {hasContentName} from './glossary-name.ts'
import {remoteGlossary} from './list-glossaries.ts'
import {isCurrent} from './push-glossary.ts'
import type {RemoteGlossary} from './remote-glossary.ts'

/**
 * The glossary of ours at DeepL that has exactly this content, whatever the project's part of its name; undefined where there
 * is none.
 *
 * @throws EngineError, and as `callDeepl`.
 */
export async function findGlossary(
  access: DeeplAccess,
  content: GlossaryContent,
  signal: AbortSignal,
): Promise<RemoteGlossary | undefined> {
  const {hash} = content
  const all = await callDeepl(access, signal, (client) => client.listMultilingualGlossaries())
  return all
    .filter(({name}) => hasContentName(String(name), hash))
    .map((info) => ({...remoteGlossary(info), hash}))
    .find((glossary) => isCurrent(glossary, content))
}
