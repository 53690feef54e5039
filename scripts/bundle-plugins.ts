import {resolve} from 'node:path'
import type {Plugin} from 'rolldown'

/** What the sources import, and what takes its place where the program is loaded from one script. */
const loaded: Readonly<Record<string, string>> = {
  './load-main.ts': 'scripts/load-program.ts',
  './work.ts': 'scripts/load-program.ts',
}

/** Lets the executable and the threads load the bundled program instead of single modules. */
export const programLoader: Plugin = {
  name: 'program-loader',
  resolveId: (module) => (loaded[module] ? resolve(loaded[module]) : null),
}

/**
 * Modules of Node.js that take milliseconds to load, and are loaded here when they are used: hashes; child processes, which
 * commander needs for commands in files of their own; the process, whose export opens all streams.
 */
const light: Readonly<Record<string, string>> = {
  'node:child_process': lightModule('node:child_process', ['spawn']),
  'node:crypto': lightModule('node:crypto', [
    'createHash',
    'hash',
    'randomBytes',
    'timingSafeEqual',
  ]),
  'node:process': 'export default globalThis.process',
}

/** A module of functions that load the real one when they are called. */
function lightModule(module: string, names: readonly string[]): string {
  const functions = names.map(
    (name) =>
      `export const ${name} = (...values) => process.getBuiltinModule("${module}").${name}(...values)`,
  )
  return [...functions, `export default {${names.join(', ')}}`].join('\n')
}

/** Puts something light in the place of modules that are seldom used. */
export const lightModules: Plugin = {
  name: 'light-modules',
  resolveId: (module) => (light[module] ? `\0${module}` : null),
  load: (id) => light[id.slice(1)] ?? null,
}
