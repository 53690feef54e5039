import fc from 'fast-check'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import {expect, test} from 'vitest'
import {parseMarkdown} from '../../src/statement/parse.ts'
import {textRuns} from '../../src/statement/places.ts'
import {divide} from '../../src/statement/plain-blocks.ts'

/** The tree of all of GFM and front matter, read from the first character to the last. */
function parseWithEverything(text: string): unknown {
  const trees = gfmFromMarkdown().map(({transforms, ...extension}) => extension)
  return fromMarkdown(text, {
    extensions: [frontmatter(), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(), ...trees],
  })
}

/** Blocks that are plain, that nearly are, and that swallow or continue what stands beside them. */
const block = fc.constantFrom(
  ...[
    'One word.',
    'Two lines\nof words',
    'A',
    '“Quoted,” she said: 50 percent!',
    '自由。',
    '(a) b',
  ],
  ...['# Title', '### Of three', '# Title #', '#### Two\nlines', '# [x]', '####### Seven'],
  ...['Blank at the end ', 'Hard  \nbreak', 'Tab\there', ' indented', 'Line\n- item', 'Rule\n---'],
  ...['a *b*', 'c_d', '[x]', '[x]: u', 'www.example.org', 'see https://example.org', 'a@b.org'],
  ...['- item', '  inner', '    code', '1. one', '> quote', '- a\n- b', '[^1]: note', 'x[^1]'],
  ...['```', '~~~\nOpen', '<!--', '-->', '<div>', '</div>', '<script>', '</script>', '---'],
  ...['| a |\n| - |\n| b |', 'a\n:-', 'a|b', 'NUL\0', 'a\u2028b', '\r', 'a\ufeff'],
)

const text = fc
  .array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n\n\n', '\n', '\n \n', '\r\n\r\n')))
  .map((blocks) => blocks.flat().join(''))

test('a text with its plain blocks set aside gives the tree that all of GFM gives', () => {
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('', '\n', 'End', '---\ntitle: x\n\nWords\n\n---\n'),
      (all, edge) => {
        for (const whole of [all + edge, edge + all])
          expect(parseMarkdown(whole)).toEqual(parseWithEverything(whole))
      },
    ),
    {numRuns: 1000},
  )
})

test('paragraphs and headings of words are set aside, neighbours together', () => {
  const statement = '# Title\n\nOne.\nTwo.\n\n- item\n\nThree *four*.\n\nFive.\n\n\nSix.\n'
  expect(divide(statement)).toEqual({
    rest: 'x\n\n- item\n\nThree *four*.\n\nx\n',
    runs: [
      {
        at: 0,
        blocks: [
          {start: 0, words: 2, end: 7, depth: 1},
          {start: 9, words: 9, end: 18, depth: 0},
        ],
      },
      {
        at: 26,
        blocks: [
          {start: 43, words: 43, end: 48, depth: 0},
          {start: 51, words: 51, end: 55, depth: 0},
        ],
      },
    ],
  })
})

test('what follows a block that was set aside keeps its places', () => {
  const [, , third] = parseMarkdown('One.\n\nTwo\nlines.\n\nThree \\* four.\n').children
  const child = third?.type === 'paragraph' ? third.children[0] : undefined
  expect(child?.type === 'text' && textRuns(child)).toEqual([
    {start: 18, end: 24, value: 'Three '},
    {start: 25, end: 26, value: '*'},
    {start: 26, end: 32, value: ' four.'},
  ])
})
