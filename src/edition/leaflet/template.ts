import {blocksPart} from './typst/blocks.ts'
import {inlinesPart} from './typst/inlines.ts'
import {pagePart} from './typst/page.ts'
import {tablesPart} from './typst/tables.ts'

/**
 * The leaflet in Typst (https://typst.app/docs/reference). Fixed: all that differs comes in as JSON (`LeafletDocument`) and
 * two numbers, so that no word of a statement is ever read as markup.
 *
 * `script:` is never set, since it would hold for the names of other languages too and tear their letters apart; characters
 * that no face of the list has are errors of the export (`fallback: false` and PDF/UA-1), not boxes.
 */
export const template: string = inlinesPart + tablesPart + blocksPart + pagePart
