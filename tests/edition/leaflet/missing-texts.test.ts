import {expect, test} from 'vitest'
import {missingTexts} from '../../../src/edition/leaflet/missing-texts.ts'

/** As the export of Typst 0.14 fails. */
function complaint(text: string, font: string): string {
  return `SourceDiagnostic { severity: Error, span: Span(1), message: "PDF/UA-1 error: the text \`\\"${text}\\"\` could not be displayed with font \`\\"${font}\\"\`", trace: [], hints: ["try using a different font"] }`
}

test('texts and fonts are read from the complaints', () => {
  const message = `[${complaint('中', 'Noto Naskh Arabic')}, ${complaint('\\\\u{200b}\\\\\\"', 'A')}]`
  expect(missingTexts(message)).toEqual([
    {text: '中', family: 'Noto Naskh Arabic'},
    {text: '\u200b"', family: 'A'},
  ])
})

test('another complaint is no missing text', () => {
  const other = 'SourceDiagnostic { severity: Error, message: "PDF/UA-1 error: missing alt text" }'
  expect(missingTexts(`[${other}]`)).toBeUndefined()
  expect(missingTexts(`[${complaint('a', 'A')}, ${other}]`)).toBeUndefined()
})
