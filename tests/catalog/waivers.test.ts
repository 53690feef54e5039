import {describe, expect, test} from 'vitest'
import {shortHash} from '../../src/catalog/short-hash.ts'
import {addWaiver, readWaivers, stampWaivers} from '../../src/catalog/waivers.ts'
import type {Entry} from '../../src/model/catalog.ts'
import {UserError} from '../../src/model/user-error.ts'

const plain: Entry = {
  ...{id: 'k', source: 'One.', target: 'Eins.'},
  ...{comments: [], notes: [], references: [], flags: []},
}
const hash = shortHash('One.', 'Eins.')

describe('a waiver as people write it', () => {
  test.each([
    ['waive: number – the source is wrong', 'number', 'the source is wrong'],
    ['waive: title-case - a name', 'title-case', 'a name'],
    ['Waive:Number — a name  ', 'number', 'a name'],
    ['waive: title-case -- a name - of a ship', 'title-case', 'a name - of a ship'],
    ['waive:  number  –a name', 'number', 'a name'],
  ])('%s', (comment, rule, reason) => {
    expect(readWaivers({...plain, comments: [comment]})).toEqual([{rule, reason}])
  })

  test.each([
    'waive: number',
    'waive: number –',
    'waive: number –  ',
    'waive: – why',
    'waive number – why',
    'please waive: number – why',
    'waive: number, codes – why',
    'waive: number because',
  ])('not: %s', (comment) => {
    expect(readWaivers({...plain, comments: [comment]})).toEqual([])
    expect(stampWaivers({...plain, comments: [comment]}).comments).toEqual([comment])
  })
})

test('a stamped waiver dies with a change of source or target', () => {
  const comments = ['first', 'waive: number – why', `waive: codes ${hash} – because`]
  const stamped = stampWaivers({...plain, comments})
  expect(stamped.comments).toEqual([
    'first',
    `waive: number ${hash} – why`,
    `waive: codes ${hash} – because`,
  ])
  expect(stampWaivers(stamped)).toBe(stamped)
  expect(readWaivers(stamped)).toEqual([
    {rule: 'number', reason: 'why', hash},
    {rule: 'codes', reason: 'because', hash},
  ])
  expect(readWaivers({...stamped, target: 'Ein.'})).toEqual([])
  expect(readWaivers({...stamped, source: 'Two.'})).toEqual([])
})

test('a waiver replaces its rule’s former one', () => {
  const comments = ['waive: number – old', 'waive: codes – keep']
  const entry = addWaiver({...plain, comments}, {rule: 'number', reason: ' a\nnew  one '})
  expect(entry.comments).toEqual(['waive: codes – keep', `waive: number ${hash} – a new one`])
})

test.each([
  ['number', ' '],
  ['', 'why'],
  ['two rules', 'why'],
])('refuses rule %j with reason %j', (rule, reason) => {
  expect(() => addWaiver(plain, {rule, reason})).toThrow(UserError)
})
