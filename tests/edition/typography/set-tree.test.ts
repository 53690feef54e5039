import fc from 'fast-check'
import type {ElementContent, Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {expect, test} from 'vitest'
import {profileFor} from '../../../src/edition/typography/profile-for.ts'
import {setText} from '../../../src/edition/typography/set-text.ts'
import {setTree} from '../../../src/edition/typography/set-tree.ts'
import {anyLanguage, anyText} from '../../check/any-text.ts'

type Child = ElementContent | string

/** An element; a text stands for a text node. */
function make(
  tagName: string,
  properties: Record<string, string>,
  ...children: Child[]
): ElementContent {
  return {type: 'element', tagName, properties, children: nodes(children)}
}

function nodes(children: readonly Child[]): ElementContent[] {
  return children.map((child) => (typeof child === 'string' ? {type: 'text', value: child} : child))
}

/** The HTML of a paragraph that has been set. */
function setParagraph(language: string, ...children: Child[]): string {
  const tree: Root = {type: 'root', children: [make('p', {}, ...children)]}
  return toHtml(setTree(tree, profileFor(language)), {
    characterReferences: {useNamedReferences: false},
  })
    .replaceAll('\u00a0', '~')
    .replaceAll('\u202f', '^')
}

test('a quotation goes through emphasis and links', () => {
  expect(
    setParagraph('de', 'Er sagte "', make('strong', {}, 'ja" und "'), make('em', {}, 'nein'), '".'),
  ).toBe('<p>Er sagte „<strong>ja“ und „</strong><em>nein</em>“.</p>')
  expect(setParagraph('fr', make('a', {href: '"'}, '"Grève"'), ' !')).toBe(
    '<p><a href="&#x22;">«~Grève~»</a>^!</p>',
  )
  expect(setParagraph('ru', 'Мы в ', make('b', {}, 'саду'), ' — и в', ' доме')).toBe(
    '<p>Мы в~<b>саду</b>~— и~в~доме</p>',
  )
})

test('blocks and line breaks end a quotation', () => {
  const tree: Root = {type: 'root', children: [make('li', {}, 'a "b', make('p', {}, 'c" d'))]}
  expect(setTree(tree, profileFor('en'))).toBe(tree)
})

test('code, raised text, other languages and what is not to be translated stay', () => {
  const kept: ElementContent[] = [
    make('code', {}, `"it's" --`),
    make('kbd', {}, `'a'`),
    make('sup', {}, make('a', {href: '#1'}, `"1"`)),
    make('span', {lang: 'en', dir: 'ltr'}, `"it's" ! ;`),
    make('em', {translate: 'no'}, `"it's"`),
    make('pre', {}, make('code', {}, `"it's" -- now`)),
  ]
  for (const element of kept) {
    const tree: Root = {type: 'root', children: [make('p', {}, 'a ', element, ' b')]}
    expect(setTree(tree, profileFor('fr'))).toBe(tree)
  }
  expect(setParagraph('fr', '"', make('code', {}, '"x"'), '" !')).toBe(
    '<p>«~<code>"x"</code>~»^!</p>',
  )
})

test('an element in the language itself is set', () => {
  const tree: Root = {type: 'root', children: [make('article', {lang: 'de'}, '"so"')]}
  expect(toHtml(setTree(tree, profileFor('de')))).toBe('<article lang="de">„so“</article>')
})

const language = anyLanguage
const leaf: fc.Arbitrary<ElementContent> = anyText.map((value) => ({type: 'text', value}))
const {tree: anyTree} = fc.letrec<{tree: Root; node: ElementContent}>((tie) => ({
  node: fc.oneof(
    {maxDepth: 4, depthSize: 'small'},
    leaf,
    fc
      .tuple(
        fc.constantFrom('p', 'em', 'a', 'strong', 'code', 'li', 'br', 'sup'),
        fc.array(tie('node'), {maxLength: 4}),
      )
      .map(([tagName, children]) => make(tagName, {}, ...children)),
  ),
  tree: fc.array(tie('node'), {maxLength: 5}).map((children): Root => ({type: 'root', children})),
}))

test('to set a tree again changes nothing, and its code stays', () => {
  const codes = (tree: Root): string[] => toHtml(tree).match(/<code>.*?<\/code>/gs) ?? []
  fc.assert(
    fc.property(anyTree, language, (tree, tag) => {
      const before = structuredClone(tree)
      const set = setTree(tree, profileFor(tag))
      expect(tree).toEqual(before)
      expect(setTree(set, profileFor(tag))).toBe(set)
      expect(codes(set)).toEqual(codes(tree))
    }),
    {numRuns: 500},
  )
})

test('one text node is set as its text', () => {
  fc.assert(
    fc.property(anyText, language, (value, tag) => {
      const tree: Root = {type: 'root', children: [{type: 'text', value}]}
      const [node] = setTree(tree, profileFor(tag)).children
      expect(node).toEqual({type: 'text', value: setText(value, profileFor(tag))})
    }),
  )
})

test('it does not matter how a text is divided into elements', () => {
  fc.assert(
    fc.property(fc.array(anyText, {minLength: 1, maxLength: 5}), language, (parts, tag) => {
      const children = parts.map((part, index) => make(index % 2 ? 'em' : 'span', {}, part))
      const set = setTree({type: 'root', children}, profileFor(tag))
      expect(textOf(set)).toBe(setText(parts.join(''), profileFor(tag)))
    }),
  )
})

function textOf(node: Root | Root['children'][number]): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
