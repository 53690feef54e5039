import {resolve} from 'node:path'
import {Command, CommanderError} from 'commander'
import {UserError} from '../model/user-error.ts'
import {ExitCode, type Invocation} from './command.ts'
import {commands} from './commands.ts'
import {describeError} from './describe-error.ts'
import {hasColour, type Io} from './io.ts'
import {usageError} from './usage-error.ts'
import {version} from './version.ts'

/** Columns of the help where nothing says how wide the screen is. */
const usualWidth = 80

/** So many errors are shown: a full disk may be one for every catalog. */
const listed = 20

/**
 * Runs a command line (without the program's name) and returns its exit code: 0 nothing to report, 1 findings at error
 * severity or a policy that refuses, 2 wrong use or settings, 3 an outside service failed.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const result = {exitCode: ExitCode.nothing as number}
  const program = createProgram(io, result)
  try {
    await program.parseAsync(argv, {from: 'user'})
    return result.exitCode
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? ExitCode.nothing : ExitCode.usage
    const errors: unknown[] = error instanceof AggregateError ? error.errors : [error]
    const colour = hasColour(io.stderr, io)
    for (const each of errors.slice(0, listed))
      io.stderr.write(describeError(each, {colour, debug: argv.includes('--debug')}))
    if (errors.length > listed) io.stderr.write(`… and ${errors.length - listed} more errors\n`)
    return exitCodeOf(errors)
  }
}

/** How errors end a command: a bug outweighs all else, and a service that failed what a person can put right. */
function exitCodeOf(errors: readonly unknown[]): number {
  if (!errors.every((each) => each instanceof UserError)) return ExitCode.bug
  return errors.some(({code}) => code === 'service') ? ExitCode.service : ExitCode.usage
}

/** The program with all commands declared; what a command does is loaded when it runs. */
function createProgram(io: Io, result: {exitCode: number}): Command {
  const program = new Command('broadside')
    .description('Turns a political statement in Markdown into localized editions.')
    .version(version, '-V, --version')
    .option('--cwd <folder>', 'work in this folder instead of the current one')
    .option('--debug', 'show where in the program an error arose')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? usualWidth,
      getErrHelpWidth: () => io.stderr.columns ?? usualWidth,
      getOutHasColors: () => hasColour(io.stdout, io),
      getErrHasColors: () => hasColour(io.stderr, io),
    })
  explainUsage(program, io)
  for (const {declare, run} of commands) {
    const command = declare(program).copyInheritedSettings(program)
    explainUsage(command, io)
    if (command.parent && command.parent !== program) explainUsage(command.parent, io)
    command.action(async (...values: unknown[]) => {
      const invocation: Invocation = {
        io,
        cwd: resolve(io.cwd, program.opts().cwd ?? '.'),
        options: command.opts(),
        arguments: values.slice(0, -2),
      }
      result.exitCode = await run(invocation)
    })
  }
  return program
}

/** How a command is called, from the program's name on. */
function namesOf(command: Command): string[] {
  return [...(command.parent ? namesOf(command.parent) : []), command.name()]
}

/** Lets a command tell of a wrong command line in the form of all errors. */
function explainUsage(command: Command, io: Io): void {
  const help = [...namesOf(command), '--help'].join(' ')
  command.configureOutput({
    outputError: (text, write) => {
      const look = {colour: hasColour(io.stderr, io), debug: false}
      write(describeError(usageError(text, help), look))
    },
  })
}
