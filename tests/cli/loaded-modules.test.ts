import {spawnSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {temporaryProject} from '../project/temporary-project.ts'
import {project} from './run.ts'

/** Commands that can do without the memory, in an order in which each finds what it needs. */
const light = [
  '--help',
  'sync',
  'status',
  'check',
  'build --missing source',
  'review strike --to de --by Ana',
  'doctor',
  'glossary check',
  'glossary find strike',
  'glossary export',
]

test('only what asks the memory loads its database', () => {
  const root = temporaryProject({...project, 'glossary/a.yaml': '- id: strike\n  en: strike\n'})
  const url = new URL('../../src/cli/main.ts', import.meta.url).href
  const script = `
    import {Writable} from 'node:stream'
    const {main} = await import(${JSON.stringify(url)})
    const stdout = new Writable({write: (chunk, _, done) => done()})
    const {environment, now} = {environment: {}, now: new Date()}
    for (const words of ${JSON.stringify([...light, 'memory stats'])}) {
      const code = await main(words.split(' '), {cwd: ${JSON.stringify(root)}, environment, now, stdout, stderr: stdout, stdin: process.stdin})
      const has = process.moduleLoadList.includes('NativeModule sqlite')
      console.log([words, code < 2 ? 'ends' : 'fails', has ? 'with' : 'without'].join(': '))
    }`
  const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  const expected = [...light.map((words) => `${words}: ends: without`), 'memory stats: ends: with']
  expect({stdout: stdout.trimEnd().split('\n'), stderr}).toEqual({stdout: expected, stderr: ''})
})
