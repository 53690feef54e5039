import {expect, test} from 'vitest'
import {memoryOf, unit} from './open-empty.ts'

const context = {previous: 'One.', next: 'Three.'}
const query = {sourceLanguage: 'en', language: 'de'}

test('for each segment the pair of a person with exactly its text, that with the same neighbours first', () => {
  const memory = memoryOf(
    unit('We strike.', 'überall', {state: 'reviewed'}),
    unit('We strike.', 'hier', context),
    unit('One.', 'Eins.'),
  )
  const segments = [{source: 'One.'}, {source: 'We strike.', ...context}, {source: 'Four.'}]
  const found = memory.exact({...query, segments})
  expect(found.map((match) => match && [match.kind, match.unit.target, match.isOnly])).toEqual([
    ['exact', 'Eins.', true],
    ['context', 'hier', true],
    undefined,
  ])
})

test('a machine’s pair, an aligned one and another variant fill nothing', () => {
  const memory = memoryOf(
    unit('One.', 'a', {state: 'machine', origin: 'mt:x', previous: '', next: ''}),
    unit('Two.', 'b', {state: 'draft', origin: 'aligned', previous: '', next: ''}),
    unit('Three.', 'c', {language: 'de-AT', state: 'reviewed'}),
    unit('four.', 'd'),
  )
  const segments = ['One.', 'Two.', 'Three.', 'Four.'].map((source) => ({
    source,
    previous: '',
    next: '',
  }))
  expect(memory.exact({...query, segments})).toEqual([undefined, undefined, undefined, undefined])
})

test('where people disagree it says so', () => {
  const memory = memoryOf(
    unit('We strike.', 'a', {...context, state: 'reviewed'}),
    unit('We strike.', 'b', context),
    unit('We strike.', 'b', {state: 'machine', origin: 'mt:x'}),
    unit('We win.', 'c', context),
    unit('We win.', 'd'),
  )
  const segments = ['We strike.', 'We win.'].map((source) => ({source, ...context}))
  const found = memory.exact({...query, segments})
  expect(found.map((match) => match && [match.unit.target, match.isOnly])).toEqual([
    ['a', false],
    ['c', true],
  ])
})
