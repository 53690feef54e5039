import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Readable, Writable} from 'node:stream'
import {originLine} from '../../src/catalog/origin.ts'
import {parseCatalog} from '../../src/catalog/parse-catalog.ts'
import {serializeCatalog} from '../../src/catalog/serialize-catalog.ts'
import {main} from '../../src/cli/main.ts'
import type {Entry} from '../../src/model/catalog.ts'
import {catalogPath} from '../../src/project/paths.ts'

/** What a command printed, and how it ended. */
export interface Ran {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** The world around a command, where it is not that of a pipe on 22 November 2026. */
export interface World {
  readonly environment?: Readonly<Record<string, string>>
  /** Columns of a terminal that both streams are; without, they are pipes. */
  readonly columns?: number
  /** What is typed. */
  readonly input?: string
}

/** Runs a command line in this process. Words are separated by spaces; an array may hold any. */
export async function run(
  cwd: string,
  argv: string | readonly string[],
  {environment = {}, columns, input}: World = {},
): Promise<Ran> {
  const terminal = columns === undefined ? {} : {isTTY: true, columns}
  const stdout = Object.assign(collector(), terminal)
  const stderr = Object.assign(collector(), terminal)
  const stdin = Object.assign(Readable.from([input ?? '']), {isTTY: input !== undefined})
  const words = typeof argv === 'string' ? argv.split(' ').filter(Boolean) : argv
  const now = new Date(2026, 10, 22, 12)
  const exitCode = await main(words, {cwd, environment, now, stdout, stderr, stdin})
  return {exitCode, stdout: stdout.text, stderr: stderr.text}
}

/** A stream that keeps what is written to it. */
function collector(): Writable & {text: string} {
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk, _, done) => {
      collected.text += String(chunk)
      done()
    },
  })
  const collected = Object.assign(stream, {text: ''})
  return collected
}

/** A statement of four segments. */
export const strike = `# Strike on Friday!

We will strike. **Join us** at the gate.

- Bring your friends.
`

/** A project with that statement and two languages. */
export const project: Readonly<Record<string, string>> = {
  'broadside.yaml': 'languages: [de, fr]\n',
  'source/strike.md': strike,
}

/** How a target is written into a catalog: as a person's, a draft, or a machine's. */
type As = 'translated' | 'draft' | 'machine'

/** Translates the entries of a catalog for which there is a target, as somebody in a PO editor would. */
export function translate(
  root: string,
  {
    language,
    statement = 'strike',
    as = 'translated',
  }: {language: string; statement?: string; as?: As},
  targets: Readonly<Record<string, string>>,
): void {
  const path = join(root, catalogPath(language, statement))
  const catalog = parseCatalog(readFileSync(path, 'utf8'), {statement, language})
  const entries = catalog.entries.map((entry): Entry => {
    const target = targets[entry.source]
    if (target === undefined) return entry
    const origin = originLine(target, {name: 'mt:sample', date: '2026-11-20'})
    return {
      ...entry,
      target,
      comments: as === 'machine' ? [origin] : [],
      flags: as === 'translated' ? [] : ['fuzzy'],
    }
  })
  writeFileSync(path, serializeCatalog({...catalog, entries}))
}

/** German targets for every segment of the statement. */
export const german: Readonly<Record<string, string>> = {
  'Strike on Friday!': 'Streik am Freitag!',
  'We will strike.': 'Wir werden streiken.',
  '<b1>Join us</b1> at the gate.': '<b1>Kommt</b1> zum Tor.',
  'Bring your friends.': 'Bringt eure Freunde mit.',
}
