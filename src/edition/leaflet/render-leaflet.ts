import {UserError} from '../../model/user-error.ts'
import type {Page} from '../page/page.ts'
import type {Laid, LeafletCompiler, MissingText} from './compiler.ts'
import {describeLeaflet} from './describe-leaflet.ts'
import type {Paper} from './document.ts'
import {type Fit, fitSize} from './fit.ts'
import {chooseFonts} from './fonts.ts'
import {leafletProfile} from './profile.ts'
import {scriptFaces} from './script-faces.ts'
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

/** How many pages a leaflet should have: a sheet, then two or a folded larger one. */
const wanted = [2, 4]

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
  const {document, unshown} = describeLeaflet(page, {paper, fonts: chooseFonts(compiler)})
  const json = JSON.stringify(document)
  const lay = (size: number): Laid => compiler.lay(template, {document: json, size: String(size)})
  const {size, result} = fitPages(page.language, lay)
  const written = result.write()
  if ('missing' in written) throw missingGlyphs(page, written.missing)
  const {pages} = result
  const notes = unshown.map(
    ({text, language}) => `names no edition in ${language}, since no font can show “${text}”`,
  )
  const {leastSize} = leafletProfile(page.language)
  if (pages > 2)
    notes.unshift(`does not fit 2 pages at ≥ ${leastSize} pt; ${pages} pages at ${size} pt`)
  return {pdf: written.pdf, pages, size, notes}
}

/** The greatest size for two pages, for four, or else the least size whatever the pages. */
function fitPages(language: string, lay: (size: number) => Laid): Fit<Laid> {
  const {leastSize: least, greatestSize: greatest} = leafletProfile(language)
  for (const most of wanted) {
    const found = fitSize({least, greatest}, lay, ({pages}) => pages <= most)
    if (found) return found
  }
  return {size: least, result: lay(least)}
}

function missingGlyphs({language}: Page, missing: readonly MissingText[]): UserError {
  const characters = [...new Set(missing.flatMap(({text}) => [...text]))].join(' ')
  const families = [...new Set(missing.map(({family}) => family))].join(', ')
  const {debian, npm} = scriptFaces(language)
  const sources = [debian && `\`apt install ${debian}\``, npm && `\`npm install ${npm}\``]
    .filter(Boolean)
    .join(' or ')
  return new UserError(`No glyph for ${characters} in ${families}`, {
    code: 'font',
    advice: `Install a font that has them (${sources}) or name its folder in \`fontPaths\`; \`broadside doctor\` shows which fonts are used.`,
  })
}
