import {expect, test} from 'vitest'
import {checksTable} from './checks-table.ts'

test('every check has a row with what it says of itself', () => {
  expect(checksTable()).toBe(`| check | severity | why it matters | what it says, for example |
| --- | --- | --- | --- |
| \`untranslated\` | info | Readers get this passage in the source language, or no edition at all. | Unexpected empty target, expected a translation of \`Build committees in every workplace!\` |
| \`stale\` | warn | The target looks finished, but says what the source no longer says. | Unexpected target for a former source, expected one that follows the change from \`delegates\` to \`committees\` |
| \`machine-unreviewed\` | warn | An engine’s sentence reads well even where it is wrong, and nobody has vouched for it. | Unexpected machine translation by \`deepl\`, expected a person to accept or correct it |
| \`joined\` | error | A sentence counted as part of another is lost without notice where that other is not there. | Unexpected target in an entry marked \`# joined: previous\`, expected the mark or a target, not both |
| \`codes\` | error | Links, emphasis and footnotes stand where their codes stand; without them there is no edition. | Unexpected missing codes \`<a1>…</a1>\`, \`<x2/>\`, expected all codes of the source |
| \`structure\` | error | An edition whose blocks, links or emphasis differ from the source’s is not written. | Unexpected address \`https://example.org.\` in the target, expected links only as codes of the source |
`)
})
