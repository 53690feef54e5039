import {describe, expect, test} from 'vitest'
import {marksOfTree} from '../../src/segment/marks.ts'
import {parseMarkdown} from '../../src/statement/parse.ts'

/** Each mark of a Markdown text as its kind and what stands there, decoded where it is a reference. */
function marks(text: string): string[] {
  return marksOfTree(text, parseMarkdown(text)).map(
    ({kind, start, end, value}) => `${kind} ${text.slice(start, end)}${value ? ` = ${value}` : ''}`,
  )
}

describe('marksOfTree', () => {
  test.each<[string, readonly string[]]>([
    ['plain', []],
    ['*a* **b**', ['opener *', 'delimiter *', 'opener **', 'delimiter **']],
    ['[a *b*](u "t")', ['opener [', 'opener *', 'delimiter *', 'delimiter ](u "t")']],
    ['\\$1 \\#', ['opener \\', 'opener \\']],
    ['a&nbsp;b &quot;c', ['text &nbsp; = \u00a0', 'text &quot; = "']],
    ['a `b. C`', ['opaque `', 'opaque b. C', 'opaque `']],
    ['<https://a.b> ![x. Y](z)', ['opaque <https://a.b>', 'opaque ![x. Y](z)']],
    ['> a\n> b', ['blank \n> ']],
    ['a\\\nb', ['blank \\\n']],
    ['a[^1]\n\n[^1]: b', ['note [^1]']],
    [
      'a.<sup>2</sup> <!-- b. -->',
      ['opener <sup>', 'note 2', 'delimiter </sup>', 'delimiter <!-- b. -->'],
    ],
    [
      '<b1>a</b1><x2/> <c3>a. B</c3>',
      [
        'opener <b1>',
        'delimiter </b1>',
        'delimiter <x2/>',
        'opener <c3>',
        'opaque a. B',
        'delimiter </c3>',
      ],
    ],
  ])('%j', (text, expected) => {
    expect(marks(text)).toEqual(expected)
  })

  test('offsets of every block count from the start of the text', () => {
    expect(marksOfTree('# *a*\n\n- b `c`', parseMarkdown('# *a*\n\n- b `c`'))).toEqual([
      {start: 0, end: 2, kind: 'delimiter'},
      {start: 2, end: 3, kind: 'opener'},
      {start: 4, end: 5, kind: 'delimiter'},
      {start: 11, end: 12, kind: 'opaque'},
      {start: 12, end: 13, kind: 'opaque'},
      {start: 13, end: 14, kind: 'opaque'},
    ])
  })
})
