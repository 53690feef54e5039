import fc from 'fast-check'
import {toHtml} from 'hast-util-to-html'
import {HtmlValidate} from 'html-validate'
import {describe, expect, test} from 'vitest'
import {buildEpub} from '../../../src/edition/epub/build-epub.ts'
import {describeItem} from '../../../src/edition/feed/feed-item.ts'
import {renderHtml} from '../../../src/edition/html/render-html.ts'
import {keepHtml} from '../../../src/edition/page/keep-html.ts'
import {plainText} from '../../../src/edition/page/plain-text.ts'
import {elementsOf, stringOf} from '../../../src/edition/page/read-tree.ts'
import {renderText} from '../../../src/edition/text/render-text.ts'
import {readXml} from '../read-xml.ts'
import {pageOf} from './page-of.ts'

/** The body of an English page whose HTML is kept, on one line. */
function kept(text: string, wishes: Parameters<typeof pageOf>[2] = {}): string {
  const {body} = pageOf(text, () => '', {keepHtml, language: 'en', ...wishes})
  return toHtml(body).replaceAll('\n', '')
}

const validator = new HtmlValidate({
  root: true,
  rules: {
    'close-order': 'error',
    deprecated: 'error',
    'element-permitted-content': 'error',
    'element-permitted-occurrences': 'error',
    'element-permitted-order': 'error',
    'element-permitted-parent': 'error',
    'element-required-ancestor': 'error',
    'element-required-attributes': 'error',
    'element-required-content': 'error',
    'no-dup-attr': 'error',
    'no-dup-id': 'error',
    'no-unknown-elements': 'error',
    'void-content': 'error',
  },
})

/** What the validator says of a page. */
async function faultsOf(html: string): Promise<string[]> {
  const {results} = await validator.validateString(html)
  return results.flatMap(({messages}) =>
    messages.map(({ruleId, message}) => `${ruleId}: ${message}`),
  )
}

test('without being asked for, nothing is', () => {
  const text = 'CO<sub>2</sub>\n\n<div>a</div>\n'
  expect(kept(text, {keepHtml: undefined} as object)).toBe('<p>CO2</p>')
})

describe('within a line', () => {
  test.each([
    ['pairs', 'CO<sub>2</sub> <KBD>a<kbd>b</kbd></KBD>', 'CO<sub>2</sub> <kbd>a<kbd>b</kbd></kbd>'],
    ['no handler', '<b onclick="x()" style="color:red" class="x">c</b>', '<b>c</b>'],
    ['Markdown in it', '<sup>d *e</sup> f*', 'd <em>e f</em>'],
    ['emphasis in it', '<u>d *e* f</u>', '<u>d <em>e</em> f</u>'],
    ['breaks', 'a<br>b<wbr>c', 'a<br>b<wbr>c'],
    ['a tag that is not closed', 'a <b>b', 'a b'],
    ['a tag that is not opened', 'a</b> b', 'a b'],
    ['tags that cross', '<b>a<i>b</b>c</i>', '<b>a<i>b</i></b>c'],
    ['a block', 'a <div>b</div> c', 'a  b  c'],
    [
      'a link',
      '<a href="https://a.example" target="_blank">a</a>',
      '<a href="https://a.example">a</a>',
    ],
    [
      'a link in a link',
      '<a href="https://a.example">a [b](https://b.example)</a>',
      'a <a href="https://b.example">b</a>',
    ],
    ['a script as a link', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['a script', 'a<script>alert(1)</script>', 'aalert(1)'],
    ['a comment', 'a<!-- b -->c', 'ac'],
    ['a language that is none', "<span lang='x\"]{}</style>'>a</span>", '<span>a</span>'],
    ['a language', '<span lang="fr">a</span>', '<span lang="fr">a</span>'],
  ])('%s', (_, text, html) => {
    expect(kept(text)).toBe(`<p>${html}</p>`)
  })
})

describe('blocks', () => {
  test.each([
    ['an element', '<p align="center" style="x">a <b>b</b></p>', '<p>a <b>b</b></p>'],
    ['around Markdown', '<div>\n\na *b*\n\n</div>', '<div><p>a <em>b</em></p></div>'],
    [
      'nested around Markdown',
      '<div>\n<div>\n\na\n\n</div>\n</div>\n\nb',
      '<div><div><p>a</p></div></div><p>b</p>',
    ],
    [
      'a paragraph around paragraphs',
      '<p align="center">\n\na\n\nb\n\n</p>',
      '<div><p>a</p><p>b</p></div>',
    ],
    ['a heading around a paragraph', '<h2>\n\na\n\n</h2>', '<h2> a </h2>'],
    ['bold around paragraphs', '<b>\n\na\n\nb\n\n</b>', '<p>a</p><p>b</p>'],
    [
      'what can be opened stands open',
      '<details>\n<summary>a</summary>\n\nb\n\n</details>',
      '<details open><summary>a</summary><p>b</p></details>',
    ],
    ['nothing to open it by', '<details>a</details>', '<div>a</div>'],
    [
      'a figure',
      '<figure><img src="a.png"><figcaption>b</figcaption></figure>',
      '<figure><img src="a.png" alt=""><figcaption>b</figcaption></figure>',
    ],
    ['a caption of nothing', '<figcaption>a</figcaption>', '<div>a</div>'],
    ['an item of no list', '<li>a</li>', '<div>a</div>'],
    [
      'a list of more than items',
      '<ul><li>a</li>b<p>c</p></ul>',
      '<ul><li>a</li><li>b</li><li><p>c</p></li></ul>',
    ],
    [
      'a table',
      '<table><caption>t</caption><tr><th>a<td>b</table>',
      '<div>t</div><table><tbody><tr><th>a</th><td>b</td></tr></tbody></table>',
    ],
    [
      'a table with a hole',
      '<table><tr><td>a<td>b<tr><td>c</table>',
      '<div><div><div><div>a</div><div>b</div></div><div><div>c</div></div></div></div>',
    ],
    ['blocks of other names', '<center><article>a</article></center>', '<div><div>a</div></div>'],
    ['old names', '<font color="red"><tt>a</tt></font>', '<p><span><code>a</code></span></p>'],
    ['what is not closed ends there', '<div><b>\n\na\n\nb', '<div><b></b></div><p>a</p><p>b</p>'],
    ['what is not opened is nothing', '</div></article></main>\n\na', '<p>a</p>'],
    ['text behind it', '</div>\na\n\nb', 'a<p>b</p>'],
  ])('%s', (_, text, html) => {
    expect(kept(`${text}\n`)).toBe(html)
  })
})

/** What would act, load, be filled in, hide or swallow what stands behind it. */
const hostile: readonly string[] = [
  '<script>alert(1)</script>',
  '<SCRIPT/x>alert(1)</SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<img src="http://evil.example/pixel.gif">',
  '<img srcset="https://evil.example/x 2x" src="//evil.example/x">',
  '<a href="javascript:alert(1)">a</a>',
  '<a href=" jAvA\tScript:alert(1)">a</a>',
  '<a href="data:text/html,<script>alert(1)</script>">a</a>',
  '<a href="vbscript:x" ping="https://evil.example">a</a>',
  '<div style="position:fixed;inset:0" onmouseover="alert(1)">a</div>',
  '<style>*{display:none}</style>',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<base href="https://evil.example">',
  '<form action="https://evil.example"><input name="a" autofocus onfocus=alert(1)><button>a</button>',
  '<input type="image" src="https://evil.example">',
  '<iframe src="https://evil.example"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<object data="x"><embed src="x">',
  '<svg><script>alert(1)</script></svg>',
  '<svg onload=alert(1)>',
  '<svg><a xlink:href="javascript:alert(1)"><text>a</text></a>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<video autoplay src="https://evil.example"></video>',
  '<audio src=x onerror=alert(1)>',
  '<template><script>alert(1)</script>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<title>',
  '<xmp>',
  '<plaintext>',
  '<select><option>a',
  '<table><tr><td>',
  '<table>',
  '<!-- a -->',
  '<!--\ufdd10-->',
  '<?php echo 1 ?>',
  '<![CDATA[ a ]]>',
  '<!DOCTYPE html>',
  '<html><head></head><body onload=alert(1)>',
  '</body></html>',
  '</article></main></body>',
  '<div hidden>',
  '<div title="',
  '<div>',
  '<details>',
  '<details><summary>a</summary>',
  '<dialog open>',
  '<b><i><u>',
  '<a href="https://example.org">',
  '<h1>',
  '<ul><li>',
  '<p>',
  '<p id="first">a</p>',
  '<p id="page.text">a</p>',
  '<p id="note.fn-1">a</p>',
  '<p id="footnote-label">a</p>',
  '<a name="first"></a>',
  '<a id="mine"></a>',
  '<div lang=\'x"]{}</style><script>alert(1)</script>\' dir="x">a</div>',
  '<div contenteditable autofocus tabindex="1" accesskey="a" slot="a" is="a">a</div>',
  '</div>',
  '</details>',
  '</b>',
]

const acting =
  /<(?!script type="application\/ld\+json")(?:script|style>|iframe|object|embed|form|input|button|svg|math|link rel="stylesheet"|base|video|audio|template|textarea|select|dialog)|<[^>]* (?:on\w+|style|srcset|ping|autofocus|hidden|target)[ =>]|(?:href|src)="\s*(?:javascript|data|vbscript|http:\/\/evil|\/\/)/i

/** A page with pieces of HTML between its paragraphs, and in one. */
function pageWith(pieces: readonly string[], language = 'en') {
  const blocks = pieces.map((piece, index) => `${piece}\n\nkept${index} *one*\n`)
  const lines = pieces.map((piece, index) => `in${index} ${piece} line`)
  const text = `# First\n\n${blocks.join('\n')}\n${lines.join('\n')}\n\n- item\n\n  ${pieces[0]}\n\n## Last\n\nend[^1]\n\n[^1]: note\n`
  return {text, page: pageOf(text, (source) => source, {keepHtml, language})}
}

/** That nothing acts, nothing is lost, and everything is where it can be. */
async function expectHarmless(pieces: readonly string[], language?: string): Promise<void> {
  const {page} = pageWith(pieces, language)
  const html = renderHtml(page)
  expect(toHtml(page.body)).not.toMatch(acting)
  expect(html.match(/<\/style>/g)).toHaveLength(1)
  expect(await faultsOf(html)).toEqual([])
  const ids = elementsOf(page.body).map((element) => stringOf(element, 'id'))
  expect(ids.filter((id) => id === 'first')).toHaveLength(1)
  const last = page.body.children.find(
    (node) => node.type === 'element' && node.properties.id === 'last',
  )
  expect(last).toMatchObject({tagName: 'h2'})
  expect(page.body.children.at(-1)).toMatchObject({tagName: 'section'})
  expect(plainText(page.body)).toContain('end')
  readXml(`<x>${describeItem(page).content_html}</x>`)
  expect(renderText(page)).toContain('end')
}

describe('hostile HTML', () => {
  test.each(hostile)('%j', async (piece) => {
    await expectHarmless([piece])
    await expectHarmless([piece], 'ar')
  })

  test.each(['<script src="https://evil.example/x.js">', '<style>', '<textarea>', '<!--'])(
    '%s, behind which all is HTML to Markdown',
    async (piece) => {
      const {page} = pageWith([piece])
      expect(toHtml(page.body)).not.toMatch(acting)
      expect(await faultsOf(renderHtml(page))).toEqual([])
    },
  )

  test('in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...hostile), {minLength: 1, maxLength: 6}),
        (pieces) => expectHarmless(pieces),
      ),
      {numRuns: 60},
    )
  })

  test('much of it', () => {
    expect(kept('<div>\n\n'.repeat(2000))).not.toBe('')
    expect(kept(`${'<b>'.repeat(3000)}a`)).toContain('a')
    expect(kept(`${'<div>\n\n'.repeat(3000)}a\n\n${'</div>\n\n'.repeat(3000)}`)).toContain('a')
  })

  test('elements in elements, thousands deep, are left out', () => {
    const deep = `${'<div>'.repeat(9000)}a${'</div>'.repeat(9000)}`
    expect(kept(`${deep}\n\nb`)).toBe('<p>b</p>')
    expect(kept(`${'<b><p>'.repeat(5000)}a\n\nb`)).toContain('<p>b</p>')
    const fits = `${'<div>'.repeat(150)}a${'</div>'.repeat(150)}`
    expect(kept(fits)).toBe(fits)
  })
})

describe('ids', () => {
  test('that are no other’s are kept, so that links can lead there', () => {
    const html = kept(
      '# A\n\n<a id="mine"></a>\n\n<a name="old"></a>\n\n<p id="a">b</p>\n\n<p id="mine">c</p>\n',
    )
    expect(html).toBe(
      '<h1 id="a">A</h1><p><a id="mine"></a></p><p><a id="old"></a></p><p>b</p><p>c</p>',
    )
  })
})

describe('in another language', () => {
  test('words that nobody translates are marked, those that are are not', () => {
    const translate = (source: string): string => source.replace('one', 'eins')
    const text = '<div>\n<p>left</p>\n\none\n\n</div>\n\none <u>one</u>\n\n<p lang="fr">un</p>\n'
    const {body} = pageOf(text, translate, {keepHtml})
    expect(toHtml(body).replaceAll('\n', '')).toBe(
      '<div><p lang="en" dir="ltr">left</p><p>eins</p></div><p>eins <u>one</u></p><p lang="fr">un</p>',
    )
  })

  test('a translator’s text never adds any', () => {
    const {body} = pageOf('a\n\nb <u>c</u>\n', () => '<div>x</div> <b>y</b>', {keepHtml})
    expect(elementsOf(body, 'div', 'b')).toEqual([])
  })
})

test('a book holds what it holds', () => {
  const {page} = pageWith([
    '<details><summary>a</summary>b</details>',
    '<figure><figcaption>c</figcaption></figure>',
  ])
  expect(buildEpub(page, () => undefined).length).toBeGreaterThan(0)
  expect(describeItem(page).content_html).toContain(
    '<details open="open"><summary>a</summary>b</details>',
  )
})
