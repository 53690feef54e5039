import {generateUnits} from '../../bench/generate-memory.ts'
import {openMemory} from '../../src/memory/open-memory.ts'

/* node write-units.ts PATH NAME: puts 40 documents of 50 units each into a memory, one by one. */

const [, , path = '', name = ''] = process.argv
const {memory} = openMemory(path)
const units = [...generateUnits(2_000)]
for (let step = 0; step < 40; step++) {
  const document = `${name}-${step}`
  const own = units.slice(step * 50, step * 50 + 50).map((unit) => ({...unit, document}))
  memory?.replaceDocument({document, language: 'de', hash: '', stamp: ''}, own)
}
memory?.settle()
memory?.close()
