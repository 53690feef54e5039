import {expect, test} from 'vitest'
import {describeNotes} from '../../src/cli/describe-notes.ts'
import type {Finding} from '../../src/model/finding.ts'

function note(file: string, message: string): Finding {
  return {rule: 'leaflet', severity: 'info', file, message}
}

function made(...findings: readonly Finding[]) {
  const files = findings.map(({file}) => ({path: file, draft: false, format: 'pdf'}))
  return {files, findings} as unknown as Parameters<typeof describeNotes>[0][number]
}

test('what is the same of many files is said once, in the place of the first', () => {
  const editions = ['de', 'fr'].map((language) =>
    made(
      note(`${language}.a4.pdf`, 'names no edition in si'),
      note(`${language}.a4.pdf`, `${language} takes 4 pages`),
      note(`${language}.letter.pdf`, 'names no edition in si'),
    ),
  )
  expect(describeNotes(editions)).toBe(`• de.a4.pdf and 3 more files: names no edition in si
• de.a4.pdf: de takes 4 pages
• fr.a4.pdf: fr takes 4 pages
`)
})

test('two sizes of paper are told of one by one, and editions without files not at all', () => {
  const one = made(note('de.a4.pdf', 'takes 4 pages'), note('de.letter.pdf', 'takes 4 pages'))
  const refused = {...one, files: []}
  expect(describeNotes([one, refused])).toBe(`• de.a4.pdf: takes 4 pages
• de.letter.pdf: takes 4 pages
`)
})
