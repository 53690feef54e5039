import {escapeXml} from '../../xml/xml-text.ts'
import {divideBody} from '../page/divide-body.ts'
import type {Page} from '../page/page.ts'
import {plainText} from '../page/plain-text.ts'
import {elementsOf, stringOf} from '../page/read-tree.ts'
import {xhtmlText} from '../page/to-xhtml.ts'
import {bookTitle} from './book-title.ts'
import {xhtmlDocument} from './xhtml-document.ts'

/** The contents of a book: its title, and below it the headings of the text in order; and where its text begins. */
export function navigationDocument(page: Page): string {
  const {title, rest} = divideBody(page)
  const headings = rest
    .flatMap((node) => elementsOf(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'))
    .map((heading) => ({id: stringOf(heading, 'id'), text: plainText(heading)}))
    .filter(({id, text}) => id !== undefined && text !== '')
    .map(({id = '', text}) => entry(`text.xhtml#${encodeURIComponent(id)}`, text))
  const inner = headings.length > 0 ? `\n<ol>\n${headings.join('</li>\n')}</li>\n</ol>\n` : ''
  const name = (title && plainText(title)) || bookTitle(page)
  const contents = page.words.say('contents').text
  const beginning = page.words.say('beginning').text
  return xhtmlDocument(
    page,
    contents,
    `<nav epub:type="toc" role="doc-toc">
<h1>${xhtmlText(contents)}</h1>
<ol>
${entry('text.xhtml', name)}${inner}</li>
</ol>
</nav>
<nav epub:type="landmarks" hidden="hidden">
<ol>
<li><a epub:type="bodymatter" href="text.xhtml">${xhtmlText(beginning)}</a></li>
</ol>
</nav>`,
  )
}

/** An entry of a list, its end left open. */
function entry(href: string, text: string): string {
  return `<li><a href="${escapeXml(href)}">${xhtmlText(text)}</a>`
}
