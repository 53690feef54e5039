import {buildSource} from '../pipeline/build-language.ts'
import type {ReadStatement} from '../pipeline/read-statement.ts'
import {syncLanguage} from '../pipeline/sync-language.ts'
import {hashBytes} from './content-hash.ts'
import type {EditionInputs} from './edition-inputs.ts'
import type {JobContext} from './job.ts'
import {editionPath} from './paths.ts'
import type {FileWriter} from './write-file.ts'

/**
 * Writes a statement and its translations side by side, for each language that has a catalog. They are for those who work on
 * the translation: no list and no page names them.
 */
export async function addBilingual(
  read: ReadStatement,
  all: readonly EditionInputs[],
  {context, writer}: {readonly context: JobContext; readonly writer: FileWriter},
): Promise<void> {
  const {renderBilingual} = await import('../edition/html/render-bilingual.ts')
  const {readEditionWords} = await import('./read-edition-words.ts')
  const {wordsFor} = await import('../edition/words/words-for.ts')
  const {sourceLanguage} = context.settings
  const {title = read.name} = buildSource(read).head
  for (const {statement, language, source, po} of all) {
    if (po === undefined) continue
    const {catalog} = syncLanguage(read, language, {po, sourceLanguage})
    const data = renderBilingual({
      title,
      sourceLanguage,
      words: wordsFor(language, readEditionWords(context.root, language).texts),
      revision: hashBytes(source).slice(0, 12),
      segments: read.segments,
      entries: catalog.entries,
    })
    writer.add({path: editionPath(language, statement, 'bilingual.html'), data})
  }
}
