import {resolve} from 'node:path'
import {Command, CommanderError} from 'commander'
import {UserError} from '../model/user-error.ts'
import {ExitCode, type Invocation} from './command.ts'
import {commands} from './commands.ts'
import {describeError} from './describe-error.ts'
import {hasColour, type Io} from './io.ts'
import {version} from './version.ts'

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
    const colour = hasColour(io.stderr, io)
    const errors: unknown[] = error instanceof AggregateError ? error.errors : [error]
    for (const each of errors)
      io.stderr.write(describeError(each, {colour, debug: argv.includes('--debug')}))
    return errors.every((each) => each instanceof UserError) ? ExitCode.usage : ExitCode.bug
  }
}

/** The program with all commands declared; what a command does is loaded when it runs. */
function createProgram(io: Io, result: {exitCode: number}): Command {
  const program = new Command('broadside')
    .description('Turns a political statement in Markdown into localized editions.')
    .version(version, '-V, --version')
    .option('--cwd <folder>', 'work in this folder instead of the current one')
    .option('--debug', 'show where in the program an error arose')
    .showHelpAfterError('Run `broadside help` for the commands.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    })
  for (const {declare, run} of commands) {
    const command = declare(program).copyInheritedSettings(program)
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
