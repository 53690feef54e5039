import fc from 'fast-check'
import {expect, test} from 'vitest'
import {importTmx} from '../../../src/memory/tmx/import-tmx.ts'
import {UserError} from '../../../src/model/user-error.ts'
import {rejectionOf} from '../../project/temporary-project.ts'
import {exported, foreign, imported, pair, pieces} from './tmx-of.ts'

const file = 'old.tmx'
const whole = foreign(pair('Strike!', 'Streik!'))

test.each([
  ['0 bytes', '', 'usage', 'Cannot read old.tmx: it is empty', {file}],
  [
    'a cut in an element',
    whole.slice(0, -20),
    'usage',
    'Unexpected end of old.tmx, expected </tmx>',
    {file, line: 3, column: 92},
  ],
  [
    'a cut in a tag',
    whole.slice(0, -3),
    'usage',
    'Unexpected end of old.tmx, expected </tmx>',
    {file, line: 4, column: 10},
  ],
  [
    'only a declaration',
    '<?xml version="1.0"?>\n',
    'usage',
    'Unexpected end of old.tmx, expected <tmx>',
    {file, line: 2, column: 1},
  ],
  [
    'a page',
    '<!DOCTYPE html>\n<html lang="en"><p>Sign in</html>',
    'usage',
    'Cannot read old.tmx: it is not TMX (<html>)',
    {file},
  ],
  [
    'a catalog',
    'msgid ""\nmsgstr ""\n',
    'usage',
    'Cannot read old.tmx: it is not TMX (text data outside of root node)',
    {file},
  ],
  [
    'bad XML',
    whole.replace('<seg>', '<seg x>'),
    'usage',
    'Cannot read old.tmx as XML: attribute without value',
    {file, line: 3, column: 33},
  ],
  [
    'a tag that closes another',
    whole.replace('</seg>', '</sag>'),
    'usage',
    'Cannot read old.tmx as XML: unexpected close tag',
    {file, line: 3, column: 44},
  ],
  [
    'another encoding',
    whole.replace('?>', ' encoding="windows-1251"?>'),
    'encoding',
    'Unexpected encoding `windows-1251`, expected UTF-8 or UTF-16',
    {file, line: 1, column: 1},
  ],
])('%s is told', async (_, text, code, message, place) => {
  for (const size of [1, 50, 100_000]) {
    expect(await rejectionOf(imported(text, {size}))).toEqual({
      code,
      message,
      advice: expect.stringMatching(/\.$/),
      place,
    })
  }
})

test('bytes that are no UTF-8 are told with their place', async () => {
  const [before = '', after = ''] = whole.split('Streik')
  const bytes = Buffer.concat([Buffer.from(`${before}é`), Buffer.from([0xe9]), Buffer.from(after)])
  for (const size of [50, 100_000])
    expect(await rejectionOf(imported(bytes, {size}))).toEqual({
      code: 'encoding',
      message: 'Unexpected bytes that are no text, expected UTF-8',
      advice: 'Save the file as UTF-8, or export it again.',
      place: {file, line: 3, column: 75},
    })
})

test('units before a fault are given out', async () => {
  const sources: string[] = []
  const text = `${foreign(pair('One', 'Eins') + pair('Two', 'Zwei')).slice(0, -14)}<tu><oops`
  const reading = (async () => {
    for await (const {source} of importTmx(pieces(Buffer.from(text), 1000), {file}))
      sources.push(source)
  })()
  await expect(reading).rejects.toThrow('Unexpected end of old.tmx, expected </tmx>')
  expect(sources).toEqual(['One', 'Two'])
})

test('depth and texts without end are refused', async () => {
  const deep = foreign(pair('<sub>'.repeat(1000), 'x'))
  expect(await rejectionOf(imported(deep))).toMatchObject({
    code: 'too-large',
    message: 'Unexpected depth of more than 64 elements',
  })
  for (const start of [
    '<!--',
    '<tmx a="',
    '<tmx>',
    '<!DOCTYPE tmx [',
    '<tmx><?x ',
    '<tmx><![CDATA[',
  ]) {
    const endless = `${start}${'x'.repeat(4_200_000)}`
    expect(await rejectionOf(imported(endless, {size: 100_000}))).toMatchObject({
      code: 'too-large',
      message: 'Unexpected text of more than 4000000 characters',
    })
  }
})

test('whatever is done to a file, its units are read or a user error is thrown', async () => {
  const text = await exported([
    {
      ...{sourceLanguage: 'en', language: 'de', source: '<b1>One</b1> &', target: 'Eins <x2/>'},
      ...{state: 'draft', origin: 'human', document: 'a', previous: 'p', next: '\u0001'},
    },
  ])
  const damage = fc.record({
    at: fc.nat(text.length),
    cut: fc.nat(40),
    put: fc.oneof(
      fc.string(),
      fc.constantFrom('<tu>', '</tu>', '<seg>', '</seg>', '<bpt i="1">', '<hi>', '</hi>', '<sub>'),
      fc.constantFrom('<prop type="__proto__">', '</prop>', '<tuv xml:lang="de">', '&x;', '<tmx>'),
    ),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(damage, {maxLength: 4}), async (damages) => {
      const damaged = damages.reduce(
        (made, {at, cut, put}) => made.slice(0, at) + put + made.slice(at + cut),
        text,
      )
      try {
        for (const unit of (await imported(damaged)).units) expect(unit.target).not.toBe('')
      } catch (error) {
        expect(error).toBeInstanceOf(UserError)
      }
    }),
    {numRuns: 500},
  )
})
