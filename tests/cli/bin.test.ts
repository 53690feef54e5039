import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {temporaryProject} from '../project/temporary-project.ts'
import {bin, startProgram} from './processes.ts'
import {project, run} from './run.ts'

const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
const broadside = `'${process.execPath}' '${bin}'`

/** What a shell makes of a command line in which `broadside` is ours. */
function shell(cwd: string, line: string): {status: number | null; output: string} {
  const script = line.replaceAll('broadside', broadside)
  const {status, stdout, stderr} = spawnSync('sh', ['-c', script], {cwd, encoding: 'utf8'})
  return {status, output: stdout + stderr}
}

test.each(['--version', '-V'])('%s', (option) => {
  const ran = shell('/', `broadside ${option}`)
  expect(ran).toEqual({status: 0, output: `${version}\n`})
})

test('the process ends with the exit code of the command', async () => {
  const root = temporaryProject(project)
  await run(root, 'sync')
  expect(shell(root, 'broadside status').status).toBe(0)
  expect(shell(root, 'broadside build').status).toBe(1)
  expect(shell(root, 'broadside nonsense').status).toBe(2)
})

test('a reader that has seen enough is no fault', async () => {
  const list = Array.from({length: 1000}, (_, index) => `- Demand ${index}.\n`).join('')
  const root = temporaryProject({'broadside.yaml': 'languages: [de]\n', 'source/a.md': list})
  await run(root, 'sync')
  const ran = shell(root, '{ broadside check --json; echo "exit $?" >&2; } | head -n 1')
  expect(ran).toEqual({status: 0, output: '[\nexit 0\n'})
})

test.skipIf(!existsSync('/dev/full'))('an output that cannot be written is an error', () => {
  const ran = shell('/', 'broadside help > /dev/full')
  expect(ran.status).toBe(2)
  expect(ran.output).toMatch(/^✖ Cannot write the output: ENOSPC: .*\n$/)
  expect(shell('/', 'broadside nonsense 2> /dev/full')).toEqual({status: 2, output: ''})
})

test.skipIf(process.platform === 'win32')('a folder that was deleted is named', async () => {
  const root = temporaryProject({'gone/x': ''})
  const script = `cd gone && rm -r ../gone && ${broadside} status`
  const {ended} = startProgram('sh', ['-c', script], {cwd: root})
  expect(await ended).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: `✖ Cannot work in ${root}/gone: expected a folder\n  → Correct \`--cwd\`.\n`,
  })
})
