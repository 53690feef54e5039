import {describe, expect, test} from 'vitest'
import {readCoded} from '../../../src/translate/wire/code-tree.ts'
import {readWire} from '../../../src/translate/wire/read-wire.ts'

/** What a function gives for the numbers from 1, one after the other. */
function each(count: number, text: (number: number) => string): string {
  return Array.from({length: count}, (_, index) => text(index + 1)).join('')
}

/** As many pairs in each other as are allowed, with something at both edges of each. */
function nested(inner: string, {name, before = '', after = ''}: Record<string, string>): string {
  const count = 49
  const opened = each(count, (number) => `<${name}${number}>${before}`)
  return opened + inner + each(count, (number) => `${after}</${name}${count + 1 - number}>`)
}

const plain = 'a <b1>b</b1>'

/** Segments, and answers of some number of characters that somebody might send to keep us busy. */
const shapes: Readonly<Record<string, (size: number) => readonly [source: string, wire: string]>> =
  {
    'tags that are never closed': (size) => [plain, '<g1>'.repeat(size / 4)],
    'tags that close nothing': (size) => [plain, '</g1>'.repeat(size / 5)],
    'pairs in each other with punctuation at all edges': (size) => [
      nested('x', {name: 'b'}),
      nested('a'.repeat(size), {name: 'g', before: '“', after: ','}),
    ],
    'pairs in each other with spaces at all edges': (size) => [
      nested('x', {name: 'b'}),
      nested('a '.repeat(size / 2), {name: 'g', before: ' ', after: ' '}),
    ],
    'one pair again and again': (size) => [
      each(size / 40, (number) => `w <b${number}>x</b${number}> `),
      '<g1>y</g1>'.repeat(size / 10),
    ],
    'one pair again and again, empty': (size) => [
      each(size / 40, (number) => `w <b${number}>x</b${number}> `),
      `<g1>y</g1>${'a <g1></g1>'.repeat(size / 11)}`,
    ],
    'very many codes': (size) => [
      each(size / 20, (number) => `w <b${number}>x</b${number}> `),
      each(size / 20, (number) => `w<g${number}> x, </g${number}> `),
    ],
    'very many codes that stand alone': (size) => [
      each(size / 8, (number) => `a <x${number}/> `),
      each(size / 8, (number) => `a<x${number}/>b`),
    ],
    entities: (size) => [plain, '&lt;'.repeat(size / 4)],
    'entities without end': (size) => [plain, `&${'a'.repeat(size)}`],
    'a tag without end': (size) => [plain, `<g1${' '.repeat(size)}`],
    'quotation marks': (size) => [plain, `<g1>${'“a'.repeat(size / 2)}</g1>`],
    'full stops': (size) => [plain, `<g1>${'. a '.repeat(size / 4)}</g1>.`],
    'white space': (size) => [plain, `${' \n'.repeat(size / 2)}<g1>b</g1>`],
  }

/** Milliseconds of this process's own time that reading takes, the least of a few; little counts as a few. */
function cost([source, wire]: readonly [string, string]): number {
  const tree = readCoded(source)
  if (!tree) throw new Error('Unexpected codes')
  const times = Array.from({length: 3}, () => {
    const start = process.cpuUsage()
    readWire(tree, wire, 'de')
    const {user, system} = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.max(5, Math.min(...times))
}

describe('answers of 100,000 characters take time by their length', () => {
  // Eight times the length is eight times the work; its square would be sixty-four times.
  test.each(Object.entries(shapes))('%s', {timeout: 60_000, retry: 2}, (_, shape) => {
    const small = cost(shape(12_500))
    expect(cost(shape(100_000)) / small).toBeLessThan(32)
  })
})

test('what is wrong with them is said in a line', () => {
  for (const shape of Object.values(shapes)) {
    const [source, wire] = shape(100_000)
    const tree = readCoded(source)
    const read = tree && readWire(tree, wire, 'de')
    if (read && 'fault' in read) expect(read.fault.length).toBeLessThan(200)
  }
})
