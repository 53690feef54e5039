import type {EditionFile, RenderInput} from '../edition/formats.ts'
import type {Page} from '../edition/page/page.ts'
import type {ReadStatement} from '../pipeline/read-statement.ts'
import {hashBytes} from './content-hash.ts'
import {type EditionInputs, formatsOf, type Surroundings} from './edition-inputs.ts'
import {absoluteUrl, alternatesOf, pageLinks} from './edition-links.ts'
import type {JobContext, Report} from './job.ts'
import type {MadeEdition} from './make-edition.ts'
import {editionPath} from './paths.ts'

/** What files of an edition are made from. */
export interface EditionWork {
  readonly root: string
  readonly read: ReadStatement
  readonly inputs: EditionInputs
  readonly edition: MadeEdition & {readonly text: string}
  readonly around: Surroundings
  readonly settings: JobContext['settings']
  readonly picture: RenderInput['picture']
}

/** The files of one format. */
export interface RenderedFormat {
  readonly format: string
  readonly files: readonly EditionFile[]
  /** The page they were made of, if any was asked for. */
  readonly page?: Page
}

/**
 * The files of an edition in every format that the settings name. What makes pages is loaded only where there is one. A
 * format that cannot be made here is reported and left out.
 *
 * @throws UserError where none can be made.
 */
export async function renderEditionFiles(
  work: EditionWork,
  report: Report,
): Promise<RenderedFormat[]> {
  const {inputs, edition, settings, around} = work
  const formats = formatsOf(inputs.language, settings)
  const needsPage = edition.isDraft || formats.some(({isPage}) => isPage)
  const describe = needsPage ? await pageMaker(work) : undefined
  const rendered: RenderedFormat[] = []
  const errors: unknown[] = []
  let made: Page | undefined
  for (const {name, load} of formats) {
    const render = await load()
    try {
      const files = await render({
        text: edition.text,
        isDraft: edition.isDraft,
        page: () => {
          made ??= describe?.()
          if (!made) throw new TypeError(`Unexpected page for ${name}`)
          return made
        },
        links: pageLinks({...inputs, settings}, around),
        picture: work.picture,
        compiler: async () => (await import('./typst.ts')).openTypst(work.root, inputs.fonts),
      })
      rendered.push({format: name, files, ...(made && {page: made})})
    } catch (error) {
      errors.push(error)
    }
  }
  if (rendered.length === 0 && errors.length > 0) throw errors[0]
  for (const error of errors) report(error)
  return rendered
}

/** What makes the page of an edition. */
async function pageMaker(work: EditionWork): Promise<() => Page> {
  const {read, inputs, edition, settings, around} = work
  const {describePage} = await import('../edition/page/describe-page.ts')
  const {wordsFor} = await import('../edition/words/words-for.ts')
  const {readEditionWords} = await import('./read-edition-words.ts')
  const {statement, language} = inputs
  const {texts} = readEditionWords(work.root, language)
  const {publisher, sourceLanguage, publish, allowHtml} = settings
  const {keepHtml} = allowHtml ? await import('../edition/page/keep-html.ts') : {}
  const url = absoluteUrl(editionPath(language, statement, 'html'), settings)
  // Stale targets that are kept are shown as if they were not.
  const isKept = publish.stale === 'keep' && !edition.isDraft
  return () =>
    describePage({
      name: statement,
      statement: read.statement,
      edition: {...edition, counts: {...edition.counts, ...(isKept && {stale: 0})}},
      language,
      sourceLanguage,
      words: wordsFor(language, texts),
      revision: hashBytes(inputs.source).slice(0, 12),
      alternates: alternatesOf({statement, language, settings}, around),
      isDraft: edition.isDraft,
      ...(keepHtml && {keepHtml}),
      ...(publisher && {publisher}),
      ...(url !== undefined && {url}),
    })
}
