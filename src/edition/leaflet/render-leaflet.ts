import {UserError} from '../../model/user-error.ts'
import type {Page} from '../page/page.ts'
import {profileFor} from '../typography/profile-for.ts'
import type {LeafletCompiler, MissingText} from './compiler.ts'
import {describeLeaflet} from './describe-leaflet.ts'
import type {Paper} from './document.ts'
import {fitPages} from './fit-pages.ts'
import {fontAdvice, fontSource} from './font-sources.ts'
import {fontsOf} from './fonts.ts'
import {template} from './template.ts'

/** A leaflet. */
export interface Leaflet {
  readonly pdf: Uint8Array
  readonly pages: number
  /** Of the text, in pt. */
  readonly size: number
  /** What its publisher should know, in English: that it takes more than a sheet, what was left out. */
  readonly notes: readonly string[]
}

/**
 * The leaflet of a page: a PDF/UA-1 of two pages in the greatest readable size, or of four where it does not fit. Law: the
 * same page, paper, compiler and fonts give the same bytes.
 *
 * @throws UserError `font` where a character has no glyph.
 */
export function renderLeaflet(
  page: Page,
  {paper, compiler}: {readonly paper: Paper; readonly compiler: LeafletCompiler},
): Leaflet {
  const {document, unshown} = describeLeaflet(page, {paper, fonts: fontsOf(compiler)})
  const json = JSON.stringify(document)
  const {leastSize} = profileFor(page.language).leaflet
  const {laid, size} = fitPages(leastSize, (size, blank) =>
    compiler.lay(template, {document: json, size: String(size), blank: String(blank)}),
  )
  const written = laid.write()
  if ('missing' in written) throw missingGlyphs(page, written.missing)
  const {pages} = laid
  const notes = unshown.map(
    ({text, language}) => `names no edition in ${language}, since no font can show “${text}”`,
  )
  if (pages > 2)
    notes.unshift(`does not fit 2 pages at ≥ ${leastSize} pt; ${pages} pages at ${size} pt`)
  return {pdf: written.pdf, pages, size, notes}
}

function missingGlyphs({statement, language}: Page, missing: readonly MissingText[]): UserError {
  const characters = [...new Set(missing.flatMap(({text}) => [...text]))].join(' ')
  const families = [...new Set(missing.map(({family}) => family))].join(', ')
  return new UserError(
    `No glyph for ${characters} in ${families}, for the leaflet ${statement} in ${language}`,
    {code: 'font', advice: fontAdvice(fontSource(language))},
  )
}
