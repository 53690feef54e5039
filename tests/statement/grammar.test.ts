import fc from 'fast-check'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import {expect, test} from 'vitest'
import {parseMarkdown} from '../../src/statement/parse.ts'
import {commonmarkExamples, packageDocuments} from '../corpus.ts'
import {markdown} from '../properties/markdown.ts'

/** All of GFM and front matter, without the look at decoded text that leaves nodes without a place. */
function parseWithEverything(text: string): unknown {
  const trees = gfmFromMarkdown().map(({transforms, ...extension}) => extension)
  return fromMarkdown(text, {
    extensions: [frontmatter(), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(), ...trees],
  })
}

test('the grammar chosen for a document gives the tree that all of GFM gives', () => {
  for (const {name, text} of [...commonmarkExamples, ...packageDocuments])
    expect(parseMarkdown(text), name).toEqual(parseWithEverything(text))
})

test('the grammar chosen for any text gives the tree that all of GFM gives', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      expect(parseMarkdown(text)).toEqual(parseWithEverything(text))
    }),
    {numRuns: 300},
  )
})
