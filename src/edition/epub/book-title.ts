import {dropImpossible} from '../../xml/xml-text.ts'
import type {Page} from '../page/page.ts'
import {tameText} from '../text/tame-text.ts'

/** The title of a book on one line, never empty: the name of the statement where it has none. */
export function bookTitle({title, statement}: Pick<Page, 'title' | 'statement'>): string {
  return tameText(dropImpossible(title)).trim() || statement
}
