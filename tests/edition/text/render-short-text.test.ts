import {expect, test} from 'vitest'
import {renderShortText} from '../../../src/edition/text/render-short-text.ts'
import {handMadePage} from '../hand-made-page.ts'

function shortOf(markdown: string): string {
  return renderShortText(handMadePage(markdown, {language: 'en'}))
}

test('title, three sentences, demands, address', () => {
  const text = shortOf(`# Strike!

By the committee\\
March 3

*Hand this out.*

One[^1]. Two [there](https://a.example). Three. Four.

Five. We demand:

- **More pay.**
- **Less work.**

[^1]: Note.
`)
  expect(text).toBe(`Strike!

One. Two there. Three.

We demand:
• More pay.
• Less work.

Full text: https://example.org/en/strike.html
`)
})

test.each([
  [
    'the first list in bold is the demands',
    '- aaa bbb ccc\n\nx\n\n1. **d** e\n\ny\n\n- **f**',
    '1. d e',
  ],
  ['without one, the longest', '- a\n\nx\n\n- bb\n- cc\n\ny\n\n- d', '• bb\n• cc'],
  ['a list of links is none', '- [aaaaaaa](https://a.example)\n\nx\n\n- b', '• b'],
])('%s', (_, markdown, list) => {
  expect(shortOf(`# T\n\nText.\n\n${markdown}`)).toContain(`\n\nOur demands:\n${list}\n\n`)
})

test('a heading introduces the demands under it', () => {
  expect(shortOf('Text.\n\n## What we want\n\n- a')).toContain('\n\nWhat we want\n• a\n')
})

test('a statement without demands and without a full sentence has what it has', () => {
  expect(shortOf('# T\n\nno end')).toMatch(/^T\n\nno end\n\nFull text/)
  expect(shortOf('')).toMatch(/^Strike!\n\nFull text/)
})
