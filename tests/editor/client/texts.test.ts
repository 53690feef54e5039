import {expect, test} from 'vitest'
import {codeChips} from '../../../src/editor/client/text/code-parts.ts'

test('chips tell how codes stand', () => {
  const about = new Map([['b1', 'bold']])
  const states = (target: string) =>
    codeChips('<b1>Join</b1> us<x2/>', target, about).map(({name, state}) => `${name} ${state}`)
  expect(states('<b1>Kommt</b1> zu uns<x2/>')).toEqual(['b1 there', 'x2 there'])
  expect(states('Kommt zu uns')).toEqual(['b1 missing', 'x2 missing'])
  expect(states('<b1>Kommt zu uns<x2/>')).toEqual(['b1 half', 'x2 there'])
  expect(states('<b1>Kommt</b1><x2/><x2/><i3>!</i3>')).toEqual(['b1 there', 'x2 extra', 'i3 extra'])
  expect(states('\\<b1>Kommt</b1><x2/>')).toEqual(['b1 half', 'x2 there'])
  expect(codeChips('<b1>Join</b1>', '', about)).toEqual([
    {name: 'b1', about: 'bold', texts: ['<b1>', '</b1>'], state: 'missing'},
  ])
})
