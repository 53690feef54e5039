import {expect, test} from 'vitest'
import {accent, read, translateText} from '../assemble.ts'

/** Statements with images that are named by their texts, and what comes of them with every vowel accented. */
const cases = [
  ['collapsed', '![a bell][] x\n\n[a bell]: a.png\n', '![á béll][a bell] x\n\n[a bell]: a.png\n'],
  ['shortcut', '![a bell]\n\n[A Bell]: a.png\n', '![á béll][a bell]\n\n[A Bell]: a.png\n'],
  ['in a link', '[![gate]](https://x)\n\n[gate]: b\n', '[![gáté][gate]](https://x)\n\n[gate]: b\n'],
  [
    'in a cell',
    '| a |\n| - |\n| ![gate][] |\n\n[gate]: b\n',
    '| á |\n| - |\n| ![gáté][gate] |\n\n[gate]: b\n',
  ],
  [
    'of two sentences',
    '![One. Two.]\n\n[one. two.]: x\n',
    '![Oné. Twó.][One. Two.]\n\n[one. two.]: x\n',
  ],
  [
    'with markup',
    '![a \\] *b*][]\n\n[a \\] *b*]: x\n',
    '![á \\] \\*b\\*][a \\] *b*]\n\n[a \\] *b*]: x\n',
  ],
  ['over lines, which is left', '![a\nbell]\n\n[a bell]: x\n', '![a\nbell]\n\n[a bell]: x\n'],
] as const

test.each(cases)('%s', (_, text, expected) => {
  expect(translateText(text, (source) => source).text).toBe(text)
  expect(translateText(text, () => '').text).toBe(text)
  const {text: translated = '', findings} = translateText(text, accent)
  expect(findings).toEqual([])
  expect(translated).toBe(expected)
  const signatures = (markdown: string): string[] =>
    read(markdown).statement.outline.map(({signature}) => signature)
  expect(signatures(translated)).toEqual(signatures(text))
})

test('what would end the text is a part of it', () => {
  const {text} = translateText('![gate]\n\n[gate]: b.png\n', () => '](evil) ![x][y')
  expect(text).toBe('![\\](evil) \\!\\[x\\]\\[y][gate]\n\n[gate]: b.png\n')
})
