import {expect, test} from 'vitest'
import {reportGithub} from '../../../src/cli/report/github.ts'
import {hostileFinding, someFindings} from './some-findings.ts'

test('is one command a finding', () => {
  expect(reportGithub(someFindings)).toBe(
    [
      '::error file=translations/de/strike.po,line=12,col=1,title=codes (de)::Unexpected missing code `<b1>…</b1>`, expected all codes of the source\n',
      '::warning file=translations/de/strike.po,line=120,col=1,title=stale (de)::Unexpected target for a former source, expected one that follows the addition of `not`\n',
      '::notice title=house-rule::Unexpected silence, expected words\n',
    ].join(''),
  )
})

test('no findings are no text', () => expect(reportGithub([])).toBe(''))

test('nothing in a finding ends its line or its properties', () => {
  expect(reportGithub([hostileFinding])).toBe(
    '::error file=translations/de/a%3A b%2C%25/<工>?#&"%0A.po,line=1,col=1,title=codes (de)::' +
      'Unexpected "a"%0D%0A::error::<b>&]]>%250A,\\u0000\\u001b[31m\\u202e\\ud800\uffff{0}[x](1)\\u2028, expected `工`\n',
  )
})
