import {describePage, type PageInput} from '../../../src/edition/page/describe-page.ts'
import type {Page} from '../../../src/edition/page/page.ts'
import {wordsFor} from '../../../src/edition/words/words-for.ts'
import {read, translateText} from '../../assemble.ts'

/** The page of a text whose segments are translated by a function; an empty target leaves the source. */
export function pageOf(
  text: string,
  translate: (source: string, index: number) => string = () => '',
  wishes: Partial<PageInput> = {},
): Page {
  const {language = 'de'} = wishes
  const translatableFields = ['title', 'description', 'author']
  const edition = translateText(text, translate, {language, translatableFields})
  return describePage({
    name: 'strike',
    statement: read(text, translatableFields).statement,
    edition: {...edition, text: edition.text ?? ''},
    language,
    sourceLanguage: 'en',
    words: wordsFor(language),
    revision: '0123456789ab',
    alternates: [],
    isDraft: false,
    ...wishes,
  })
}
