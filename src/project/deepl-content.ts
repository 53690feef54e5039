import type {Settings} from '../model/settings.ts'
import {deeplGlossary} from '../pipeline/deepl-glossary.ts'
import type {GlossaryContent} from '../translate/deepl/glossary-content.ts'
import {readConcepts} from './read-concepts.ts'

/** The glossary of a project as DeepL is to have it. Errors as `readConcepts`. */
export async function deeplContent(
  root: string,
  settings: Settings,
  version: string,
): Promise<GlossaryContent> {
  const {sourceLanguage} = settings
  return deeplGlossary(await readConcepts(root, {sourceLanguage, version}), settings)
}
