import {type ChildProcess, spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import type {Ran} from './run.ts'

/** The executable as it stands in the sources. */
export const bin: string = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url))

/** A command in a process of its own. */
export interface Started {
  readonly child: ChildProcess
  /** What it has printed so far on the error stream. */
  readonly stderr: () => string
  /** How it ended; the exit code is -1 after a signal. */
  readonly ended: Promise<Ran & {readonly signal: NodeJS.Signals | null}>
}

/** Starts a command line in a folder, with variables added to the environment. */
export function start(
  cwd: string,
  words: string,
  environment: Readonly<Record<string, string>> = {},
): Started {
  const env = {...process.env, ...environment}
  return startProgram(process.execPath, [bin, ...words.split(' ')], {cwd, env})
}

/** Starts any program that in the end runs a command. */
export function startProgram(
  program: string,
  values: readonly string[],
  options: {readonly cwd: string; readonly uid?: number; readonly env?: NodeJS.ProcessEnv},
): Started {
  const child = spawn(program, values, {...options, stdio: ['ignore', 'pipe', 'pipe']})
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  const ended = new Promise<Ran & {readonly signal: NodeJS.Signals | null}>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({exitCode: code ?? -1, stdout, stderr, signal}))
  })
  return {child, stderr: () => stderr, ended}
}
