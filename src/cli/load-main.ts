import {enableCompileCache} from 'node:module'
import type {main} from './main.ts'

/**
 * The function that runs a command line, loaded with all it needs; V8's code is kept for the next process. In the bundle
 * `scripts/load-program.ts` stands in the place of this file.
 */
export async function loadMain(): Promise<typeof main> {
  enableCompileCache()
  return (await import('./main.ts')).main
}
