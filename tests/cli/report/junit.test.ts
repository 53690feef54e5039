import {expect, test} from 'vitest'
import {reportJunit} from '../../../src/cli/report/junit.ts'
import {hostileFinding, someFindings} from './some-findings.ts'

test('is a suite a file and a case a finding; information passes', () => {
  expect(reportJunit(someFindings)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="broadside" tests="3" failures="2" errors="0">
  <testsuite name="translations/de/strike.po" tests="2" failures="2" errors="0">
    <testcase name="codes k3f9q2" classname="de.strike" file="translations/de/strike.po" line="12" time="0">
      <failure type="error" message="Unexpected missing code \`&lt;b1&gt;…&lt;/b1&gt;\`, expected all codes of the source">translations/de/strike.po:12:1: error: Unexpected missing code \`&lt;b1&gt;…&lt;/b1&gt;\`, expected all codes of the source</failure>
    </testcase>
    <testcase name="stale p7x2mm" classname="de.strike" file="translations/de/strike.po" line="120" time="0">
      <failure type="warn" message="Unexpected target for a former source, expected one that follows the addition of \`not\`">translations/de/strike.po:120:1: warn: Unexpected target for a former source, expected one that follows the addition of \`not\`</failure>
    </testcase>
  </testsuite>
  <testsuite name="project" tests="1" failures="0" errors="0">
    <testcase name="house-rule" classname="project" time="0">
      <system-out>info: Unexpected silence, expected words</system-out>
    </testcase>
  </testsuite>
</testsuites>
`)
})

test('a file without findings is a suite that passes', () => {
  expect(
    reportJunit([], {files: ['translations/fr/strike.po']}),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="broadside" tests="1" failures="0" errors="0">
  <testsuite name="translations/fr/strike.po" tests="1" failures="0" errors="0">
    <testcase name="all checks" classname="translations/fr/strike.po" time="0"/>
  </testsuite>
</testsuites>
`)
})

test('nothing checked is a report without suites', () => {
  expect(reportJunit([])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="broadside" tests="0" failures="0" errors="0"/>\n',
  )
})

test('cases of one suite have different names', () => {
  const twice = someFindings.slice(0, 1).flatMap((finding) => [finding, finding])
  expect(reportJunit(twice).match(/testcase name="[^"]*"/g)).toEqual([
    'testcase name="codes k3f9q2"',
    'testcase name="codes k3f9q2 2"',
  ])
})

test('nothing in a finding ends its element or attribute, and what XML cannot hold is left out', () => {
  const message =
    'Unexpected &quot;a&quot;&#13;&#10;::error::&lt;b&gt;&amp;]]&gt;%0A,[31m\u202e{0}[x](1)\u2028, expected `工`'
  const file = 'translations/de/a: b,%/&lt;工&gt;?#&amp;&quot;&#10;.po'
  expect(reportJunit([hostileFinding])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="broadside" tests="1" failures="1" errors="0">
  <testsuite name="${file}" tests="1" failures="1" errors="0">
    <testcase name="codes &quot;&lt;&amp;&gt;&#10;" classname="de.a: b,%/&lt;工&gt;?#&amp;&quot;&#10;" file="${file}" line="1" time="0">
      <failure type="error" message="${message}">${file}:1:1: error: ${message}</failure>
    </testcase>
  </testsuite>
</testsuites>
`)
})
