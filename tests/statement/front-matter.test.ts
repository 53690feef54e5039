import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fieldTexts, readFields, writeField} from '../../src/statement/front-matter.ts'
import {translateText} from '../assemble.ts'

/** Translates the description of a front matter. */
function translated(yaml: string, target: string): string | undefined {
  const {text} = translateText(
    `---\n${yaml}\n---\n\n# T\n`,
    (source) => (source === 'T' ? 'T' : target),
    {
      translatableFields: ['description'],
    },
  )
  return text?.replace(/^---\n|\n---\n\n# T\n$/g, '')
}

describe('block scalars', () => {
  test.each([
    ['folded', 'description: >\n  Two\n  lines', 'description: >\n  Zwei: #Zeilen'],
    [
      'with a fate of its end',
      'description: >-\n  Two\n\n\nx: 1',
      'description: >-\n  Zwei: #Zeilen\n\n\nx: 1',
    ],
    [
      'literal, with a comment',
      'description: |+ # c\n\n    Two\n    lines\n',
      'description: |+ # c\n\n    Zwei: #Zeilen\n',
    ],
    [
      'indented by number',
      'description: >2\n    Two\n   lines',
      'description: >2\n    Zwei: #Zeilen',
    ],
  ])('%s', (_, yaml, expected) => {
    expect(translated(yaml, 'Zwei: #Zeilen')).toBe(expected)
  })

  test('of several paragraphs are left as they are', () => {
    const yaml = 'description: >\n  One\n\n  Two'
    expect(translated(yaml, 'X')).toBe(yaml)
    expect(readFields(yaml, ['description'])).toEqual([])
  })

  test('what they cannot hold is quoted', () => {
    expect(writeField('a\nb', '>\n  One')).toBe('"a\\nb"')
    expect(writeField(' a', '>\n  One')).toBe('" a"')
  })

  const styles = ['>', '|', '>-', '|-', '>+', '|+', '>2', '|2-', '> # c']
  const words = fc.array(fc.stringMatching(/^[^\s\p{Cc}]{1,6}$/u), {minLength: 1, maxLength: 5})
  const scalar = fc
    .tuple(
      fc.constantFrom(...styles),
      fc.array(words, {minLength: 1, maxLength: 3}),
      fc.constantFrom('\n', '\r\n'),
    )
    .map(
      ([style, lines, end]) =>
        `a: ${style}${end}${lines.map((line) => `  ${line.join(' ')}${end}`).join('')}b: 1${end}`,
    )

  test('every one is read, and a text written into it is read again', () => {
    fc.assert(
      fc.property(scalar, fc.string({unit: 'grapheme'}), (yaml, written) => {
        const [field] = readFields(yaml, ['a'])
        const said = fieldTexts(yaml, ['a']).get('a')?.[0]
        expect(field?.value.replace(/\s+/gu, ' ').trim()).toBe(said)
        const {start = 0, end = 0} = field?.span ?? {}
        const edited =
          yaml.slice(0, start) + writeField(written, yaml.slice(start, end)) + yaml.slice(end)
        expect(fieldTexts(edited, ['a', 'b'])).toEqual(
          new Map([
            ...(written.trim() === ''
              ? []
              : [['a', [written.replace(/\s+/gu, ' ').trim()]] as const]),
            ['b', ['1']] as const,
          ]),
        )
      }),
    )
  })
})
