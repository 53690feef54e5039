import {retouchTarget} from '../../catalog/change-entry.ts'
import {serializeCatalog} from '../../catalog/serialize-catalog.ts'
import {renderHtml} from '../../edition/html/render-html.ts'
import {markPlace, placeMark} from '../../edition/page/mark-place.ts'
import type {Entry} from '../../model/catalog.ts'
import type {Settings} from '../../model/settings.ts'
import {UserError} from '../../model/user-error.ts'
import {readInputs} from '../edition-inputs.ts'
import {makeEdition} from '../make-edition.ts'
import {pictureReader} from '../pictures.ts'
import {renderEditionFiles} from '../render-edition-files.ts'
import type {OpenDocument} from './open-document.ts'

/** What is looked at, and where. */
export interface PreviewWork {
  readonly root: string
  readonly settings: Settings
  /** Of broadside. */
  readonly version: string
  readonly document: OpenDocument
  /** Id of the segment whose place gets the id `segment`. */
  readonly segment?: string
}

/**
 * The web page of an edition as `broadside build --draft` would make it now, without links to other editions. Nothing is
 * written.
 *
 * @throws UserError `usage` with the first finding where its structure would not be the source's.
 */
export async function previewEdition(work: PreviewWork): Promise<string> {
  const {root, version, document, segment} = work
  const {statement, language, read, source} = document
  const settings = {...work.settings, formats: ['html']}
  const context = {root, settings, version, languages: [language]}
  const {entries} = document.catalog
  const marked = segment === undefined ? entries : markTarget(entries, segment)
  const po = serializeCatalog({...document.catalog, entries: marked})
  const inputs = {...readInputs({statement, language, source: source.text}, context), po}
  const {text, ...edition} = makeEdition(read, inputs, {settings, draft: true})
  if (text === undefined) throw refused(edition.findings[0]?.message)
  const around = {published: [], endings: []}
  const picture = pictureReader(root, statement)
  const edited = {root, read, inputs, edition: {...edition, text}, around, settings, picture}
  const [rendered] = await renderEditionFiles(edited, (error) => {
    throw error
  })
  const page = rendered?.page
  if (!page) throw refused(undefined)
  const plain = (words: string): string => words.replaceAll(placeMark, '')
  const about = {title: plain(page.title), description: plain(page.description)}
  return renderHtml({...page, ...about, body: markPlace(page.body, 'segment')})
}

/** The entries with the place of one marked in its target; of one that has none, in the nearest before that has. */
function markTarget(entries: readonly Entry[], id: string): readonly Entry[] {
  const at = entries.findIndex((entry) => entry.id === id)
  const index = entries.slice(0, at + 1).findLastIndex(({target}) => target !== '')
  const entry = entries[index]
  return entry ? entries.with(index, retouchTarget(entry, placeMark + entry.target)) : entries
}

function refused(reason: string | undefined): UserError {
  return new UserError(`There is nothing to look at yet${reason ? `: ${reason}` : ''}`, {
    code: 'usage',
    advice: 'See the findings of the statement.',
  })
}
