import fc from 'fast-check'
import {expect, test} from 'vitest'
import {plainOf, readCoded, writeCoded} from '../../../src/translate/wire/code-tree.ts'
import {peelEdges} from '../../../src/translate/wire/peel-edges.ts'
import {anyTree} from './any-tree.ts'

test('reads pairs, what stands alone and inline code', () => {
  expect(readCoded('A <b1>big <i2>strike</i2></b1><x3/> \\<b4> <c5>npm ci</c5>')).toEqual({
    nodes: [
      {type: 'text', value: 'A '},
      {
        type: 'pair',
        number: 1,
        children: [
          {type: 'text', value: 'big '},
          {type: 'pair', number: 2, children: [{type: 'text', value: 'strike'}]},
        ],
      },
      {type: 'atom', number: 3},
      {type: 'text', value: ' <b4> '},
      {type: 'atom', number: 5},
    ],
    codes: new Map([
      [1, {kind: 'b', isPair: true}],
      [2, {kind: 'i', isPair: true}],
      [3, {kind: 'x', isPair: false}],
      [5, {kind: 'c', isPair: true, verbatim: 'npm ci'}],
    ]),
  })
})

test.each([
  ['an end that is missing', '<b1>a'],
  ['a beginning that is missing', 'a</b1>'],
  ['pairs that cross', '<b1><i2></b1></i2>'],
  ['a number twice', '<b1>a</b1><b1>b</b1>'],
  ['two codes of one number', '<b1>a</b1><x1/>'],
  ['a code within code', '<c1>a<x2/></c1>'],
  ['a thousand pairs in each other', '<b1>'.repeat(1000)],
])('%s makes no tree', (_, text) => expect(readCoded(text)).toBeUndefined())

test('writing undoes reading', () => {
  fc.assert(
    fc.property(anyTree, ({nodes, codes}) => {
      const text = writeCoded(nodes, codes)
      const again = readCoded(text)
      expect(again?.nodes).toEqual(nodes)
      expect(writeCoded(again?.nodes ?? [], again?.codes ?? new Map())).toBe(text)
    }),
  )
})

test.each([
  ['<b1>All of it.</b1>', 'All of it.'],
  ['<b1><i2>All</i2> of it.</b1>', '<i2>All</i2> of it.'],
  ['The end.<x1/> <x2/>', 'The end.'],
  ['The end. <x1/>', 'The end.'],
  ['<b1>“The end.”</b1><x2/>', '“The end.”'],
  ['See <x1/>', 'See <x1/>'],
  ['<x1/> says so.', '<x1/> says so.'],
  ['<b1>One</b1> <b2>two</b2>', '<b1>One</b1> <b2>two</b2>'],
])('of %s, what travels is %s', (text, inside) => {
  const tree = readCoded(text)
  const peeled = peelEdges(tree?.nodes ?? [])
  expect(peeled.inside).toEqual(readCoded(inside)?.nodes)
})

test('what is peeled is put back', () => {
  fc.assert(
    fc.property(anyTree, ({nodes}) => {
      const {inside, putBack} = peelEdges(nodes)
      expect(putBack(inside)).toEqual(nodes)
      expect(plainOf(inside)).toBe(plainOf(nodes).slice(0, plainOf(inside).length))
    }),
  )
})
