import {expect, test} from 'vitest'
import {penaltiesOf} from '../../src/memory/penalties.ts'
import {unit} from './open-empty.ts'

const wanted = {source: 'We strike.', language: 'de'}

test('nothing is taken off a person’s pair with the same codes', () => {
  const own = unit('<b1>We</b1> strike<x2/>.', 'Wir streiken.')
  expect(penaltiesOf(own, {...wanted, source: 'They <b1>strike</b1><x2/>.'})).toEqual([])
})

test('a point for each code that only one has, five at most', () => {
  const one = unit('<b1>We</b1> strike.', 'Wir streiken.')
  const many = unit('<x1/><x2/><x3/><a4>We</a4><b5>s</b5><i6>t</i6>.', 'Wir.')
  expect(penaltiesOf(one, wanted)).toEqual([{points: 1, reason: '1 code differs'}])
  expect(penaltiesOf(many, wanted)).toEqual([{points: 5, reason: '6 codes differ'}])
  expect(penaltiesOf(one, {...wanted, source: '<i1>We</i1>'})).toEqual([
    {points: 2, reason: '2 codes differ'},
  ])
})

test('machine output loses ten points until somebody has accepted it', () => {
  const machine = unit('We strike.', 'Wir streiken.', {state: 'machine', origin: 'mt:deepl'})
  expect(penaltiesOf(machine, wanted)).toEqual([
    {points: 10, reason: 'machine translation, not accepted by anyone'},
  ])
  expect(penaltiesOf({...machine, state: 'translated'}, wanted)).toEqual([])
})

test('an aligned pair loses five points until it is reviewed', () => {
  const aligned = unit('We strike.', 'Wir streiken.', {state: 'draft', origin: 'aligned'})
  expect(penaltiesOf(aligned, wanted)).toEqual([
    {points: 5, reason: 'aligned by a program, not reviewed'},
  ])
  expect(penaltiesOf({...aligned, state: 'reviewed'}, wanted)).toEqual([])
})

test.each([
  ['es', 'es-419', 5],
  ['es', 'es-ES', 0],
  ['zh-CN', 'zh-Hans', 0],
  ['pt-BR', 'pt-PT', 5],
])('a pair in %s for an edition in %s loses %i points', (language, asked, points) => {
  const found = penaltiesOf(unit('We.', 'Nos.', {language}), {source: 'We.', language: asked})
  expect(found).toEqual(points === 0 ? [] : [{points, reason: `other variant: ${language}`}])
})
