import {type ProgramCall, runProgram} from '../run-program.ts'
import type {ApertiumWay} from './way.ts'

/** Gives a text to a step as a file, see `src/project/private-file.ts`. */
export type WithFile = <Value>(
  text: string,
  use: (path: string) => Promise<Value>,
) => Promise<Value>

/**
 * Apertium by its command. It reads from a file: what Node.js gives to a program as its standard input is a socket, which
 * `apertium -f html` cannot open by name. It ends with code 0 even where it fails, so that an empty answer is a failure.
 */
export function commandWay(about: {
  readonly words: readonly string[]
  readonly folder: string | undefined
  readonly withFile: WithFile
  readonly timeoutMs: number
}): ApertiumWay {
  const {words, folder, withFile, timeoutMs} = about
  const run = (rest: readonly string[], call: Pick<ProgramCall, 'signal' | 'secrets'>) =>
    runProgram({...call, words: [...words, ...rest], folder, input: '', timeoutMs})
  return {
    shown: `The program \`${words[0]}\``,
    modes: async () => {
      const {signal} = new AbortController()
      const list = await run(['-l'], {signal, secrets: []})
      return list.split('\n').map((line) => line.trim())
    },
    translate: (document, {source, target}, call) =>
      withFile(document, (path) =>
        run(['-u', '-f', 'html-noent', `${source}-${target}`, path], call),
      ),
  }
}
