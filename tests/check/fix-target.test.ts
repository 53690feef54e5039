import {expect, test} from 'vitest'
import type {Check} from '../../src/check/check.ts'
import {fixTarget} from '../../src/check/fix-target.ts'
import {textChecks} from '../../src/check/text-checks.ts'
import {contextOf} from './context-of.ts'

function fix(target: string, {language = 'de', source = 'x'} = {}) {
  return fixTarget(contextOf({source, target}, language), textChecks)
}

test.each([
  ['de', 'Er sprach von "Dialog".', 'Er sprach von „Dialog“.', ['quotes']],
  ['de', 'Er sagte "nein, „nie“ und nimmer".', 'Er sagte „nein, ‚nie‘ und nimmer“.', ['quotes']],
  ['fr', 'Il a dit "non" !', 'Il a dit «\u00a0non\u00a0»\u202f!', ['quotes', 'spacing']],
  ['fr', 'Qui paie?', 'Qui paie\u202f?', ['spacing']],
  ['fr-CA', 'Qui paie ?', 'Qui paie?', ['spacing']],
  ['ja', '彼は"対話"と言う。', '彼は「対話」と言う。', ['quotes']],
  ['ru', 'Отделение № 7 .', 'Отделение №\u00a07.', ['spacing', 'no-break-units']],
  ['de', ' Fu\u0308r  alle ', 'Für alle', ['nfc', 'spacing']],
])('%s: %s', (language, target, fixed, rules) => {
  expect(fix(target, {language})).toEqual({target: fixed, rules})
})

test.each([
  ['a mark too many', 'Er sprach von "Dialog" und "Frieden.'],
  ['an ellipsis where the source shows no habit', 'Jetzt ... endlich.'],
  ['a dash, whose kind and spaces are a matter of style', 'Jetzt - endlich.'],
  ['what only a translator can decide', 'Die die schweigt schweigt'],
  ['inline code and addresses', 'Siehe <c1>a  "b"</c1> und https://example.org/a"b"!'],
])('is left as it is: %s', (_, target) => {
  expect(fix(target)).toEqual({target, rules: []})
})

test('codes keep their place, and text that looks like one its backslash', () => {
  const target = '<b1>"Streik"</b1>  jetzt, \\<b1>  bald<x2/> .'
  expect(fix(target).target).toBe('<b1>„Streik“</b1> jetzt, \\<b1> bald<x2/>.')
})

test('checks that undo each other change nothing', () => {
  const rule = (id: string, from: string, to: string): Check => ({
    id,
    severity: 'info',
    reason: 'Quarrels.',
    examples: [],
    fix: ({entry}) => entry.target.replace(from, to),
  })
  const quarrel = [rule('one', 'a', 'bc'), rule('other', 'bc', 'a')]
  expect(fixTarget(contextOf({target: 'a'}), quarrel)).toEqual({
    target: 'a',
    rules: ['one', 'other'],
  })
})
