import {HtmlValidate} from 'html-validate'
import {describe, expect, test} from 'vitest'
import {jsonLd} from '../../../src/edition/html/json-ld.ts'
import {renderBilingual} from '../../../src/edition/html/render-bilingual.ts'
import {renderHtml} from '../../../src/edition/html/render-html.ts'
import {renderIndex, renderStatementIndex} from '../../../src/edition/html/render-indexes.ts'
import type {PageInput} from '../../../src/edition/page/describe-page.ts'
import {wordsFor} from '../../../src/edition/words/words-for.ts'
import {read, translateText} from '../../assemble.ts'
import {hostileTexts} from '../hostile-texts.ts'
import {pageOf} from '../page/page-of.ts'
import {indexedStatement, indexFrame} from './indexed-statement.ts'

/** What would end an element, an attribute, a script or a style sheet. */
const attacks: readonly string[] = [
  ...hostileTexts,
  '</title><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><style>*{display:none}</style>',
  '}*{display:none}',
  'javascript:alert(1)',
  '&quot;&gt;&lt;script&gt;',
  '\u2028alert(1)\u2029',
]

const validator = new HtmlValidate({
  root: true,
  rules: {
    'close-order': 'error',
    'no-dup-attr': 'error',
    'no-dup-id': 'error',
    'element-permitted-content': 'error',
    'no-unknown-elements': 'error',
  },
})

/** The tags of a page with the names of their attributes: nothing that a text says can change them. */
function skeletonOf(html: string): string[] {
  const tags = html.match(/<[a-z!/][^\s>]*(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*>/gi) ?? []
  return tags.map((tag) => tag.replace(/="[^"]*"/g, ''))
}

async function expectValid(html: string): Promise<void> {
  const {results} = await validator.validateString(html)
  expect(results.flatMap(({messages}) => messages.map(({message}) => message))).toEqual([])
}

const source = `---
title: Title
description: Description
author: Author
---

# Heading

Text.
`

describe.each(attacks)('%j', (attack) => {
  test('as a target', async () => {
    const html = renderHtml(pageOf(source, () => attack))
    const tags = skeletonOf(html)
    expect(tags.filter((tag) => tag.startsWith('<script'))).toHaveLength(1)
    expect(tags.filter((tag) => tag.startsWith('<style'))).toHaveLength(1)
    expect(
      tags.filter((tag) => /<(?:iframe|object|embed|base|form)|\son[a-z]+/i.test(tag)),
    ).toEqual([])
    expect(html).not.toMatch(/(?:href|src)="(?:javascript|data):/i)
    await expectValid(html)
  })

  test('as whatever is said of a page', () => {
    const plain = renderHtml(pageOf(source, undefined, about('x')))
    const html = renderHtml(pageOf(source, undefined, about(attack)))
    expect(skeletonOf(html)).toEqual(skeletonOf(plain))
  })

  test('side by side, and in an index', () => {
    expect(
      skeletonOf(bilingual(attack)).filter((tag) => /script|img|iframe|style/.test(tag)),
    ).toEqual(['<style>', '</style>'])
    const named = {...indexedStatement, title: attack}
    const frame = {...indexFrame, publisher: {name: attack}}
    const plainFrame = {...indexFrame, publisher: {name: 'x'}}
    expect(skeletonOf(renderIndex([named], frame))).toEqual(
      skeletonOf(renderIndex([indexedStatement], plainFrame)),
    )
    expect(skeletonOf(renderStatementIndex(named, frame))).toEqual(
      skeletonOf(renderStatementIndex(indexedStatement, plainFrame)),
    )
  })

  test('in JSON-LD', () => {
    const page = {...pageOf(source), title: attack, description: attack}
    const data = jsonLd(page)
    expect(data).not.toContain('<')
    expect(JSON.parse(data)).toMatchObject({headline: attack, description: attack})
  })
})

/** A text in every place that is neither the statement nor a translation. */
function about(text: string): Partial<PageInput> {
  return {
    name: text,
    revision: text,
    publisher: {name: text, url: text},
    alternates: ['de', 'en'].map((language) => ({
      language,
      direction: 'ltr',
      name: text,
      url: text,
      isCurrent: language === 'de',
    })),
    url: text,
    words: wordsFor('de', {
      notes: text,
      noticeMachine: text,
      readOriginal: text,
      skipToContent: text,
    }),
  }
}

function bilingual(text: string): string {
  const {catalog} = translateText('One **two** three.\n', () => text)
  return renderBilingual({
    title: text,
    sourceLanguage: 'en',
    words: wordsFor('de'),
    revision: text,
    segments: read('One **two** three.\n').segments,
    entries: catalog.entries,
  })
}
