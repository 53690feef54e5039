import type {Command} from 'commander'
import type {Io} from './io.ts'

/** How a command ends. `bug` is an error nobody foresaw; `interrupted` is what a shell makes of a process that Ctrl-C ended. */
export const ExitCode = {
  nothing: 0,
  findings: 1,
  usage: 2,
  service: 3,
  bug: 70,
  interrupted: 130,
} as const

/** What a command is called with. */
export interface Invocation {
  readonly io: Io
  /** The folder to look for the project from. */
  readonly cwd: string
  /** Options of the command, by name. */
  readonly options: Readonly<Record<string, unknown>>
  readonly arguments: readonly unknown[]
}

/** A command: how it is written, and what it does. */
export interface CommandFile {
  /** Adds the command with its arguments and options to the program. */
  readonly declare: (program: Command) => Command
  /** Returns the exit code. Loads what it needs when it runs. Throws `UserError`. */
  readonly run: (invocation: Invocation) => Promise<number>
}

/** Ends a command whose work could not all be done, once it has told what was done. */
export function throwAll(errors: readonly unknown[]): void {
  if (errors.length > 0) throw new AggregateError(errors)
}

/** Arguments and options that mean the same everywhere. */
export const statementsArgument = [
  '[statement...]',
  'names or paths of statements (default: all)',
] as const
export const toOption = [
  '--to <languages>',
  'languages, separated by commas, or `all`',
  'all',
] as const
export const jsonOption = ['--json', 'print JSON, for programs'] as const

/** The words of an option that takes a list with commas. */
export function listOption(value: unknown): string[] {
  return String(value)
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
}
