import {toHtml} from 'hast-util-to-html'
import {describe, expect, test} from 'vitest'
import {accent} from '../../assemble.ts'
import {pageOf} from './page-of.ts'

/** The body of a page as HTML on one line. */
function bodyOf(...about: Parameters<typeof pageOf>): string {
  return toHtml(pageOf(...about).body).replaceAll('\n', '')
}

/** Translates by a table, and leaves the rest. */
const by =
  (table: Readonly<Record<string, string>>) =>
  (source: string): string =>
    table[source] ?? ''

describe('what is left in the source language is marked', () => {
  const mark = 'lang="en" dir="ltr"'

  test('a block as a whole', () => {
    const html = bodyOf('# Strike\n\nWe go. All.\n', by({Strike: 'إضراب'}), {language: 'ar'})
    expect(html).toBe(`<h1 id="strike">إضراب</h1><p ${mark}>We go. All.</p>`)
  })

  test('a sentence between others, an escape and a reference before it', () => {
    const text = 'One \\* two &amp; three. Left *here* now. Four.\n'
    const html = bodyOf(text, by({'One * two & three.': 'Eins * zwei & drei.', 'Four.': 'Vier.'}))
    const left = `<span ${mark}>Left <em>here</em> now.</span>`
    expect(html).toBe(`<p>Eins * zwei &#x26; drei. ${left} Vier.</p>`)
  })

  test('a sentence on the second line of a quote', () => {
    const html = bodyOf('> One.\n> Left\n> here.\n', by({'One.': 'Eins.'}))
    expect(html).toBe(`<blockquote><p>Eins.<span ${mark}>Lefthere.</span></p></blockquote>`)
  })

  test('an item of a list in itself, so that its mark stays where it belongs', () => {
    expect(bodyOf('- One.\n')).toBe(`<ul><li><span ${mark}>One.</span></li></ul>`)
  })

  test('a cell of a table, but not a number', () => {
    const html = bodyOf('| a | b |\n| - | -: |\n| One | 5 |\n', by({a: 'A', b: 'B'}))
    expect(html).toContain(`<td ${mark}>One</td><td class="align-end">5</td>`)
  })

  test('nothing in the source language itself', () => {
    expect(bodyOf('One.\n', () => '', {language: 'en'})).toBe('<p>One.</p>')
  })
})

describe('ids', () => {
  test('headings have those of the source in every language', () => {
    const text = '# What’s *next*?\n\n## Demands\n\n## Demands\n\n## ¿?\n'
    const ids = ['whats-next', 'demands', 'demands-1', 'section']
    for (const language of ['de', 'ar']) {
      const html = bodyOf(text, accent, {language})
      expect([...html.matchAll(/id="([^"]*)"/g)].map(([, id]) => id)).toEqual(ids)
    }
  })

  test('a heading that looks like the second of another', () => {
    const html = bodyOf('# a\n\n# a-1\n\n# a\n')
    expect([...html.matchAll(/id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['a', 'a-1', 'a-2'])
  })

  test('footnotes are in the edition’s words', () => {
    const html = bodyOf('A[^1].\n\n[^1]: Note.\n')
    expect(html).toContain('<h2 id="footnote-label">Anmerkungen</h2>')
    expect(html).toContain('href="#note.fn-1"')
  })
})

describe('nothing acts or loads', () => {
  test.each([
    ['raw HTML', 'a <b onclick="x()">b</b> <script>alert(1)</script>\n\n<iframe src="x"></iframe>'],
    ['a script as a link', '[a](javascript:alert(1)) [b](JaVaScRiPt:alert) [c](<java\nscript:x>)'],
    ['data', '[a](data:text/html,x) ![a](data:image/svg+xml,x)'],
    ['a picture of a server', '![a](//example.org/x.png) ![a](http://example.org/x.png)'],
    ['a picture of the disk', '![a](/etc/passwd) ![a](file:///etc/passwd) ![a](C:\\x.png)'],
  ])('%s', (_, text) => {
    expect(bodyOf(text)).not.toMatch(/<script|<iframe|onclick|javascript:|data:|src=|="java/i)
  })

  test('a picture beside the statement and one on the web stay', () => {
    const html = bodyOf('![a](images/a.png) ![b](https://example.org/b.png)')
    expect(html).toContain('src="images/a.png"')
    expect(html).toContain('src="https://example.org/b.png"')
  })
})

describe('what is said about a page', () => {
  test('comes from the front matter of the edition', () => {
    const text = '---\ntitle: Strike\ndescription: A call.\ndate: 2026-03-03\n---\n\n# Other\n'
    const page = pageOf(text, by({Strike: 'Streik', 'A call.': 'Ein Aufruf.'}))
    expect(page).toMatchObject({title: 'Streik', description: 'Ein Aufruf.', date: '2026-03-03'})
  })

  test('or from the text', () => {
    const long =
      'This is the first of several sentences, and a long one it is. This is the second. Third.'
    const page = pageOf(`By us\n\n## Second\n\n# First *one*[^1]\n\n${long}\n\n[^1]: Note.\n`)
    expect(page.title).toBe('First one')
    expect(page.description).toBe(long.replace(' Third.', ''))
  })

  test('a day that is none is left out', () => {
    expect(pageOf('---\ndate: 2026-02-30\n---\n').date).toBeUndefined()
  })

  test.each([
    ['author: Ana', ['Ana']],
    ['authors: [Ana, Bo]', ['Ana', 'Bo']],
    ['authors:\n  - {name: Ana, mail: a@example.org}\n  - Bo', ['Ana', 'Bo']],
    ['author: Ana\nauthors: []', ['Ana']],
    ['authors: [[Ana], {mail: a@example.org}, ""]', undefined],
    ['title: T', undefined],
  ])('authors: %j', (yaml, authors) => {
    expect(pageOf(`---\n${yaml}\n---\n`).authors).toEqual(authors)
  })

  test('an author who is translated', () => {
    const text = '---\ndescription: D\nauthor: The committee\n---\n\n# A\n\nb\n'
    const translate = by({'The committee': 'Das Komitee'})
    expect(pageOf(text, translate).authors).toEqual(['Das Komitee'])
  })

  test('a day of change counts where it is later', () => {
    const updated = (day: string): string | undefined =>
      pageOf(`---\ndate: 2026-03-03\nupdated: ${day}\n---\n`).updated
    expect(['2026-03-02', '2026-03-03', '2026-03-04', 'now'].map(updated)).toEqual([
      undefined,
      undefined,
      '2026-03-04',
      undefined,
    ])
  })

  test('how long it takes to read, by what its language says in how many characters', () => {
    const minutes = (text: string, language: string): number =>
      pageOf(text, (source) => source, {language}).readingTime
    expect(minutes('', 'de')).toBe(1)
    expect(minutes('Arbeit '.repeat(1000), 'de')).toBe(6)
    expect(minutes('罢工'.repeat(1000), 'zh-Hans')).toBe(6)
  })

  test('block scalars and broken front matter', () => {
    expect(pageOf('---\ndescription: >\n  Two\n  lines\n---\n').description).toBe('Two lines')
    expect(pageOf('---\ntitle: [\n---\n\n# A\n').title).toBe('A')
  })
})
