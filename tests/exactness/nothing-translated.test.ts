import {describe, expect, test} from 'vitest'
import {translateText} from '../assemble.ts'
import {corpora} from '../corpus.ts'

describe.each(Object.entries(corpora))('%s', (_, documents) => {
  test('come out byte for byte with nothing translated', () => {
    const changed = documents.filter(({text}) => translateText(text, () => '').text !== text)
    expect(changed.map(({name}) => name)).toEqual([])
  })
})

test('unusual bytes stay', () => {
  const text = [
    '\ufeff---\r\ntitle: "A  \\"b\\""\r\n---\r\n\r\nTitle here\r\n===\r\n\r\n2) one\r\n3) two\r\n\r\n~~~\r\ncode\r\n~~~\r\n',
    '\r\n\ta&nbsp;tab [link](u "T \\"q\\"") &amp; \\$1[^1]\r\n\r\n[^1]: Note\u2028here\r\n\r\n<div>\r\nhtml\r\n</div>',
  ].join('')
  expect(translateText(text, (source) => source).text).toBe(text)
  expect(translateText(text, () => '').text).toBe(text)
  expect(translateText(text, (source) => source.replace('one', 'eins')).text).toBe(
    text.replace('one', 'eins'),
  )
})
