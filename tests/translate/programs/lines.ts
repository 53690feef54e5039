/** A program of the `command` engine that works or fails as told by its first word, and reads all of its input first. */
import {spawn} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'

const [mode = '', path = ''] = process.argv.slice(2)
const input = mode === 'early' ? '' : readFileSync(0, 'utf8')
const asked = input
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
const answers = asked.map(({id, text}) => ({id, text: `${text}!`}))
const print = (...lines: readonly unknown[]): void => {
  process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

switch (mode) {
  case 'work':
    print(...answers.toReversed().map((answer) => ({...answer, model: 'mine'})))
    break
  case 'record':
    writeFileSync(path, input)
    print(...answers)
    break
  case 'numbers':
    process.stdout.write('\r\n')
    print(...answers.map(({id, text}) => ({id: Number(id), text})))
    break
  case 'folder':
    print(...asked.map(({id}) => ({id, text: process.cwd()})))
    break
  case 'fewer':
    print(...answers.slice(1))
    break
  case 'more':
    print(...answers, {id: '9', text: 'x'})
    break
  case 'twice':
    print(...answers, answers[0])
    break
  case 'empty':
    print(...answers.map(({id}) => ({id, text: ''})))
    break
  case 'no-text':
    print(...answers.map(({id}) => ({id, text: {es: 'Uno'}})))
    break
  case 'error':
    print({id: '1', error: `cannot translate ${asked[0].text}`}, ...answers.slice(1))
    break
  case 'chatter':
    process.stdout.write('Loading model …\n')
    print(...answers)
    break
  case 'html':
    process.stdout.write('<!doctype html>\n')
    break
  case 'list':
    print(answers)
    break
  case 'huge':
    process.stdout.write('x'.repeat(6_000_000))
    break
  case 'fail':
    process.stderr.write('Traceback:\n\u001B[31mno model loaded\u0007\n')
    process.exitCode = 3
    break
  case 'quote':
    process.stderr.write(`cannot translate ${asked[0].text}\n`)
    process.exitCode = 3
    break
  case 'early':
    process.exitCode = 4
    break
  case 'killed':
    process.kill(process.pid, 'SIGKILL')
    break
  case 'stubborn':
    process.on('SIGTERM', () => {})
    setInterval(() => {}, 1000)
    break
  case 'runaway': {
    const options = {stdio: 'inherit', detached: true} as const
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)'], options)
    writeFileSync(path, String(child.pid))
    break
  }
  case 'children': {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {stdio: 'inherit'})
    writeFileSync(path, String(child.pid))
    setInterval(() => {}, 1000)
    break
  }
}
