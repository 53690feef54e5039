import type {EditionFile, RenderInput} from '../formats.ts'
import {type Paper, papers} from './document.ts'
import {renderLeaflet} from './render-leaflet.ts'

/** An edition's leaflets, one for each size of paper. Throws `UserError` as `renderLeaflet` and the compiler. */
export async function leafletFiles({page, compiler}: RenderInput): Promise<EditionFile[]> {
  const loaded = await compiler()
  return (Object.keys(papers) as Paper[]).map((paper) => {
    const {pdf, notes} = renderLeaflet(page(), {paper, compiler: loaded})
    return {ending: `${paper}.pdf`, data: pdf, notes}
  })
}
