import fc from 'fast-check'
import {expect, test} from 'vitest'
import {memoryFilePath} from '../../src/project/memory-file-path.ts'

test.each([
  ['old.tmx', 'old'],
  ['../../Our old (2024) mémoire.TMX', 'Our-old-2024-mémoire'],
  ['C:\\memories\\strike.tmx', 'strike'],
  ['.hidden.tmx', 'hidden'],
  ['-rf.tmx', 'rf'],
  ['.tmx', 'memory'],
  ['..', 'memory'],
  ['', 'memory'],
  ['con.tmx', 'memory-con'],
  ['a\u202eb\0c.tmx', 'a-b-c'],
  ['罢工.tmx', '罢工'],
  ['old.xml', 'old.xml'],
])('%j is kept as %s.tmx', (file, name) => {
  expect(memoryFilePath(file)).toBe(`translations/memory/${name}.tmx`)
})

test('any name becomes that of a visible file in the folder, and names itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.string()), (file) => {
      const path = memoryFilePath(file)
      expect(path).toMatch(/^translations\/memory\/[^./\\\p{Cc}\s-][^/\\\p{Cc}\s]*\.tmx$/u)
      expect(Buffer.byteLength(path.slice('translations/memory/'.length))).toBeLessThan(256)
      expect(memoryFilePath(path)).toBe(path)
    }),
    {numRuns: 1000},
  )
})
