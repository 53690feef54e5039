import {styleText} from 'node:util'
import type {Diagnosis} from '../project/diagnose.ts'
import {type CommandFile, ExitCode, jsonOption} from './command.ts'
import {hasColour} from './io.ts'
import {version} from './version.ts'

/** `broadside doctor`: what is wrong with the project, and what to do. */
export const doctor: CommandFile = {
  declare: (program) =>
    program
      .command('doctor')
      .description('find out what is wrong with the project and what to do')
      .option(...jsonOption),

  run: async ({io, cwd, options}) => {
    const {diagnose} = await import('../project/diagnose.ts')
    const found = diagnose(cwd, {
      version,
      node: process.versions.node,
      fonts: io.environment.BROADSIDE_FONTS,
    })
    const colour = hasColour(io.stdout, io)
    if (options.json) io.stdout.write(`${JSON.stringify(found)}\n`)
    else for (const diagnosis of found) io.stdout.write(describe(diagnosis, colour))
    return found.some(({verdict}) => verdict === 'bad') ? ExitCode.findings : ExitCode.nothing
  },
}

const signs = {good: ['✔', 'green'], note: ['•', 'yellow'], bad: ['✖', 'red']} as const

function describe({subject, verdict, message, advice}: Diagnosis, colour: boolean): string {
  const [sign, style] = signs[verdict]
  const mark = colour ? styleText(style, sign, {validateStream: false}) : sign
  return `${mark} ${subject}: ${message}\n${advice ? `  → ${advice}\n` : ''}`
}
