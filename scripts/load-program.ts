import {fileURLToPath} from 'node:url'
import {version} from '../src/cli/version.ts'
import {type KeptCode, keepCode, readCode} from './kept-code.ts'
import type * as program from './program.ts'

/*
 * In the bundle, what loads the program. A command runs a small part of it once, and would spend most of its time on
 * compiling that. So V8's code is kept beside each script, for each command that which it used, and the next process
 * starts with it.
 */

/** Takes the place of `src/cli/load-main.ts`. */
export async function loadMain(): Promise<typeof program.main> {
  return async (argv, io) => {
    const {load, keep} = createLoader(purposeOf(argv))
    const exitCode = await load().main(argv, io)
    keep()
    return exitCode
  }
}

/** Takes the place of the function in `src/project/work.ts`. Threads use the code that the command has kept. */
export function work(): Promise<void> {
  const {workerData} = process.getBuiltinModule('node:worker_threads')
  return createLoader(workerData.job).load().work()
}

/** The word of a command line that names the command, or something as short. */
function purposeOf(argv: readonly string[]): string {
  const isName = (word: string, index: number): boolean =>
    /^[a-z]{1,20}$/.test(word) && argv[index - 1] !== '--cwd'
  return argv.find(isName) ?? 'none'
}

/** A script that was run. */
interface Loaded {
  readonly script: import('node:vm').Script
  readonly exports: unknown
  readonly codePath: string
  readonly known: KeptCode | undefined
}

/** What runs the scripts of the program when they are asked for, and keeps their code when they have done their work. */
function createLoader(purpose: string): {load: () => typeof program; keep: () => void} {
  const scripts = new Map<string, Loaded>()
  const require = (name: string): unknown => {
    if (!name.startsWith('./')) return process.getBuiltinModule(name)
    let loaded = scripts.get(name)
    if (!loaded) {
      loaded = run(name.slice(2), purpose, require)
      scripts.set(name, loaded)
    }
    return loaded.exports
  }
  const keep = (): void => {
    for (const {script, codePath, known} of scripts.values())
      keepCode(codePath, known, () => script.createCachedData())
  }
  return {load: () => require('./program.cjs') as typeof program, keep}
}

/** Runs one script. */
function run(name: string, purpose: string, require: (name: string) => unknown): Loaded {
  const {readFileSync} = process.getBuiltinModule('node:fs')
  const {constants, Script} = process.getBuiltinModule('node:vm')
  const filename = fileURLToPath(new URL(name, import.meta.url))
  const file = [`code/${name}`, purpose, version, process.version, process.arch].join('-')
  const codePath = fileURLToPath(new URL(file, import.meta.url))
  const kept = readCode(codePath)
  const script = new Script(readFileSync(filename, 'utf8'), {
    filename,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(kept && {cachedData: kept.code}),
  })
  const exports = {}
  script.runInThisContext()(exports, require, filename)
  return {script, exports, codePath, known: script.cachedDataRejected ? undefined : kept}
}
