import {headingIds} from '../../src/edition/page/heading-ids.ts'
import type {Page} from '../../src/edition/page/page.ts'
import {pageTree} from '../../src/edition/page/page-tree.ts'
import {directionOf} from '../../src/edition/words/direction-of.ts'
import {wordsFor} from '../../src/edition/words/words-for.ts'
import {parseMarkdown} from '../../src/statement/parse.ts'
import {parseStatement} from '../../src/statement/parse-statement.ts'

/** A page from an edition's Markdown without the pipeline: reviewed and German unless it is told otherwise. */
export function handMadePage(markdown: string, about: Partial<Page> = {}): Page {
  const language = about.language ?? 'de'
  const direction = directionOf(language)
  const words = wordsFor(language)
  const ids = headingIds(parseStatement(markdown, {translatableFields: []}))
  const alternate = (tag: string): Page['alternates'][number] => ({
    language: tag,
    direction: directionOf(tag),
    name: words.nativeName(tag).text,
    url: `https://example.org/${tag}/strike.html`,
    isCurrent: tag === language,
  })
  return {
    statement: 'strike',
    language,
    direction,
    sourceLanguage: 'en',
    title: 'Strike!',
    description: 'A statement of the strikers.',
    date: '2026-03-03',
    readingTime: 2,
    publisher: {name: 'Example Committee', url: 'https://example.org'},
    url: `https://example.org/${language}/strike.html`,
    revision: '0123456789ab',
    body: pageTree(parseMarkdown(markdown), {headingIds: ids, words}),
    notice: {state: 'reviewed', lines: []},
    isDraft: false,
    alternates: ['en', ...(language === 'en' ? [] : [language])].map(alternate),
    words,
    ...about,
  }
}
