import {styleText} from 'node:util'
import {UserError} from '../model/user-error.ts'

/** What happened, where, and what to do next; where in the program it arose only with `debug`. */
export function describeError(
  error: unknown,
  {colour, debug}: {colour: boolean; debug: boolean},
): string {
  const red = (text: string): string =>
    colour ? styleText('red', text, {validateStream: false}) : text
  const trace = debug && error instanceof Error ? `${error.stack}\n` : ''
  if (error instanceof UserError) {
    const {file, line, column} = error.place ?? {}
    const place =
      file && `  at ${[file, line, column].filter((part) => part !== undefined).join(':')}\n`
    return `${red('✖')} ${error.message}\n${place ?? ''}  → ${error.advice}\n${trace}`
  }
  const message = error instanceof Error ? error.message : String(error)
  const advice = debug
    ? ''
    : '  → This is a fault of broadside. Run the command with --debug and report what it prints.\n'
  return `${red('✖')} ${message}\n${advice}${trace}`
}
