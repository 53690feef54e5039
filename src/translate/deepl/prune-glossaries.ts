import {callDeepl} from './call-deepl.ts'
import type {GlossaryContent} from './glossary-content.ts'
import {type GlossaryProject, listGlossaries} from './list-glossaries.ts'
import {isCurrent} from './push-glossary.ts'
import type {RemoteGlossary} from './remote-glossary.ts'

/**
 * Removes the glossaries of a project at DeepL but one that has this content, and returns them. Without content it removes
 * them all. Glossaries of other projects and of people are never touched.
 *
 * @throws EngineError, and as `callDeepl`.
 */
export async function pruneGlossaries(
  where: GlossaryProject,
  content?: GlossaryContent,
): Promise<RemoteGlossary[]> {
  const own = await listGlossaries(where)
  const kept = content && own.find((glossary) => isCurrent(glossary, content))
  const removed = own.filter((glossary) => glossary !== kept)
  for (const {id} of removed)
    await callDeepl(where.access, where.signal, (client) => client.deleteMultilingualGlossary(id))
  return removed
}
