import {describe, expect, test} from 'vitest'
import {accent, translateText} from './assemble.ts'
import {commonmarkExamples, type Document, packageDocuments} from './corpus.ts'
import {readAsOthers, skeleton} from './reader.ts'

const corpora: Readonly<Record<string, readonly Document[]>> = {
  'CommonMark examples': commonmarkExamples,
  'documents of installed packages': packageDocuments,
}

describe.each(Object.entries(corpora))('%s', (_, documents) => {
  test('come out byte for byte with nothing translated', () => {
    const changed = documents.filter(({text}) => translateText(text, () => '').text !== text)
    expect(changed.map(({name}) => name)).toEqual([])
  })

  test('come out byte for byte with every target equal to its source', () => {
    const changed = documents.filter(
      ({text}) => translateText(text, (source) => source).text !== text,
    )
    expect(changed.map(({name}) => name)).toEqual([])
  })

  test('keep their tree under a pseudo-translation, or are refused', () => {
    const refused: string[] = []
    const changed: string[] = []
    for (const {name, text} of documents) {
      const edition = translateText(text, accent)
      if (edition.text === undefined) {
        refused.push(name)
        expect(edition.findings[0]?.rule).toBe('structure')
      } else if (skeleton(readAsOthers(edition.text)) !== skeleton(readAsOthers(text)))
        changed.push(name)
    }
    expect(changed).toEqual([])
    expect(refused.length / documents.length).toBeLessThan(0.005)
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
