import type {Finding} from '../../../src/model/finding.ts'

const german = {file: 'translations/de/strike.po', statement: 'strike', language: 'de'}

/** One finding of each severity, with everything or almost nothing known of it. */
export const someFindings: readonly Finding[] = [
  {
    ...german,
    rule: 'codes',
    severity: 'error',
    message: 'Unexpected missing code `<b1>…</b1>`, expected all codes of the source',
    line: 12,
    column: 1,
    segment: 'k3f9q2',
    expected: '<b1>…</b1>',
    url: 'https://example.org/checks#codes',
    cause: {file: 'source/strike.md', line: 3, column: 5},
  },
  {
    ...german,
    rule: 'stale',
    severity: 'warn',
    message:
      'Unexpected target for a former source, expected one that follows the addition of `not`',
    line: 120,
    column: 1,
    segment: 'p7x2mm',
    actual: 'They were paid.',
    expected: 'They were not paid.',
  },
  {
    rule: 'house-rule',
    severity: 'info',
    message: 'Unexpected silence, expected words',
  },
]

/** What could break out of a report: line ends, ends of markup, commands, control and reordering characters. */
export const hostileFinding: Finding = {
  rule: 'codes',
  severity: 'error',
  message:
    'Unexpected "a"\r\n::error::<b>&]]>%0A,\u0000\u001b[31m\u202e\ud800\uffff{0}[x](1)\u2028, expected `工`',
  file: 'translations/de/a: b,%/<工>?#&"\n.po',
  line: 1,
  column: 1,
  statement: 'a: b,%/<工>?#&"\n',
  language: 'de',
  segment: '"<&>\n',
}
