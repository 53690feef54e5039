#!/usr/bin/env node
import {isTooOld, oldestNode} from '../project/node-version.ts'
import {loadMain} from './load-main.ts'
import {version} from './version.ts'

/* The executable: what needs no command answers without loading one. */

const [, , ...argv] = process.argv
process.stdout.on('error', tell)
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${version}\n`)
} else if (isTooOld(process.versions.node)) {
  process.exitCode = 2
  process.stderr.write(
    `✖ Cannot run on Node.js ${process.versions.node}, expected ${oldestNode} or newer\n  → Install it from https://nodejs.org.\n`,
  )
} else {
  process.stderr.on('error', fail)
  const main = await loadMain()
  const exitCode = await main(argv, {
    cwd: workingFolder(),
    environment: process.env,
    now: new Date(),
    stdout: process.stdout,
    stderr: process.stderr,
    get stdin() {
      return process.stdin
    },
  })
  process.exitCode ||= exitCode
}

/** Tells that the output cannot be written. */
function tell(error: NodeJS.ErrnoException): void {
  fail(error)
  if (error.code !== 'EPIPE') process.stderr.write(`✖ Cannot write the output: ${error.message}\n`)
}

/** Ends with an error, unless a reader has seen enough and closed the pipe, as `head` does. */
function fail({code}: NodeJS.ErrnoException): void {
  if (code !== 'EPIPE') process.exitCode = 2
}

/** The current folder; one that has been deleted is named all the same, for the error that will say so. */
function workingFolder(): string {
  try {
    return process.cwd()
  } catch {
    return process.env.PWD ?? '/'
  }
}
