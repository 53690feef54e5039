import {type ChildProcess, type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {EngineError} from './engine-error.ts'
import {stderrTail} from './stderr-tail.ts'

/** A program to be run, and what it is given. */
export interface ProgramCall {
  /** The program and its arguments; no shell sees them. */
  readonly words: readonly string[]
  /** Folder it starts in; that of this process where absent. */
  readonly folder?: string | undefined
  /** What it reads from its standard input. */
  readonly input: string
  readonly timeoutMs: number
  readonly signal: AbortSignal
  /** Texts that must not stand in an error, although the program may print them. */
  readonly secrets: readonly string[]
}

/** Output beyond this is none: the texts of a call are some thousand characters. */
const MOST_BYTES = 4 * 1024 * 1024

/** What is kept of the error output while a program runs. */
const MOST_ERROR_CHARACTERS = 4096

/** How long a program may take to end after it was asked to. */
const GRACE_MS = 2000

/**
 * What a program prints, run to its end. It is ended with all it has started when the signal is aborted, when its time is up
 * and when it prints too much.
 *
 * @throws EngineError where it does not start, takes too long, prints too much, or ends with another code than 0; what the
 * signal was aborted with, where it was
 */
export async function runProgram(call: ProgramCall): Promise<string> {
  call.signal.throwIfAborted()
  const limit = AbortSignal.timeout(call.timeoutMs)
  const end = await start(call, AbortSignal.any([call.signal, limit]))
  call.signal.throwIfAborted()
  if (limit.aborted) throw tooSlow(call)
  if (end.startFault !== undefined) throw notStarted(end.startFault, call)
  if (end.isTooLong) throw failed(`printed more than ${MOST_BYTES} bytes`, call)
  if (end.code !== 0) throw failed(explainEnd(end) + stderrTail(end.errors, call.secrets), call)
  return end.output
}

/** How a program ended. */
interface End {
  /** Code of the error where it did not start. */
  readonly startFault?: string
  readonly code: number | null
  readonly killedBy: NodeJS.Signals | null
  readonly output: string
  readonly errors: string
  readonly isTooLong: boolean
}

/** Starts a program and waits for its end. */
function start(call: ProgramCall, signal: AbortSignal): Promise<End> {
  const {promise, resolve} = Promise.withResolvers<End>()
  const none = {code: null, killedBy: null, output: '', errors: '', isTooLong: false}
  const refuse = (error: unknown): void => {
    resolve({...none, startFault: String((error as {code?: unknown}).code)})
  }
  try {
    const child = spawnGroup(call)
    child.on('error', (error) => {
      if (child.pid === undefined) refuse(error)
    })
    collect(child, signal, resolve)
    // A program that ends before it has read everything breaks the pipe; its exit code says why.
    child.stdin.on('error', () => {})
    child.stdin.end(call.input)
  } catch (error) {
    // Thrown at once for some faults, such as words with a zero byte.
    refuse(error)
  }
  return promise
}

/** Starts a program in a group of its own, so that what it has started is ended with it. */
function spawnGroup({words, folder}: ProgramCall): ChildProcessWithoutNullStreams {
  const [program = '', ...rest] = words
  return spawn(program, rest, {
    cwd: folder,
    stdio: 'pipe',
    shell: false,
    windowsHide: true,
    detached: process.platform !== 'win32',
  })
}

/** Collects what a program prints, and tells how it ended. */
function collect(
  child: ChildProcessWithoutNullStreams,
  signal: AbortSignal,
  tell: (end: End) => void,
): void {
  let output = ''
  let errors = ''
  let bytes = 0
  const stop = (): void => endGroup(child)
  signal.addEventListener('abort', stop, {once: true})
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    bytes += Buffer.byteLength(text)
    if (bytes <= MOST_BYTES) output += text
    else if (bytes - Buffer.byteLength(text) <= MOST_BYTES) stop()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-MOST_ERROR_CHARACTERS)
  })
  child.once('close', (code, killedBy) => {
    signal.removeEventListener('abort', stop)
    tell({code, killedBy, output, errors, isTooLong: bytes > MOST_BYTES})
  })
}

/** Ends a program and all it has started, politely at first. */
function endGroup(child: ChildProcess): void {
  const send = (name: NodeJS.Signals): void => {
    try {
      if (child.pid === undefined || process.platform === 'win32') child.kill(name)
      else process.kill(-child.pid, name)
    } catch {
      // It has ended by itself.
    }
  }
  send('SIGTERM')
  const timer = setTimeout(() => {
    send('SIGKILL')
    // What has left the group may hold the pipes open, and nobody waits for it.
    child.stdout?.destroy()
    child.stderr?.destroy()
  }, GRACE_MS)
  child.once('close', () => clearTimeout(timer))
}

/** How a program ended, to be read after its name. */
function explainEnd({code, killedBy}: End): string {
  if (killedBy === 'SIGKILL') return 'was killed, perhaps for lack of memory'
  if (killedBy) return `was ended by ${killedBy}`
  if (code === 126) return 'ended with code 126 (something it calls may not be run)'
  if (code === 127) return 'ended with code 127 (something it calls is not there)'
  return `ended with code ${code}`
}

/** The error for a program that failed. */
function failed(how: string, {words}: ProgramCall): EngineError {
  return new EngineError(`The program \`${words[0]}\` ${how}`, {
    failure: 'service',
    advice: 'Run it by hand to see what is wrong.',
  })
}

/** The error for a program that takes too long. */
function tooSlow({words, timeoutMs}: ProgramCall): EngineError {
  return new EngineError(`The program \`${words[0]}\` did not end within ${timeoutMs / 1000} s`, {
    failure: 'connection',
    advice: 'Try again; if it happens often, run it by hand to see what it waits for.',
  })
}

/** The error for a program that did not start. */
function notStarted(fault: string, {words}: ProgramCall): EngineError {
  const reasons = new Map([
    ['ENOENT', 'there is no such program or folder'],
    ['EACCES', 'it may not be run'],
  ])
  return new EngineError(
    `Cannot start the program \`${words[0]}\`: ${reasons.get(fault) ?? fault}`,
    {failure: 'connection', advice: 'Install it, or correct `command` under `engines`.'},
  )
}
