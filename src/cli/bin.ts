#!/usr/bin/env node
import {enableCompileCache} from 'node:module'
import {version} from './version.ts'

/* The executable: what needs no command answers without loading one. */

const [, , ...argv] = process.argv
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${version}\n`)
} else {
  enableCompileCache()
  const {main} = await import('./main.ts')
  process.exitCode = await main(argv, {
    cwd: process.cwd(),
    environment: process.env,
    now: new Date(),
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: process.stdin,
  })
}
