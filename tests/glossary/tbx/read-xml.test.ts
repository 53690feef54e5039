import {expect, test} from 'vitest'
import {readTbx} from '../../../src/glossary/tbx/import-tbx.ts'
import {readXml} from '../../../src/glossary/tbx/read-xml.ts'
import {UserError} from '../../../src/model/user-error.ts'

/** What a person is told of a document. */
function refusalOf(text: string): readonly unknown[] {
  try {
    readTbx(text, 'terms.tbx')
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const {message, code, place} = error
    return [message, code, place?.line]
  }
  return []
}

const bomb = `<?xml version="1.0"?>
<!DOCTYPE tbx [
${Array.from({length: 10}, (_, level) => `<!ENTITY l${level} "${`&l${level - 1};`.repeat(10)}">`).join('\n')}
]>
<tbx>&l9;</tbx>`

test.each([
  ['a billion laughs', bomb, 'Unexpected document type declaration, expected none', 2],
  [
    'an external entity',
    '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<tbx>&x;</tbx>',
    'Unexpected document type declaration, expected none',
    1,
  ],
  [
    'a document type of another place',
    '<!DOCTYPE martif SYSTEM "http://example.org/tbx.dtd">\n<martif/>',
    'Unexpected document type declaration, expected none',
    1,
  ],
])('%s is refused before anything is read or expanded', (_, text, message, line) => {
  expect(refusalOf(text)).toEqual([message, 'glossary', line])
})

test.each([
  ['nothing', '', 'glossary'],
  ['a document that breaks off', '<tbx>\n<text><body>', 'glossary'],
  ['an entity nobody declared', '<tbx>\n&constructor;</tbx>', 'glossary'],
  ['a stray ampersand', '<tbx>\nbread & roses</tbx>', 'glossary'],
  ['other XML', '<html/>', 'glossary'],
  ['another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?><tbx/>', 'encoding'],
  ['a hundred thousand levels', '<tbx>'.repeat(100_000), 'glossary'],
])('%s is explained, with file and line', (_, text, code) => {
  const [message, found, line] = refusalOf(text)
  expect([typeof message, found]).toEqual(['string', code])
  expect(line).toBeGreaterThanOrEqual(1)
})

test('what stands between elements is left out, and what stands in them is kept', () => {
  expect(readXml('<a>\n  <b>x &amp; <![CDATA[<y>]]></b>\n  <!-- no -->\n</a>', 'a.xml')).toEqual({
    name: 'a',
    attributes: {},
    children: [{name: 'b', attributes: {}, children: ['x & ', '<y>']}],
  })
})
