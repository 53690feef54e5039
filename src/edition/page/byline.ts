import type {Said} from '../words/words.ts'
import {divideBody} from './divide-body.ts'
import type {Page} from './page.ts'
import {plainText} from './plain-text.ts'
import {isElement} from './read-tree.ts'

/** Elements behind the title that statements name their authors in. */
const opening = 2

/** Who wrote a statement, in its edition's words; undefined where nobody is named, or where the text begins with all of them. */
export function bylineOf(page: Page): Said | undefined {
  const {authors = [], words} = page
  const first = divideBody(page).rest.filter((node) => isElement(node))
  const begins = first.slice(0, opening).map(plainText).join(' ')
  if (authors.every((name) => begins.includes(name))) return undefined
  return words.say('byline', {names: authors})
}
