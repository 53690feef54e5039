import type {Schema} from 'hast-util-sanitize'

/** What becomes of a heading, a list or any other block whose own meaning a page has no place for. */
const blocks =
  `address article aside caption center dd dir dl dt fieldset footer form frameset header hgroup main menu nav
  noframes search section`.split(/\s+/)

/** Names that elements of a statement's HTML have on a page, by those they have in it. */
export const renamed: Readonly<Record<string, string>> = {
  ...Object.fromEntries(blocks.map((name) => [name, 'div'])),
  big: 'span',
  dfn: 'i',
  font: 'span',
  samp: 'code',
  strike: 's',
  tfoot: 'tbody',
  tt: 'code',
  var: 'i',
}

/** Elements that stand within a line. */
export const inlineNames: ReadonlySet<string> = new Set(
  'a abbr b br cite code del em i img input ins kbd mark q s small span strong sub sup u wbr'.split(
    ' ',
  ),
)

const blockNames =
  'blockquote details div figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary table tbody td th thead tr ul'

/**
 * What is kept of a statement's HTML, before it is a part of a page: elements that say what their words are, and of their attributes
 * what they say. The words of what would act, load or be filled in are not kept either, but for those of a form. A
 * comment may stand for other nodes.
 */
export const htmlSchema: Schema = {
  allowComments: true,
  ancestors: {},
  attributes: {
    '*': ['lang', ['dir', 'ltr', 'rtl', 'auto'], 'id', 'title'],
    a: ['href'],
    img: ['src', 'alt'],
    ol: ['start'],
    th: [['scope', 'col', 'row']],
  },
  clobber: [],
  protocols: {href: ['http', 'https', 'mailto', 'tel'], src: ['https']},
  required: {details: {open: true}, img: {alt: ''}},
  strip:
    `applet audio button canvas datalist embed head iframe input math noembed noframes noscript object option plaintext
    script select style svg template textarea title video xmp`.split(/\s+/),
  tagNames: [...inlineNames, ...blockNames.split(' ')].filter((name) => name !== 'input'),
}
