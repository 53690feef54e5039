import type {Element, Root, RootContent} from 'hast'
import {type Schema, sanitize} from 'hast-util-sanitize'

/**
 * What a page may hold: the elements that Markdown makes, and of their attributes those that say something. No script, no
 * style, no handler; links lead to web pages, mail and telephones only.
 */
const schema: Schema = {
  // There is no script whose names an id could take.
  clobberPrefix: '',
  strip: ['script', 'style'],
  ancestors: Object.fromEntries(
    ['thead', 'tbody', 'tr', 'td', 'th'].map((name) => [name, ['table']]),
  ),
  attributes: {
    '*': ['lang', 'dir', 'id', 'title'],
    a: ['href', 'ariaLabel', 'ariaDescribedBy', 'dataFootnoteRef', 'dataFootnoteBackref'],
    code: [['className', /^language-[\w-]+$/]],
    details: ['open'],
    img: ['src', 'alt'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    li: [['className', 'task-list-item']],
    ol: ['start', ['className', 'contains-task-list']],
    section: ['dataFootnotes'],
    td: [['className', 'align-start', 'align-center', 'align-end']],
    th: ['scope', ['className', 'align-start', 'align-center', 'align-end']],
    ul: [['className', 'contains-task-list']],
  },
  protocols: {href: ['http', 'https', 'mailto', 'tel'], src: ['https']},
  required: {input: {type: 'checkbox', disabled: true}},
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'hr', 'pre', 'ul', 'ol', 'li'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'section', 'input', 'img', 'a', 'br', 'span'],
    ...['em', 'strong', 'del', 'code', 'sup', 'sub', 'b', 'i', 's', 'u', 'ins', 'mark', 'small'],
    ...['abbr', 'cite', 'kbd', 'q', 'wbr', 'div', 'details', 'summary', 'figure', 'figcaption'],
  ],
}

/**
 * The body of a page without anything that could act or load: see `schema`. A picture is shown from a relative place or
 * over https; of any other its description is left.
 */
export function sanitizeBody(tree: Root): Root {
  const clean = sanitize(tree, schema)
  const root: Root =
    clean.type === 'root' ? clean : {type: 'root', children: [clean as RootContent]}
  replaceImages(root)
  return root
}

/** Puts its description in the place of every picture without a usable address. */
function replaceImages(parent: Root | Element): void {
  parent.children = parent.children.map((child) => {
    if (child.type !== 'element') return child
    if (child.tagName === 'img' && !isUsable(child.properties.src))
      return {type: 'text', value: String(child.properties.alt ?? '')}
    replaceImages(child)
    return child
  }) as Element['children']
}

/** Whether an address is on the web or beside the statement, rather than a root, a server or a drive. */
function isUsable(src: unknown): boolean {
  return typeof src === 'string' && (/^https:\/\/[^/\\]/i.test(src) || isRelative(src))
}

/** Whether an address is relative to the place of the page. */
function isRelative(url: string): boolean {
  return url !== '' && !/^(?:[/\\#?]|[a-z][a-z0-9+.-]*:)/i.test(url)
}
