import {fileURLToPath} from 'node:url'
import {version} from '../src/cli/version.ts'
import {keepCode, readCode} from './kept-code.ts'
import type * as program from './program.ts'

/*
 * In the bundle, what loads the program. It is one script of half a megabyte, and a command runs a small part of it once:
 * most of its time would go into compiling. So V8's code is kept beside the script, for each command that which it used,
 * and the next process starts with it.
 */

/** Takes the place of `src/cli/load-main.ts`. */
export async function loadMain(): Promise<typeof program.main> {
  return async (argv, io) => {
    const {exports, keep} = load(purposeOf(argv))
    const exitCode = await exports.main(argv, io)
    keep()
    return exitCode
  }
}

/** Takes the place of the function in `src/project/work.ts`. Threads use the code that the command has kept. */
export function work(): Promise<void> {
  const {workerData} = process.getBuiltinModule('node:worker_threads')
  return load(workerData.job).exports.work()
}

/** The word of a command line that names the command, or something as short. */
function purposeOf(argv: readonly string[]): string {
  const isName = (word: string, index: number): boolean =>
    /^[a-z]{1,20}$/.test(word) && argv[index - 1] !== '--cwd'
  return argv.find(isName) ?? 'none'
}

/** Runs the script; returns what it exports, and what keeps the code for the next time. */
function load(purpose: string): {exports: typeof program; keep: () => void} {
  const {readFileSync} = process.getBuiltinModule('node:fs')
  const {constants, Script} = process.getBuiltinModule('node:vm')
  const file = fileURLToPath(new URL('./program.cjs', import.meta.url))
  const name = [version, process.version, process.arch, purpose].join('-')
  const path = fileURLToPath(new URL(`./code/${name}`, import.meta.url))
  const kept = readCode(path)
  const script = new Script(readFileSync(file, 'utf8'), {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(kept && {cachedData: kept.code}),
  })
  const exports = {} as typeof program
  script.runInThisContext()(exports, process.getBuiltinModule, file)
  const known = script.cachedDataRejected ? undefined : kept
  return {exports, keep: () => keepCode(path, known, () => script.createCachedData())}
}
